package org.evident.supply.demand.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** How much will be asked for, and how far what was asked for is from that. */
class DemandForecastTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @Test
  void dem1_a_deviation_is_what_was_consumed_less_what_was_foretold() {
    DemandMonth month = month(0, "80", "100");
    assertEquals(new BigDecimal("20"), month.deviation());
    assertEquals(0, month.percent().compareTo(new BigDecimal("25")));
    assertEquals(0, month(0, "100", "80").percent().compareTo(new BigDecimal("-20")));
    assertNull(month(0, "100", null).deviation());
    assertNull(month(0, "100", null).percent());
    assertNull(month(0, "0", "5").percent());
  }

  @Test
  void dem2_more_than_15_percent_in_two_months_in_a_row_ask_for_a_new_forecast() {
    assertFalse(month(0, "100", "115").isLarge());
    assertTrue(month(0, "100", "84.9").isLarge());
    assertTrue(month(0, "0", "1").isLarge());
    assertFalse(month(0, "0", "0").isLarge());
    DemandMonth high = month(0, "100", "120");
    DemandMonth low = month(1, "100", "80");
    DemandMonth good = month(1, "100", "101");
    assertEquals(JANUARY.plusMonths(1), DemandTrack.asksAnew(List.of(high, low)));
    assertNull(DemandTrack.asksAnew(List.of(high, good, month(2, "100", "200"))));
    assertNull(DemandTrack.asksAnew(List.of(high, month(1, "100", null))));
  }

  @Test
  void dem2_accuracy_is_the_mean_over_the_last_six_months_in_which_anything_was_consumed() {
    assertNull(DemandTrack.meanError(List.of(month(0, "10", null), month(1, "10", "0"))));
    // 80 foretold of 100 is 20 percent, 150 of 100 is 50; the month without consumption counts for
    // nothing.
    List<DemandMonth> two =
        List.of(month(0, "80", "100"), month(1, "5", "0"), month(2, "150", "100"));
    assertEquals(0, DemandTrack.meanError(two).compareTo(new BigDecimal("35")));
    List<DemandMonth> seven =
        List.of(
            month(0, "1000", "1"),
            month(1, "11", "10"),
            month(2, "11", "10"),
            month(3, "11", "10"),
            month(4, "11", "10"),
            month(5, "11", "10"),
            month(6, "11", "10"));
    assertEquals(0, DemandTrack.meanError(seven).compareTo(BigDecimal.TEN));
  }

  @Test
  void a_forecast_covers_a_year_and_says_what_it_rests_on() {
    DemandTerms terms = terms(DemandMethod.CUSTOMER_INPUT, "They grow", "We hire ten people");
    List<BigDecimal> year = Collections.nCopies(12, BigDecimal.TEN);
    assertEquals(12, terms.given(year).size());
    assertEquals(YearMonth.of(2026, 12), terms.given(year).get(11).month());
    assertEquals(LocalDate.of(2027, 1, 1), terms.until(12));
    broken("DEM.MONTHS", () -> terms.given(Collections.nCopies(11, BigDecimal.TEN)));
    broken("DEM.MONTHS", () -> terms.given(null));
    List<BigDecimal> odd = Arrays.asList(new BigDecimal[12]);
    broken("DEM.QUANTITY", () -> terms.given(odd));
    broken("DEM.QUANTITY", () -> terms.given(Collections.nCopies(12, new BigDecimal("-1"))));
    broken("GEN-4", () -> terms(DemandMethod.OLS, "tbd", null));
    broken("GEN-4", () -> terms(DemandMethod.MIXED, "They grow", null));
    broken("DEM.UNIT", () -> new DemandTerms(" ", JANUARY, DemandMethod.OLS, "They grow", null));
  }

  @Test
  void months_are_foretold_from_months_and_never_below_nothing() {
    SortedMap<YearMonth, BigDecimal> rising = consumed(14, 100, 10);
    List<DemandMonth> ahead = MonthlyTrend.of(rising, DemandMethod.OLS, JANUARY.plusMonths(15), 12);
    // 14 months end with 230 in the thirteenth after January; the sixteenth month is two later.
    assertEquals(0, ahead.get(0).forecast().compareTo(new BigDecimal("250")));
    assertEquals(JANUARY.plusMonths(15), ahead.get(0).month());
    SortedMap<YearMonth, BigDecimal> falling = consumed(14, 140, -10);
    List<DemandMonth> gone =
        MonthlyTrend.of(falling, DemandMethod.THEIL_SEN, JANUARY.plusMonths(14), 12);
    assertEquals(0, gone.get(11).forecast().signum());
    broken(
        "DEM.DATA",
        () -> MonthlyTrend.of(consumed(13, 1, 1), DemandMethod.OLS, JANUARY.plusYears(2), 12));
    broken("DEM.DATA", () -> MonthlyTrend.of(new TreeMap<>(), DemandMethod.THEIL_SEN, JANUARY, 12));
    broken(
        "DEM.DATA",
        () ->
            MonthlyTrend.of(
                consumed(35, 1, 1), DemandMethod.HOLT_WINTERS, JANUARY.plusYears(3), 12));
    assertEquals(
        12,
        MonthlyTrend.of(consumed(36, 100, 1), DemandMethod.HOLT_WINTERS, JANUARY.plusYears(3), 12)
            .size());
  }

  @Test
  void sod1_nobody_approves_the_forecast_they_wrote() {
    DemandTerms.requireOther("demand", "owner");
    broken("SOD-1", () -> DemandTerms.requireOther("demand", "demand"));
  }

  @Test
  void a_forecast_goes_forward_only() {
    assertEquals(DemandState.APPROVED, DemandState.DRAFT.become(DemandState.APPROVED));
    assertEquals(DemandState.DRAFT, DemandState.named("DRAFT"));
    assertNull(DemandState.named(" "));
    broken("DEM.PATH", () -> DemandState.SUPERSEDED.become(DemandState.APPROVED));
    broken("DEM.DRAFT", () -> DemandState.APPROVED.requireDraft("DFC-2026-000001"));
    broken("DEM.UNAPPROVED", DemandState.DRAFT::requireApproved);
    broken("DEM.STATE", () -> DemandState.named("OLD"));
  }

  private static SortedMap<YearMonth, BigDecimal> consumed(int months, int first, int step) {
    SortedMap<YearMonth, BigDecimal> all = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      all.put(JANUARY.plusMonths(i), BigDecimal.valueOf(first + (long) step * i));
    }
    return all;
  }

  private static DemandTerms terms(DemandMethod method, String assumptions, String input) {
    return new DemandTerms("users", JANUARY, method, assumptions, input);
  }

  private static DemandMonth month(int ahead, String forecast, String actual) {
    return new DemandMonth(
        JANUARY.plusMonths(ahead),
        new BigDecimal(forecast),
        actual == null ? null : new BigDecimal(actual));
  }

  private static void broken(String rule, Runnable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
  }
}
