package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvailabilityDaysTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final Instant LATER = at("2030-01-01T00:00");
  private static final AvailabilityTerms TERMS =
      new AvailabilityTerms(
          new BigDecimal("99.9"), ServiceHours.ALWAYS, PlannedMode.EXCLUDED, 5, VIENNA, false, 0);

  @Test
  void av5_a_day_of_the_clock_change_has_its_own_length() {
    AvailabilityDays year = of(outage(at("2026-03-28T23:30"), at("2026-03-29T04:00")));
    List<AvailabilityDays.Day> days =
        year.days(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30), LATER);
    assertEquals(86_400, days.get(0).result().ast());
    assertEquals(1_800, days.get(0).result().downtime());
    assertEquals(82_800, days.get(1).result().ast());
    assertEquals(3 * 3_600, days.get(1).result().downtime());
  }

  @Test
  void av6_a_failure_belongs_to_the_day_and_month_it_begins_in() {
    AvailabilityDays year = of(outage(at("2026-01-31T23:00"), at("2026-02-01T01:00")));
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 1), YearMonth.of(2026, 2), LATER);
    assertEquals(1, months.get(0).result().failures());
    assertEquals(0, months.get(1).result().failures());
    assertEquals(3_600, months.get(1).result().downtime());
  }

  @Test
  void av10_today_is_measured_up_to_now_and_tomorrow_not_at_all() {
    Instant noon = at("2026-01-02T12:00");
    AvailabilityDays year = of(outage(at("2026-01-02T11:00"), null));
    List<AvailabilityDays.Day> days = year.days(NEW_YEAR, NEW_YEAR.plusDays(5), noon);
    assertEquals(2, days.size());
    assertEquals(12 * 3_600, days.get(1).result().ast());
    assertEquals(3_600, days.get(1).result().downtime());
    assertTrue(year.measured(NEW_YEAR.plusDays(2), NEW_YEAR.plusDays(3), noon).isEmpty());
  }

  @Test
  void av11_each_day_and_month_is_judged_by_the_version_in_force_on_its_last_day() {
    LocalDate stricter = LocalDate.of(2026, 7, 15);
    AvailabilityDays year =
        of(
            day -> target(day.isBefore(stricter) ? "90" : "99.9"),
            Observation.ALWAYS,
            outage(at("2026-06-10T10:00"), at("2026-06-10T11:00")),
            outage(at("2026-07-10T10:00"), at("2026-07-10T11:00")),
            outage(at("2026-07-20T10:00"), at("2026-07-20T11:00")));
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 6), YearMonth.of(2026, 7), LATER);
    assertEquals(Compliance.MET, months.get(0).result().verdict());
    assertEquals(Compliance.MISSED, months.get(1).result().verdict());
    assertEquals(new BigDecimal("90"), months.get(0).result().target());
    List<AvailabilityDays.Day> days =
        year.days(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 21), LATER);
    assertEquals(Compliance.MET, days.get(0).result().verdict());
    assertEquals(Compliance.MISSED, days.get(10).result().verdict());
  }

  @Test
  void num4_of_a_service_nobody_looks_at_no_availability_is_told() {
    AvailabilityDays year = of(day -> TERMS, Observation.of(null, null, VIENNA));
    AvailabilityResult march =
        year.months(YearMonth.of(2026, 3), YearMonth.of(2026, 3), LATER).get(0).result();
    assertNull(march.percentage());
    assertEquals(Compliance.NO_DATA, march.verdict());
    assertTrue(march.isUnmeasured());
    assertEquals((31 * 24 - 1) * 3_600, march.ast());
    assertEquals(0, march.basis());
  }

  @Test
  void num4_what_is_told_begins_with_the_month_of_the_first_sign() {
    Instant sign = at("2026-03-12T10:00");
    AvailabilityDays year =
        of(day -> TERMS, Observation.of(null, sign, VIENNA), outage(sign, sign.plusSeconds(60)));
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 2), YearMonth.of(2026, 4), LATER);
    assertEquals(
        List.of(true, false, false), months.stream().map(m -> m.result().isUnmeasured()).toList());
    assertEquals(new BigDecimal("100"), months.get(2).result().percentage());
    AvailabilityResult sum =
        AvailabilityResult.sum(months.stream().map(AvailabilityDays.Month::result).toList());
    assertEquals((31 * 24 - 1 + 30 * 24) * 3_600, sum.basis());
    assertEquals(60, sum.downtime());
  }

  @Test
  void num4_a_service_born_within_a_month_is_measured_from_its_first_day() {
    LocalDate live = LocalDate.of(2026, 3, 16);
    AvailabilityDays year =
        of(
            day -> TERMS,
            Observation.of(live, at("2026-03-20T00:00"), VIENNA),
            outage(at("2026-03-10T00:00"), at("2026-03-17T00:00")));
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 1), YearMonth.of(2026, 3), LATER);
    assertEquals(List.of(YearMonth.of(2026, 3)), months.stream().map(m -> m.month()).toList());
    assertEquals((16 * 24 - 1) * 3_600, months.get(0).result().ast());
    assertEquals(86_400, months.get(0).result().downtime());
    assertEquals(16, year.days(NEW_YEAR, LocalDate.of(2026, 4, 1), LATER).size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void av5_days_of_a_year_sum_to_its_months_and_these_to_the_year(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AvailabilityDays year =
        of(
            IntStream.range(0, 40)
                .mapToObj(
                    i -> {
                      Instant start =
                          NEW_YEAR
                              .atStartOfDay(VIENNA)
                              .toInstant()
                              .plusSeconds(random.nextInt(370 * 86_400));
                      return outage(start, start.plusSeconds(1 + random.nextInt(3 * 86_400)));
                    })
                .toArray(Outage[]::new));
    AvailabilityResult whole = year.measured(NEW_YEAR, NEW_YEAR.plusYears(1), LATER).orElseThrow();
    long days =
        year.days(NEW_YEAR, NEW_YEAR.plusYears(1), LATER).stream()
            .mapToLong(day -> day.result().downtime())
            .sum();
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 1), YearMonth.of(2026, 12), LATER);
    assertEquals(whole.downtime(), days);
    assertEquals(
        whole.downtime(), months.stream().mapToLong(month -> month.result().downtime()).sum());
    assertEquals(
        whole.failures(), months.stream().mapToLong(month -> month.result().failures()).sum());
    assertEquals(whole.ast(), months.stream().mapToLong(month -> month.result().ast()).sum());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void av3_a_gap_that_joins_over_midnight_counts_in_both_days_so_that_they_sum_to_the_month(
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long gap = 1 + random.nextInt(7_200);
    Outage[] outages =
        IntStream.range(0, 400)
            .mapToObj(
                i -> {
                  Instant start =
                      NEW_YEAR
                          .atStartOfDay(VIENNA)
                          .toInstant()
                          .plusSeconds(random.nextInt(59 * 86_400) - 3_600);
                  return outage(start, start.plusSeconds(1 + random.nextInt(1_800)));
                })
            .toArray(Outage[]::new);
    AvailabilityDays year = of(day -> joined(gap), Observation.ALWAYS, outages);
    List<AvailabilityDays.Month> months =
        year.months(YearMonth.of(2026, 1), YearMonth.of(2026, 2), LATER);
    for (AvailabilityDays.Month month : months) {
      List<AvailabilityDays.Day> days =
          year.days(month.month().atDay(1), month.month().plusMonths(1).atDay(1), LATER);
      assertEquals(
          month.result().downtime(), days.stream().mapToLong(d -> d.result().downtime()).sum());
      assertEquals(
          month.result().failures(), days.stream().mapToLong(d -> d.result().failures()).sum());
    }
    AvailabilityResult both =
        year.measured(NEW_YEAR, LocalDate.of(2026, 3, 1), LATER).orElseThrow();
    assertEquals(
        both.downtime(), months.stream().mapToLong(month -> month.result().downtime()).sum());
  }

  @Test
  void av3_a_gap_over_midnight_is_told_on_either_side() {
    AvailabilityDays year =
        of(
            day -> joined(120),
            Observation.ALWAYS,
            outage(at("2026-01-31T23:00"), at("2026-01-31T23:59")),
            outage(at("2026-02-01T00:00:30"), at("2026-02-01T00:10")));
    List<AvailabilityDays.Day> days =
        year.days(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 2), LATER);
    assertEquals(3_600, days.get(0).result().downtime());
    assertEquals(600, days.get(1).result().downtime());
    assertEquals(1, days.get(0).result().failures() + days.get(1).result().failures());
  }

  private static AvailabilityTerms joined(long gapSeconds) {
    return new AvailabilityTerms(
        new BigDecimal("99.9"),
        ServiceHours.ALWAYS,
        PlannedMode.EXCLUDED,
        5,
        VIENNA,
        false,
        gapSeconds);
  }

  private static AvailabilityDays of(Outage... outages) {
    return of(day -> TERMS, Observation.ALWAYS, outages);
  }

  private static AvailabilityDays of(
      Function<LocalDate, AvailabilityTerms> terms, Observation observed, Outage... outages) {
    return new AvailabilityDays(VIENNA, terms, observed, List.of(outages), List.of());
  }

  private static Outage outage(Instant from, Instant to) {
    return new Outage(
        "OUT-" + from, "SVC", from, to, OutageEffect.FULL, true, BigDecimal.ONE, null, null);
  }

  private static AvailabilityTerms target(String percent) {
    return new AvailabilityTerms(
        new BigDecimal(percent), ServiceHours.ALWAYS, PlannedMode.EXCLUDED, 5, VIENNA, false, 0);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
  }
}
