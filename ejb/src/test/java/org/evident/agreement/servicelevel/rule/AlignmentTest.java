package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Alignment.Gap;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @Test
  void slm4_the_suppliers_limit_and_what_the_provider_needs_fit_into_the_target() {
    assertEquals(Set.of(), limit(3 * 3600).gaps(limit(4 * 3600), 3600, FROM));
    assertEquals(Set.of(Gap.LIMIT), limit(3 * 3600).gaps(limit(4 * 3600), 3601, FROM));
  }

  @Test
  void slm4_the_supplier_is_available_as_often_as_promised() {
    assertEquals(Set.of(), available("99.5").gaps(available("99.50"), 0, FROM));
    assertEquals(Set.of(Gap.AVAILABILITY), available("99.4").gaps(available("99.5"), 0, FROM));
  }

  @Test
  void slm4_the_suppliers_hours_cover_the_agreed_ones_on_every_day_of_a_year() {
    assertEquals(Set.of(), hours(Desk.ALL).gaps(hours(Desk.BH), 0, FROM));
    assertEquals(Set.of(), hours(Desk.BH).gaps(hours(Desk.BH), 0, FROM));
    assertEquals(Set.of(Gap.HOURS), hours(Desk.BH).gaps(hours(Desk.ALL), 0, FROM));
  }

  private static Alignment limit(long seconds) {
    return new Alignment(seconds, Desk.BH, null);
  }

  private static Alignment available(String percent) {
    return new Alignment(null, Desk.BH, new BigDecimal(percent));
  }

  private static Alignment hours(ServiceCalendar calendar) {
    return new Alignment(3600L, calendar, null);
  }
}
