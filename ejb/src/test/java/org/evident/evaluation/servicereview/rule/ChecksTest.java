package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.HarbourFoods.dec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evident.kernel.Fingerprint;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private final ReviewContent content = HarbourFoods.content();

  private static Check check(ReviewContent content, int number) {
    return Checks.all(content, null, null).get(number - 1);
  }

  private ReviewContent changed(String name, Figure other) {
    List<Figure> figures = new ArrayList<>(content.figures());
    figures.replaceAll(f -> f.name().equals(name) ? other : f);
    return Contents.withFigures(content, figures);
  }

  @Test
  void chk1_the_example_balances_and_a_lost_record_shows() {
    assertEquals("1 + 13 - 12 + 0 - 0 = 2", check(content, 1).values());
    assertTrue(check(content, 1).passed());
    assertFalse(check(changed("INC_OPENED", Figures.count("INC_OPENED", "", 14, "1")), 1).passed());
  }

  @Test
  void chk2_priorities_sum_to_the_total() {
    assertEquals(
        "opened 13 of 13; resolved 12 of 12; RESP MET 11 of 11; RESP BREACHED 1 of 1; RESO MET 10 of 10; RESO BREACHED 2 of 2",
        check(content, 2).values());
    assertTrue(check(content, 2).passed());
    assertFalse(check(changed("RESO:P1", Figures.share("RESO", "P1", 0, 1, "1")), 2).passed());
  }

  @Test
  void chk3_segments_tile_each_life() {
    assertTrue(check(content, 3).passed(), check(content, 3).values());
    RecordLine line = content.records().get(0);
    ClockLine c = line.resolution();
    Segment cut =
        new Segment(
            SegmentKind.RUNNING, c.startedAt().plusSeconds(1), c.stoppedAt(), c.consumedSeconds());
    ClockLine holed =
        new ClockLine(
            c.metric(),
            c.priority(),
            c.limitSeconds(),
            c.consumedSeconds(),
            c.startedAt(),
            c.stoppedAt(),
            null,
            null,
            c.verdict(),
            null,
            List.of(cut));
    RecordLine broken =
        new RecordLine(
            line.reference(),
            "x",
            "P3",
            "",
            line.reportedAt(),
            line.solutions(),
            null,
            null,
            0,
            true,
            null,
            null,
            line.response(),
            holed);
    Check check = check(Contents.withRecords(content, List.of(broken)), 3);
    assertFalse(check.passed());
    assertTrue(check.values().contains("INC-101 RESOLUTION: hole or overlap"), check.values());
  }

  @Test
  void chk4_mtbsi_is_mtbf_and_mtrs() {
    assertEquals("44460 = 44145 + 315 over 3", check(content, 4).values());
    assertTrue(check(content, 4).passed());
    assertFalse(
        check(
                changed(
                    "MTBF", Figures.quotient("MTBF", "", "min", dec("44146"), dec("3"), 3, "1")),
                4)
            .passed());
  }

  @Test
  void chk5_the_breach_list_is_complete_and_nothing_else() {
    assertTrue(check(content, 5).passed());
    Check shorter = check(Contents.withBreaches(content, content.breaches().subList(1, 4)), 5);
    assertTrue(
        !shorter.passed() && shorter.values().contains("INC-103 RESPONSE is not in the list"),
        shorter.values());
    List<BreachLine> more = new ArrayList<>(content.breaches());
    more.add(new BreachLine("INC-101", "P3", ClockMetric.RESPONSE, 1, 2, content.start(), false));
    assertTrue(
        check(Contents.withBreaches(content, more), 5)
            .values()
            .contains("INC-101 RESPONSE is not breached"));
  }

  @Test
  void chk2_requests_sum_by_priority_too_where_there_are_any() {
    List<Figure> figures = new ArrayList<>(content.figures());
    figures.add(Figures.share("FULF", "P3", 37, 38, "1"));
    figures.add(Figures.share("FULF", "P4", 1, 2, "1"));
    Check all = check(Contents.withFigures(content, figures), 2);
    assertTrue(all.passed() && all.values().contains("FULF BREACHED 2 of 2"), all.values());
    figures.remove(figures.size() - 1);
    assertFalse(check(Contents.withFigures(content, figures), 2).passed());
  }

  @Test
  void chk5_requests_that_took_too_long_are_in_the_list_and_no_other_one() {
    List<EvidenceLine> requests =
        List.of(request("REQ-1", ClockVerdict.BREACHED), request("REQ-2", ClockVerdict.MET));
    ReviewContent told = Contents.withEvidence(content, requests);
    assertTrue(
        check(told, 5).values().contains("REQ-1 FULFILMENT is not in the list"),
        check(told, 5).values());
    List<BreachLine> more = new ArrayList<>(content.breaches());
    more.add(fulfilment("REQ-1", false));
    assertTrue(check(Contents.withBreaches(told, more), 5).passed());
    more.add(fulfilment("REQ-2", true));
    assertTrue(
        check(Contents.withBreaches(told, more), 5)
            .values()
            .contains("REQ-2 FULFILMENT is not breached"));
  }

  private EvidenceLine request(String reference, ClockVerdict verdict) {
    return new EvidenceLine(
        EvidenceKind.REQUEST,
        reference,
        "New account",
        "P3",
        content.start(),
        verdict.name(),
        null,
        List.of("FULF"));
  }

  private BreachLine fulfilment(String reference, boolean open) {
    return new BreachLine(reference, "P3", ClockMetric.FULFILMENT, 1, 2, content.start(), open);
  }

  @Test
  void chk6_the_outage_list_is_the_downtime_without_overlap() {
    assertEquals("315 of 315 min", check(content, 6).values());
    assertTrue(check(content, 6).passed());
    List<OutageLine> twice = new ArrayList<>(content.outages());
    twice.add(content.outages().get(0));
    Check check = check(Contents.withOutages(content, twice), 6);
    assertTrue(!check.passed() && check.values().contains("overlaps"), check.values());
  }

  @Test
  void chk7_last_month_is_as_published_or_restated() {
    assertTrue(check(content, 7).passed());
    ReviewContent same = Contents.february(Figures.count("INC_OPENED", "", 14, "1"));
    assertTrue(Checks.all(content, same, Fingerprint.of(same)).get(6).passed());
    assertFalse(
        Checks.all(content, same, "00").get(6).passed(),
        "a snapshot that is not the published one");
    ReviewContent other = Contents.february(Figures.count("INC_OPENED", "", 15, "1"));
    Check changed = Checks.all(content, other, null).get(6);
    assertTrue(
        !changed.passed() && changed.values().contains("published 15, now 14"), changed.values());
    Restatement restated =
        new Restatement(
            "INC_OPENED",
            HarbourFoods.MARCH.minusMonths(1),
            dec("15"),
            dec("14"),
            "A duplicate was found");
    assertTrue(
        Checks.all(Contents.withRestatements(content, List.of(restated)), other, null)
            .get(6)
            .passed());
  }

  @Test
  void chk8_every_missed_target_is_explained() {
    assertFalse(check(content, 8).passed());
    assertTrue(
        check(content.commented(ReasonsTest.complete(Reasons.required(content, 1800))), 8)
            .passed());
  }

  @Provide
  Arbitrary<List<RecordLine>> histories() {
    Arbitrary<RecordLine> line =
        Combinators.combine(
                Arbitraries.integers().between(-20, 50),
                Arbitraries.integers().between(0, 9).list().ofMaxSize(6),
                Arbitraries.of("", "WITHDRAWN", "DUPLICATE"),
                Arbitraries.integers().between(0, 9))
            .as(ChecksTest::line);
    return line.list().ofMaxSize(12);
  }

  /** Solved and reopened in turn, each step some days later (steps of no length included), perhaps cancelled at last. */
  private static RecordLine line(
      int reportedDay, List<Integer> steps, String cancelReason, int lastStep) {
    Instant at = day(reportedDay);
    Instant reported = at;
    List<Solution> solutions = new ArrayList<>();
    Instant resolved = null;
    for (int i = 0; i < steps.size(); i++) {
      at = at.plusSeconds(86400L * steps.get(i));
      if (i % 2 == 0) resolved = at;
      else solutions.add(new Solution(resolved, at));
    }
    boolean solved = steps.size() % 2 == 1;
    if (solved) solutions.add(new Solution(resolved, null));
    boolean cancelled = !cancelReason.isEmpty() && !solved;
    Instant cancelledAt = cancelled ? at.plusSeconds(86400L * lastStep) : null;
    return new RecordLine(
        "INC-1",
        "x",
        "P3",
        "",
        reported,
        solutions,
        cancelledAt,
        cancelled ? cancelReason : null,
        steps.size() / 2,
        false,
        null,
        null,
        null,
        null);
  }

  private static Instant day(int day) {
    return HarbourFoods.PERIOD.start().plusSeconds(86400L * day);
  }

  @Property(tries = 300)
  void chk1_any_history_balances(@ForAll("histories") List<RecordLine> records) {
    PeriodSpan span = new PeriodSpan(day(0), day(30));
    List<Figure> figures = CountedRecords.figures(span, records, Map.of());
    ReviewContent any = Contents.withFigures(content, figures);
    assertTrue(check(any, 1).passed(), check(any, 1).values());
    assertTrue(check(any, 2).passed(), check(any, 2).values());
  }
}
