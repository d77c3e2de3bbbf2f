package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Interval MARCH =
      new Interval(at("2026-03-01T00:00"), at("2026-04-01T00:00"));
  private static final BigDecimal ONE = BigDecimal.ONE;

  /** Daily from 08:00 to 18:00 UTC. */
  private static final ServiceHours DAYTIME =
      (a, b) -> {
        List<Interval> days = new ArrayList<>();
        for (Instant day = a.truncatedTo(ChronoUnit.DAYS);
            day.isBefore(b);
            day = day.plusSeconds(86400)) {
          days.add(new Interval(day.plusSeconds(8 * 3600), day.plusSeconds(18 * 3600)));
        }
        return Intervals.clip(days, a, b);
      };

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
  }

  private static Instant utc(String text) {
    return Instant.parse("2026-03-" + text + ":00Z");
  }

  private static AvailabilityTerms terms(
      PlannedMode mode, ServiceHours hours, boolean weighted, long gap) {
    return new AvailabilityTerms(new BigDecimal("99.50"), hours, mode, 5, VIENNA, weighted, gap);
  }

  private static Outage full(String ref, Instant from, Instant to, String window) {
    return new Outage(ref, "SVC", from, to, OutageEffect.FULL, true, ONE, window, null);
  }

  private static Outage partial(String ref, Instant from, Instant to, String share, boolean below) {
    return new Outage(
        ref, "SVC", from, to, OutageEffect.PARTIAL, below, new BigDecimal(share), null, null);
  }

  private static AvailabilityResult example(PlannedMode mode, String noticeSent) {
    List<Outage> outages =
        List.of(
            full("O1", at("2026-03-03T16:20"), at("2026-03-03T16:50"), null),
            full("O2", at("2026-03-03T16:40"), at("2026-03-03T17:10"), null),
            full("O3", at("2026-03-15T02:00"), at("2026-03-15T04:40"), "MW-1"),
            full("O4", at("2026-03-29T00:30"), at("2026-03-29T05:15"), null),
            partial("D1", at("2026-03-24T13:00"), at("2026-03-24T14:30"), "0.60", false));
    MaintenanceWindow window =
        new MaintenanceWindow(
            "MW-1", at("2026-03-15T02:00"), at("2026-03-15T04:00"), at(noticeSent), true);
    return Availability.measure(
        terms(mode, ServiceHours.ALWAYS, false, 0), MARCH, outages, List.of(window));
  }

  private static AvailabilityResult one(AvailabilityTerms terms, Outage... outages) {
    return Availability.measure(terms, MARCH, List.of(outages), List.of());
  }

  private static AvailabilityResult plain(Outage... outages) {
    return one(terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, false, 0), outages);
  }

  @Test
  void av1_agreed_time_loses_the_hour_of_the_clock_change() {
    assertEquals(44580 * 60, plain().ast());
    assertEquals(31 * 10 * 3600L, one(terms(PlannedMode.EXCLUDED, DAYTIME, false, 0)).ast());
  }

  @Test
  void av2_unannounced_work_and_overrun_are_unplanned() {
    AvailabilityResult late = example(PlannedMode.EXCLUDED, "2026-03-10T02:01");
    assertEquals(0, late.planned());
    assertEquals((315 + 120) * 60, late.downtime());
    AvailabilityResult inTime = example(PlannedMode.EXCLUDED, "2026-03-10T02:00");
    assertEquals(120 * 60, inTime.planned(), "announced five days before to the minute");
    assertEquals(at("2026-03-15T04:00"), inTime.unplanned().get(1).start());
    MaintenanceWindow refused =
        new MaintenanceWindow(
            "MW-1", MARCH.from(), MARCH.to(), MARCH.from().minusSeconds(864000), false);
    assertFalse(refused.isPlanned(5, VIENNA));
    assertFalse(
        new MaintenanceWindow("MW-1", MARCH.from(), MARCH.to(), null, true).isPlanned(5, VIENNA));
  }

  @Test
  void av2_days_of_notice_are_local_days() {
    MaintenanceWindow overTheChange =
        new MaintenanceWindow(
            "MW-2", at("2026-03-30T02:30"), at("2026-03-30T04:00"), at("2026-03-25T02:30"), true);
    assertTrue(overTheChange.isPlanned(5, VIENNA), "119 hours, but five days");
  }

  @Test
  void av3_overlaps_count_once_and_small_gaps_are_joined() {
    Outage a = full("A", utc("10T10:00"), utc("10T10:10"), null);
    Outage b = full("B", utc("10T10:12"), utc("10T10:20"), null);
    assertEquals(18 * 60, plain(a, b).downtime());
    assertEquals(
        18 * 60,
        one(terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, false, 120), a, b).downtime(),
        "as far apart as the gap is not closer");
    AvailabilityResult joined =
        one(terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, false, 121), a, b);
    assertEquals(20 * 60, joined.downtime());
    assertEquals(1, joined.failures());
    assertEquals(List.of("A", "B"), joined.unplanned().get(0).sources());
  }

  @Test
  void av3_excluded_outages_and_closed_hours_are_no_downtime() {
    Outage excluded =
        new Outage(
            "X",
            "SVC",
            utc("10T10:00"),
            utc("10T11:00"),
            OutageEffect.FULL,
            true,
            ONE,
            null,
            "Force majeure");
    assertEquals(0, plain(excluded).downtime());
    AvailabilityTerms daytime = terms(PlannedMode.EXCLUDED, DAYTIME, false, 0);
    assertEquals(0, one(daytime, full("N", utc("10T19:00"), utc("10T23:00"), null)).failures());
    AvailabilityResult overnight = one(daytime, full("O", utc("10T17:00"), utc("11T09:00"), null));
    assertEquals(2 * 3600, overnight.downtime());
    assertEquals(1, overnight.failures(), "one failure though the night lies within");
  }

  @Test
  void av4_planned_downtime_leaves_the_basis_or_joins_the_downtime() {
    AvailabilityResult excluded = example(PlannedMode.EXCLUDED, "2026-03-06T12:00");
    assertEquals(
        List.of(44460L, 315L, 120L),
        List.of(excluded.basis() / 60, excluded.downtime() / 60, excluded.planned() / 60));
    AvailabilityResult included = example(PlannedMode.INCLUDED, "2026-03-06T12:00");
    assertEquals(
        List.of(44580L, 435L, 0L),
        List.of(included.basis() / 60, included.downtime() / 60, included.planned() / 60));
    assertEquals(new BigDecimal("99.02"), included.percentage().setScale(2, RoundingMode.HALF_UP));
    assertEquals(3, included.failures());
  }

  @Test
  void av5_percentage_of_the_example() {
    AvailabilityResult result = example(PlannedMode.EXCLUDED, "2026-03-06T12:00");
    assertEquals(
        new BigDecimal("99.291498"), result.percentage().setScale(6, RoundingMode.HALF_UP));
  }

  @Test
  void av5_user_weight_takes_the_highest_share_of_each_instant() {
    Outage some = partial("S", utc("10T10:00"), utc("10T11:00"), "0.25", true);
    Outage more = partial("M", utc("10T10:30"), utc("10T11:30"), "0.50", true);
    AvailabilityResult result =
        one(terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, true, 0), some, more);
    assertEquals(30 * 60 / 4 + 3600 / 2, result.downtime());
    assertEquals(90 * 60, plain(some, more).downtime());
    Outage later = partial("L", utc("10T11:31"), utc("10T11:41"), "0.10", true);
    AvailabilityResult joined =
        one(terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, true, 61), more, later);
    assertEquals(
        3600 / 2 + 60 / 2 + 60, joined.downtime(), "the joined minute weighs as the heavier side");
  }

  @Test
  void av6_times_between_failures_of_the_example() {
    AvailabilityResult result = example(PlannedMode.EXCLUDED, "2026-03-06T12:00");
    assertEquals(3, result.failures());
    assertEquals(0, new BigDecimal("105").compareTo(result.mtrs()));
    assertEquals(0, new BigDecimal("14715").compareTo(result.mtbf()));
    assertEquals(0, new BigDecimal("14820").compareTo(result.mtbsi()));
  }

  @Test
  void av6_twelve_months_use_sums() {
    AvailabilityResult year =
        new AvailabilityResult(
            0, 0, 525480L * 60, 875L * 60, 12, 0, null, List.of(), List.of(), List.of());
    assertEquals(
        "99.83 72.92 43717.08 43790.00",
        shown(year.percentage())
            + " "
            + shown(year.mtrs())
            + " "
            + shown(year.mtbf())
            + " "
            + shown(year.mtbsi()));
  }

  private static BigDecimal shown(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void av6_what_began_before_counts_as_downtime_but_not_as_failure() {
    AvailabilityResult result =
        plain(
            full("E", MARCH.from().minusSeconds(600), MARCH.from().plusSeconds(600), null),
            full("F", MARCH.from().plusSeconds(7200), MARCH.from().plusSeconds(7260), null));
    assertEquals(660, result.downtime());
    assertEquals(1, result.failures());
    assertNull(plain().mtrs());
    assertNull(plain().mtbf());
    assertNull(plain().mtbsi());
  }

  @Test
  void av7_degraded_time_stands_beside() {
    AvailabilityResult result = example(PlannedMode.EXCLUDED, "2026-03-06T12:00");
    assertEquals(90 * 60, result.degraded());
    Outage limping = partial("L", utc("10T10:00"), utc("10T12:00"), "1", false);
    assertEquals(
        3600,
        plain(limping, full("D", utc("10T11:00"), utc("10T12:00"), null)).degraded(),
        "down time is not degraded time too");
  }

  @Test
  void av10_an_open_end_is_cut_at_the_end_of_the_period() {
    assertEquals(3600, plain(full("O", MARCH.to().minusSeconds(3600), null, null)).downtime());
    Interval april = new Interval(MARCH.to(), MARCH.to().plusSeconds(86400));
    AvailabilityResult next =
        Availability.measure(
            terms(PlannedMode.EXCLUDED, ServiceHours.ALWAYS, false, 0),
            april,
            List.of(full("O", MARCH.to().minusSeconds(3600), null, null)),
            List.of());
    assertEquals(86400, next.downtime());
    assertEquals(0, next.failures());
  }

  @Test
  void av11_verdict_is_taken_unrounded_and_equality_is_met() {
    assertEquals(Compliance.MISSED, example(PlannedMode.EXCLUDED, "2026-03-06T12:00").verdict());
    BigDecimal target = new BigDecimal("99.5");
    assertEquals(Compliance.MET, row(200_000, 1000, target).verdict());
    assertEquals(Compliance.MISSED, row(200_000, 1001, target).verdict());
    assertEquals(Compliance.NO_DATA, row(0, 0, target).verdict());
    assertNull(row(0, 0, target).percentage());
    assertEquals(Compliance.NO_TARGET, row(200_000, 1001, null).verdict());
  }

  private static AvailabilityResult row(long basis, long down, BigDecimal target) {
    return new AvailabilityResult(
        basis, 0, basis, down, 1, 0, target, List.of(), List.of(), List.of());
  }
}
