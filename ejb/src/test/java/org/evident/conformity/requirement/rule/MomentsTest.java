package org.evident.conformity.requirement.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.junit.jupiter.api.Test;

/** The moments that conditions compare with. */
class MomentsTest {

  /** A Wednesday, at 12:00 in Vienna; offices close at 17:00 there. */
  private static final Instant NOW = Instant.parse("2026-03-18T11:00:00Z");

  private static final Moments MOMENTS = new Moments(NOW, office("Europe/Vienna"), Amounts.USUAL);

  @Test
  void moments_stand_where_they_are_named_in_their_order() {
    Moments.Bound bound = MOMENTS.in("a < :now and b = :today and c > :days90 or d >= :date2");
    assertEquals("a < ? and b = ? and c > ? or d >= ?", bound.query());
    assertEquals(
        List.of(
            NOW,
            LocalDate.of(2026, 3, 18),
            Instant.parse("2025-12-18T11:00:00Z"),
            LocalDate.of(2026, 3, 16)),
        bound.values());
    assertEquals(
        List.of("2026-02", LocalDate.of(2026, 3, 1)), MOMENTS.in(":month :firstday").values());
  }

  @Test
  void a_business_day_is_over_when_its_last_window_is() {
    // Tuesday's next business day ends at 17:00 today, which is to come: Monday's is over.
    assertEquals(Instant.parse("2026-03-16T23:00:00Z"), MOMENTS.businessDaysAgo(1));
    Moments evening =
        new Moments(Instant.parse("2026-03-18T16:00:00Z"), MOMENTS.organisation(), Amounts.USUAL);
    assertEquals(Instant.parse("2026-03-17T23:00:00Z"), evening.businessDaysAgo(1));
    // What happened on Wednesday a fortnight ago has its tenth business day today.
    assertEquals(Instant.parse("2026-03-04T23:00:00Z"), evening.businessDaysAgo(10));
    assertEquals(Instant.parse("2026-03-03T23:00:00Z"), MOMENTS.businessDaysAgo(10));
  }

  @Test
  void a_month_is_asked_for_once_its_report_is_due() {
    Moments.Bound bound = MOMENTS.in("select 1 from :months");
    assertTrue(bound.query().endsWith("m(period, begins, ends, due)"), bound.query());
    assertEquals(12 * 4, bound.values().size());
    assertEquals("2026-02", bound.values().get(0));
    assertEquals(LocalDate.of(2026, 2, 1), bound.values().get(1));
    assertEquals(LocalDate.of(2026, 3, 1), bound.values().get(2));
    assertEquals(Instant.parse("2026-03-13T16:00:00Z"), bound.values().get(3));
    Moments early =
        new Moments(Instant.parse("2026-03-13T15:59:59Z"), MOMENTS.organisation(), Amounts.USUAL);
    assertEquals("2026-01", early.in(":months").values().get(0));
    assertEquals("2026-01", MOMENTS.in(":months20").values().get(0));
    assertEquals(bound.values().size(), bound.query().chars().filter(c -> c == '?').count());
  }

  @Test
  void par1_a_report_is_asked_for_once_the_day_the_organisation_chose_is_over() {
    assertEquals(MOMENTS.in(":months").values(), MOMENTS.in(":reports").values());
    Moments patient = new Moments(NOW, MOMENTS.organisation(), chosen -> 20);
    assertEquals(MOMENTS.in(":months20").values(), patient.in(":reports").values());
    assertEquals("2026-02", patient.in(":months").values().get(0));
  }

  private static ServiceCalendar office(String zone) {
    return new ServiceCalendar(
        "ORG",
        ZoneId.of(zone),
        List.of(
            CalendarVersion.weekly(
                LocalDate.EPOCH,
                WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "17:00"),
                Map.of())));
  }
}
