package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceRecordsTest {
  private static final String ORDERS = "SVC-000001";
  private static final String MAIL = "SVC-000002";

  private final ReviewContent example = HarbourFoods.content();
  private final ServiceRecords orders =
      new ServiceRecords(ORDERS, List.of("INC-102", "INC-101", "INC-107"), List.of());
  private final ReviewContent customer =
      example.madeOf(List.of(new ServiceRecords(MAIL, List.of("INC-103"), List.of()), orders));

  @Test
  void r4_a_part_holds_the_records_of_its_service_only() {
    ReviewContent part = ServiceRecords.within(customer, ORDERS).orElseThrow();
    assertEquals(
        List.of("INC-101", "INC-102", "INC-107"), FigureRecords.of(part, "INC_OPENED", ""));
    assertEquals(List.of("INC-107"), FigureRecords.of(part, FigureKey.MAJOR, ""));
    ReviewContent mail = ServiceRecords.within(customer, MAIL).orElseThrow();
    assertEquals(List.of("INC-103"), FigureRecords.of(mail, "INC_OPENED", ""));
    assertEquals(List.of(), FigureRecords.of(mail, FigureKey.MAJOR, ""));
    assertEquals(Optional.empty(), ServiceRecords.within(customer, "SVC-000003"));
  }

  @Test
  void r4_the_review_of_a_service_brings_all_its_records() {
    ServiceRecords all = ServiceRecords.of(List.of(example)).get(0);
    ReviewContent part =
        ServiceRecords.within(example.madeOf(List.of(all)), all.service()).orElseThrow();
    assertEquals(example.records(), part.records());
    assertEquals(example.evidence(), part.evidence());
    assertEquals(example.outages(), part.outages());
  }

  @Test
  void r4_an_incident_that_changed_its_service_stands_in_each_review_as_it_was_there() {
    RecordLine line = example.records().get(0);
    RecordLine moved =
        new RecordLine(
            line.reference(),
            "As it is now",
            line.priority(),
            line.category(),
            line.reportedAt(),
            line.solutions(),
            line.cancelledAt(),
            line.cancelReason(),
            line.reopenCount(),
            line.firstLine(),
            line.causedBy(),
            line.ageSeconds(),
            line.response(),
            line.resolution());
    ReviewContent before = Contents.withRecords(example, List.of(line));
    ReviewContent now = Contents.withRecords(example, List.of(moved));
    List<ServiceRecords> parts = ServiceRecords.of(List.of(before, now));
    ReviewContent whole =
        Contents.withRecords(example, List.of(line, moved))
            .madeOf(
                List.of(
                    new ServiceRecords(ORDERS, parts.get(0).records(), List.of()),
                    new ServiceRecords(MAIL, parts.get(1).records(), List.of())));
    ReviewContent read = CanonicalJson.read(CanonicalJson.bytes(whole));
    assertEquals(List.of(line), ServiceRecords.within(read, ORDERS).orElseThrow().records());
    assertEquals(List.of(moved), ServiceRecords.within(read, MAIL).orElseThrow().records());
  }

  @Test
  void num8_a_snapshot_without_parts_keeps_its_bytes() {
    String without = new String(CanonicalJson.bytes(example), StandardCharsets.UTF_8);
    assertFalse(without.contains("\"parts\""));
    byte[] with = CanonicalJson.bytes(customer);
    assertTrue(new String(with, StandardCharsets.UTF_8).contains("\"parts\""));
    assertEquals(customer, CanonicalJson.read(with));
  }
}
