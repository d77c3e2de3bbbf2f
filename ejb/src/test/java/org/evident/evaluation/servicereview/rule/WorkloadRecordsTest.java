package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A workload opens as many records as it says, or the one record of whoever counted it as a whole. */
class WorkloadRecordsTest {

  private static final String ASKED = "REQ_OPENED";

  @Test
  void r4_a_workload_of_requests_opens_the_requests_that_were_opened() {
    ReviewContent review = with(3, requests(3, ASKED, "WORKLOAD:REQUESTS"));
    assertEquals(List.of("REQ-1", "REQ-2", "REQ-3"), opened(review, "WORKLOAD"));
  }

  @Test
  void r4_a_review_written_before_requests_named_their_workload_opens_them_too() {
    assertEquals(List.of("REQ-1", "REQ-2"), opened(with(2, requests(2, ASKED)), "WORKLOAD"));
  }

  @Test
  void r4_what_was_counted_as_a_whole_opens_that_count_and_no_other_records() {
    assertEquals(List.of(), opened(with(5, requests(2, ASKED)), "WORKLOAD"));
    EvidenceLine count =
        new EvidenceLine(
            EvidenceKind.WORKLOAD_COUNT,
            "WLC-1",
            "REQUESTS",
            "",
            null,
            "",
            dec("5"),
            List.of("WORKLOAD:REQUESTS"));
    List<EvidenceLine> both = Stream.concat(requests(2, ASKED).stream(), Stream.of(count)).toList();
    assertEquals(List.of("WLC-1"), opened(with(5, both), "WORKLOAD"));
  }

  @Test
  void r4_a_share_of_several_services_opens_its_own_requests_and_the_whole_none_of_one() {
    List<Figure> figures =
        WorkloadFigures.together(
            "REQUESTS", dec("2"), List.of(dec("7")), dec("20"), BigDecimal.TEN, "1");
    ReviewContent shared =
        Contents.withEvidence(
            Contents.withFigures(HarbourFoods.content(), figures), requests(2, ASKED));
    assertEquals(List.of(), opened(shared, "WORKLOAD"));
    assertEquals(List.of("REQ-1", "REQ-2"), opened(shared, "WORKLOAD_SHARE"));
  }

  @Test
  void r4_incidents_counted_as_a_whole_open_none_of_those_recorded() {
    Figure whole = Figures.workload("INCIDENTS", dec("99"), dec("20"), BigDecimal.TEN, "1");
    ReviewContent review = Contents.withFigures(HarbourFoods.content(), List.of(whole));
    assertEquals(List.of(), FigureRecords.of(review, "WORKLOAD", "INCIDENTS"));
  }

  private static List<String> opened(ReviewContent review, String key) {
    return FigureRecords.of(review, key, "REQUESTS");
  }

  private static ReviewContent with(int count, List<EvidenceLine> evidence) {
    Figure workload =
        Figures.workload("REQUESTS", BigDecimal.valueOf(count), dec("20"), BigDecimal.TEN, "1");
    return Contents.withEvidence(
        Contents.withFigures(HarbourFoods.content(), List.of(workload)), evidence);
  }

  private static List<EvidenceLine> requests(int count, String... figures) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                new EvidenceLine(
                    EvidenceKind.REQUEST,
                    "REQ-" + i,
                    "New account",
                    "P3",
                    null,
                    "",
                    null,
                    List.of(figures)))
        .toList();
  }
}
