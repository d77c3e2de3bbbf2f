package org.evident.web.agreement.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTermsTest {

  private final TypedTerms terms = new TypedTerms();

  @ParameterizedTest
  @CsvSource({"15, 15", "4:00, 240", " 0:30 , 30", "100:05, 6005"})
  void a_span_is_typed_as_minutes_or_hours(String written, long minutes) {
    assertEquals(minutes, TypedNumber.minutes(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4h", "-1", "4:60", "1.5", "12345678"})
  void what_is_no_span_is_refused_with_what_was_typed(String written) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> TypedNumber.minutes(written));
    assertEquals("SLM.MINUTES", broken.rule());
    assertEquals(List.of(written), broken.values());
  }

  @Test
  void a_number_has_a_point_or_a_comma() {
    assertEquals(new BigDecimal("99.5"), TypedNumber.number("99,5"));
    assertEquals(new BigDecimal("99.5"), TypedNumber.number(" 99.5 "));
    assertNull(TypedNumber.number(" "));
    assertEquals("99.5", TypedNumber.words(new BigDecimal("99.5000")));
    assertEquals(
        "SLM.NUMBER", assertThrows(RuleBroken.class, () -> TypedNumber.number("1.000.000")).rule());
  }

  @Test
  void what_is_empty_is_not_agreed_and_a_calendar_is_the_usual_one_unless_named() {
    terms.getTyped().put("RESPONSE.P1.limit", "0:15");
    terms.getTyped().put("RESPONSE.P1.calendar", "ALWAYS");
    terms.getTyped().put("RESOLUTION.P2.limit", "480");
    terms.getTyped().put("RESOLUTION.P3.limit", " ");
    terms.getPauses().put("RESOLUTION.P2", true);
    assertEquals(
        List.of(
            new DraftAgreement.Target("RESPONSE", Priority.P1, 15, "ALWAYS", false, null, false),
            new DraftAgreement.Target("RESOLUTION", Priority.P2, 480, "OFFICE", true, null, false)),
        terms.targets("OFFICE"));
  }

  @Test
  void sla1_a_target_of_requests_can_run_from_their_approval() {
    terms.getTyped().put("FULFILMENT.P4.limit", "2400");
    terms.getApprovals().put("FULFILMENT.P4", true);
    assertEquals(
        List.of(
            new DraftAgreement.Target(
                "FULFILMENT", Priority.P4, 2400, "OFFICE", false, null, true)),
        terms.targets("OFFICE"));
  }

  @Test
  void slm5_limits_of_work_carry_the_goals_they_relax() {
    terms.getTyped().put("RESO", "90");
    terms.getTyped().put("AVAIL", "99,5");
    terms.getTyped().put("WORKLOAD_INCIDENTS", "100");
    terms.getTyped().put("RELAXED_INCIDENTS_RESO", "80");
    assertEquals(
        List.of(
            new DraftAgreement.Goal("RESO", new BigDecimal("90"), null, null),
            new DraftAgreement.Goal("AVAIL", new BigDecimal("99.5"), "OFFICE", null)),
        terms.goals("OFFICE"));
    assertEquals(
        List.of(
            new DraftAgreement.Workload(
                "INCIDENTS",
                new BigDecimal("100"),
                BigDecimal.ZERO,
                List.of(new DraftAgreement.Relaxed("RESO", new BigDecimal("80"))),
                WorkloadPeriod.MONTH)),
        terms.workloads());
  }

  @Test
  void slm5_other_work_is_named_by_whoever_counts_it() {
    terms.getTyped().put("other1.measure", " parcels_sent ");
    terms.getTyped().put("other1", "500");
    terms.getTyped().put("other1.tolerance", "5");
    terms.getTyped().put("RELAXED_PARCELS_SENT_FULF", "70");
    assertEquals(
        List.of(
            new DraftAgreement.Workload(
                "PARCELS_SENT",
                new BigDecimal("500"),
                new BigDecimal("5"),
                List.of(new DraftAgreement.Relaxed("FULF", new BigDecimal("70"))),
                WorkloadPeriod.MONTH)),
        terms.workloads());
  }

  @Test
  void slm5_what_is_counted_here_can_be_limited_by_another_period_beside_the_month() {
    terms.getTyped().put("WORKLOAD_INCIDENTS", "100");
    terms.getTyped().put("RELAXED_INCIDENTS_RESO", "80");
    terms.getTyped().put("other0.measure", "incidents");
    terms.getTyped().put("other0", "9");
    terms.getTyped().put("other0.period", "WEEK");
    assertEquals(
        new DraftAgreement.Workload(
            "INCIDENTS", new BigDecimal("9"), BigDecimal.ZERO, List.of(), WorkloadPeriod.WEEK),
        terms.workloads().get(1));
  }
}
