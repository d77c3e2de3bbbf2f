package org.evident.agreement.supplier.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Alignment;
import org.evident.agreement.servicelevel.rule.Alignment.Gap;
import org.evident.agreement.supplier.rule.Promise.Standing;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final ServiceCalendar WEEKDAYS =
      new ServiceCalendar(
          "MO-FR",
          ZoneOffset.UTC,
          List.of(
              CalendarVersion.weekly(
                  LocalDate.EPOCH,
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "17:00"),
                  Map.of())));
  private static final Alignment AGREED = new Alignment(7200L, WEEKDAYS, null);

  @Test
  void slm4_a_promise_in_force_is_compared_with_the_target_it_supports() {
    assertEquals(Optional.of(Set.of()), gaps(promise(1, 3600, Standing.BINDING)));
    assertEquals(Optional.of(Set.of(Gap.LIMIT)), gaps(promise(1, 7000, Standing.INTENDED)));
  }

  @Test
  void slm4_a_promise_that_is_over_leaves_a_gap_until_another_contract_takes_its_place() {
    Promise over = promise(1, 3600, Standing.OVER);
    assertEquals(Optional.of(Set.of(Gap.ENDED)), gaps(over));
    assertEquals(Optional.of(Set.of(Gap.ENDED)), gaps(over, promise(2, 3600, Standing.INTENDED)));
    assertEquals(Optional.empty(), gaps(over, promise(2, 7000, Standing.BINDING)));
    Promise other = new Promise(2, 0, "RESOLUTION", "P2", over.side(), 0, Standing.BINDING);
    assertEquals(Optional.of(Set.of(Gap.ENDED)), gaps(over, other));
  }

  @Test
  void a_promise_supports_the_target_of_its_metric_and_priority() {
    Promise promise = promise(1, 3600, Standing.BINDING);
    assertTrue(promise.supports("RESOLUTION", "P1"));
    assertFalse(promise.supports("RESOLUTION", "P2"));
    assertFalse(promise.supports("RESPONSE", "P1"));
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, 2026-06-30, INTENDED",
    "SIGNED, 2026-06-30, BINDING",
    "ACTIVE, 2026-06-30, BINDING",
    "ACTIVE, 2026-07-01, OVER",
    "EXPIRED, 2026-07-01, OVER",
    "TERMINATED, 2026-01-01, OVER"
  })
  void a_contract_binds_from_its_signature_to_its_last_day(
      ContractState state, LocalDate today, Standing standing) {
    ContractTerm term = new ContractTerm(DAY.minusYears(1), DAY, 30);
    assertEquals(standing, Promise.standing(state, term, today));
  }

  private static Optional<Set<Gap>> gaps(Promise promise, Promise... others) {
    return promise.gaps(AGREED, List.of(others), DAY);
  }

  private static Promise promise(long contract, long seconds, Standing standing) {
    Alignment side = new Alignment(seconds, WEEKDAYS, null);
    return new Promise(contract, 0, "RESOLUTION", "P1", side, 600, standing);
  }
}
