package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ContinuityFigures.Goal;
import org.evident.evaluation.servicereview.rule.ContinuityFigures.Invocation;
import org.evident.evaluation.servicereview.rule.ReleaseFigures.CountedRelease;
import org.evident.evaluation.servicereview.rule.SafetyFigures.HeldTest;
import org.junit.jupiter.api.Test;

/** Releases with what came of them, and continuity against what is asked. */
class ReleaseFiguresTest {

  private static final ReviewContent REVIEW = HarbourFoods.content();
  private static final PeriodSpan MARCH = new PeriodSpan(REVIEW.start(), REVIEW.end());
  private static final List<RecordLine> OPENED = new Population(MARCH, REVIEW.records()).opened();
  private static final RecordLine CAUSED =
      OPENED.stream().filter(line -> line.causedBy() != null).findFirst().orElseThrow();

  @Test
  void rel3_an_incident_caused_by_a_change_of_a_release_counts_within_fourteen_days() {
    Instant reported = CAUSED.reportedAt();
    assertEquals("1", incidents(reported));
    assertEquals("1", incidents(reported.minus(Duration.ofDays(14)).plusSeconds(1)));
    assertEquals("0", incidents(reported.minus(Duration.ofDays(14))));
    assertEquals("0", incidents(reported.plusSeconds(1)));
  }

  @Test
  void rel3_an_incident_of_another_cause_does_not_count() {
    CountedRelease other = release("REL-2", Set.of("CHG-99"), CAUSED.reportedAt(), "FAILED");
    Counted counted = ReleaseFigures.of(List.of(other), MARCH, OPENED, List.of());
    assertEquals(
        List.of(
            "REL_DEPLOYED 1", "REL_DEPLOYED:outcome FAILED 1", "REL_SUCCESS 0", "REL_INCIDENTS 0"),
        told(counted.figures()));
  }

  @Test
  void rel3_without_releases_there_is_no_figure() {
    assertEquals(List.of(), ReleaseFigures.of(List.of(), MARCH, OPENED, List.of()).figures());
  }

  @Test
  void con2_a_test_is_held_against_what_was_asked_on_its_day() {
    ContinuityFigures asked =
        new ContinuityFigures(
            List.of(
                new Goal(LocalDate.of(2026, 3, 10), 60, 5),
                new Goal(LocalDate.of(2026, 1, 1), 240, 15)),
            ZoneOffset.UTC);
    HeldTest before = test("2026-03-09T23:59:59Z", 240L, 10L);
    HeldTest after = test("2026-03-10T00:00:00Z", 61L, null);
    HeldTest unasked = test("2025-12-31T10:00:00Z", 1L, 1L);
    assertEquals(
        List.of("RTO_MET 50", "RPO_MET 100"), told(asked.tests(List.of(before, after, unasked))));
    assertEquals("RTO 61 min (\u2264 60 min)", asked.achieved(after));
    assertEquals("RTO 1 min, RPO 1 min", asked.achieved(unasked));
    assertEquals(List.of("TESTS_HELD", "RTO_MET"), asked.behind(after));
    assertEquals(List.of("TESTS_HELD"), asked.behind(unasked));
  }

  @Test
  void con2_the_time_to_restore_is_told_of_what_is_over() {
    Instant at = Instant.parse("2026-03-12T06:00:00Z");
    Invocation over = new Invocation("CIV-1", at, "Fire", at.plusSeconds(5400), null);
    Invocation open = new Invocation("CIV-2", at, "Water", null, null);
    assertEquals(
        List.of("CON_INVOKED 2", "CON_RESTORE 90"),
        told(ContinuityFigures.invocations(List.of(over, open))));
    assertEquals(List.of(), ContinuityFigures.invocations(List.of()));
    ContinuityFigures asked = new ContinuityFigures(List.of(), ZoneOffset.UTC);
    assertEquals("OPEN", asked.line(open).state());
    assertEquals(List.of("CON_INVOKED"), asked.line(open).figures());
  }

  private static String incidents(Instant deployed) {
    CountedRelease release = release("REL-1", Set.of(CAUSED.causedBy()), deployed, "SUCCESSFUL");
    return ReleaseFigures.of(List.of(release), MARCH, OPENED, List.of()).figures().stream()
        .filter(f -> f.key().equals(FigureKey.REL_INCIDENTS))
        .map(f -> f.value().stripTrailingZeros().toPlainString())
        .findFirst()
        .orElse("0");
  }

  private static CountedRelease release(
      String number, Set<String> names, Instant at, String outcome) {
    return new CountedRelease(number, "Desk 1", "MINOR", names, at, outcome, null);
  }

  private static HeldTest test(String at, Long rto, Long rpo) {
    return new HeldTest("CTE-" + at, "FULL", Instant.parse(at), "PASSED", rto, rpo);
  }

  private static List<String> told(List<Figure> figures) {
    return figures.stream()
        .map(f -> f.name() + " " + f.value().stripTrailingZeros().toPlainString())
        .toList();
  }
}
