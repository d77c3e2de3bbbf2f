package org.evident.supply.budget.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final List<CreditBand> BANDS =
      List.of(band("98.00", "10"), band("99.50", "0"), band("0", "25"), band("99.00", "5"));

  private static CreditBand band(String from, String percent) {
    return new CreditBand(dec(from), dec(percent));
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  private static YearForecast year(List<BigDecimal> entered) {
    List<BigDecimal> budget =
        new ArrayList<>(List.of(dec("40000.00"), dec("40000.00"), dec("42000.00")));
    budget.addAll(Collections.nCopies(9, dec("42000.00")));
    return new YearForecast(
        budget, List.of(dec("39250.00"), dec("40875.25"), dec("44310.50")), entered);
  }

  private static String shown(Variance variance) {
    return cents(variance.amount()) + " " + cents(variance.percent());
  }

  @Test
  void fin3_variance_of_the_example() {
    Variance march = new Variance(dec("44310.50"), dec("42000.00"));
    assertEquals("2310.50 5.50", shown(march));
    assertTrue(march.isBeyond(Variance.DEFAULT_PERCENT, Variance.DEFAULT_LEAST));
    assertEquals("2435.75 2.00", shown(year(List.of()).yearToDate()));
    assertNull(new Variance(dec("1"), dec("0")).percent());
  }

  @Test
  void bud2_tolerance_is_five_percent_and_at_least_a_thousand() {
    assertFalse(
        new Variance(dec("42100"), dec("40100")).isBeyond(dec("5"), dec("1000")),
        "2,000 of 40,100 is below five percent");
    assertFalse(
        new Variance(dec("42000"), dec("40000")).isBeyond(dec("5"), dec("1000")),
        "five percent exactly");
    assertTrue(
        new Variance(dec("37999.99"), dec("40000")).isBeyond(dec("5"), dec("1000")),
        "underspent too");
    assertFalse(
        new Variance(dec("2000"), dec("1000")).isBeyond(dec("5"), dec("1000")),
        "a thousand exactly");
    assertTrue(new Variance(dec("2000.01"), dec("1000")).isBeyond(dec("5"), dec("1000")));
  }

  @Test
  void fin4_full_year_of_the_example() {
    Variance remaining = year(List.of()).fullYear(ForecastMethod.REMAINING_BUDGET);
    assertEquals("502435.75", cents(remaining.actual()).toPlainString());
    assertEquals("2435.75 0.49", shown(remaining));
    assertEquals(
        "497743.00",
        cents(year(List.of()).fullYear(ForecastMethod.RUN_RATE).actual()).toPlainString());
    List<BigDecimal> entered = Collections.nCopies(9, dec("41000"));
    assertEquals(
        0, dec("493435.75").compareTo(year(entered).fullYear(ForecastMethod.ENTERED).actual()));
    assertThrows(
        IllegalArgumentException.class, () -> year(List.of()).fullYear(ForecastMethod.ENTERED));
    YearForecast none = new YearForecast(Collections.nCopies(12, dec("1")), List.of(), List.of());
    assertThrows(IllegalArgumentException.class, () -> none.fullYear(ForecastMethod.RUN_RATE));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void num3_a_currency_says_how_many_decimals_it_has() {
    assertEquals(OptionalInt.of(2), Money.digits("EUR"));
    assertEquals(OptionalInt.of(0), Money.digits("JPY"));
    assertEquals(OptionalInt.of(3), Money.digits("KWD"));
    assertEquals(OptionalInt.of(0), Money.digits("XAU"), "gold has no minor unit");
    assertEquals(OptionalInt.empty(), Money.digits("percent"));
  }

  @ParameterizedTest
  @CsvSource({
    "99.291498,600.00",
    "99.50,0.00",
    "99.4999999999,600.00",
    "99.00,600.00",
    "98.9999999999,1200.00",
    "98,1200.00",
    "97.99,3000.00",
    "0,3000.00"
  })
  void credit_follows_the_band_of_the_unrounded_availability(
      BigDecimal availability, BigDecimal credit) {
    assertEquals(credit, cents(ServiceCredit.of(dec("12000.00"), BANDS, availability)));
    assertNull(ServiceCredit.of(dec("12000.00"), BANDS, null));
  }
}
