package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What agreements promise single services, in their reviews and in that of the customer (AGR-6). */
class ServiceTermsTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final TargetLine ALL = new TargetLine("RESP", "P3", 7200L, "BH", null, null);
  private static final TargetLine MAIL =
      new TargetLine("RESP", "P3", 1800L, "ALL", null, null).of("SVC-MAIL");
  private static final TargetLine PRINT =
      new TargetLine("RESP", "P3", 3600L, "BH", null, null).of("SVC-PRINT");

  @Test
  void agr6_a_target_of_one_service_that_changed_is_told_with_its_service() {
    TargetLine stricter = new TargetLine("RESP", "P3", 900L, "ALL", null, null).of("SVC-MAIL");
    assertEquals(List.of(), terms(ALL, MAIL).changesFrom(terms(ALL, MAIL)));
    List<TermChange> changes = terms(ALL, stricter).changesFrom(terms(ALL, MAIL));
    assertEquals(List.of("RESP:P3 SVC-MAIL LIMIT"), names(changes));
    assertEquals("SVC-MAIL", changes.get(0).service());
    assertEquals(
        List.of("RESP:P3 SVC-MAIL LIMIT"), names(terms(ALL, MAIL).changesFrom(terms(ALL))));
    TargetLine longer = new TargetLine("RESP", "P3", 9000L, "BH", null, null);
    List<TermChange> general = terms(longer, MAIL).changesFrom(terms(ALL, MAIL));
    assertEquals(List.of("RESP:P3 LIMIT"), names(general));
    assertEquals(null, general.get(0).service());
  }

  @Test
  void agr6_a_customer_reads_each_version_once_with_the_targets_of_all_its_services() {
    List<AgreementLine> together =
        AgreementLine.together(
            List.of(line("BH", ALL), line("ALL", MAIL), line("BH", PRINT), other()));
    assertEquals(2, together.size());
    assertEquals(List.of(ALL, MAIL, PRINT), together.get(0).targets());
    assertEquals("ALL, BH", together.get(0).supportHours());
    assertEquals("BH", together.get(0).serviceHours());
  }

  @Test
  void agr6_what_a_version_changed_for_its_services_is_told_once() {
    TermChange fee = TermChange.words("PLANNED", "", "", "EXCLUDED", "INCLUDED");
    TermChange mail = TermChange.words("CALENDAR", "RESP", "P3", "BH", "ALL").of("SVC-MAIL");
    TermChange print = TermChange.words("CALENDAR", "RESP", "P3", "BH", "ALL").of("SVC-PRINT");
    List<AgreementChange> together =
        AgreementChange.together(
            List.of(
                change(1, List.of()),
                change(2, List.of(fee, print)),
                change(2, List.of(mail, fee))));
    assertEquals(2, together.size());
    assertEquals(
        List.of(": PLANNED", "RESP:P3 SVC-MAIL CALENDAR", "RESP:P3 SVC-PRINT CALENDAR"),
        names(together.get(1).changes()));
  }

  private static AgreedTerms terms(TargetLine... targets) {
    return new AgreedTerms(List.of(targets), Map.of(), Map.of());
  }

  private static AgreementLine line(String support, TargetLine... targets) {
    return new AgreementLine("SLA-1", 2, MARCH, null, "BH", support, List.of(targets), "");
  }

  private static AgreementLine other() {
    return new AgreementLine("SLA-1", 1, MARCH, null, "BH", "BH", List.of(ALL), "");
  }

  private static AgreementChange change(int version, List<TermChange> changes) {
    return new AgreementChange("SLA-1", version, MARCH, AgreementChange.Kind.CHANGED, changes);
  }

  private static List<String> names(List<TermChange> changes) {
    return changes.stream().map(TermChange::name).toList();
  }
}
