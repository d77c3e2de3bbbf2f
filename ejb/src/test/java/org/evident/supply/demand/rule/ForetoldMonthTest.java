package org.evident.supply.demand.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.evident.supply.demand.rule.ForetoldMonth.Share;
import org.junit.jupiter.api.Test;

/** What forecasts said of months, added up. */
class ForetoldMonthTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  @Test
  void dem1_the_error_is_the_mean_of_six_months_in_which_anything_was_consumed() {
    Share error =
        ForetoldMonth.error(
            List.of(
                month(JUNE, "110", "100", null), // missed by a tenth
                month(JUNE.minusMonths(5), "80", "100", null), // by a fifth
                month(JUNE.minusMonths(1), "80", "0", null),
                month(JUNE.minusMonths(2), "80", null, null),
                month(JUNE.minusMonths(6), "1", "100", null),
                month(JUNE.plusMonths(1), "1", "100", null)),
            JUNE);
    assertEquals("0.3 2", plain(error));
  }

  @Test
  void growth_is_the_mean_of_what_was_counted_a_year_before() {
    Share growth =
        ForetoldMonth.growth(
            List.of(
                month(JUNE, "1", "150", "100"),
                month(JUNE, "1", "75", "100"),
                month(JUNE, "1", "75", "0"),
                month(JUNE, "1", null, "100"),
                month(JUNE, "1", "75", null),
                month(JUNE.minusMonths(1), "1", "900", "100")),
            JUNE);
    assertEquals("0.25 2", plain(growth));
  }

  @Test
  void num4_of_nothing_there_is_no_mean() {
    assertEquals("0 0", plain(ForetoldMonth.error(List.of(), JUNE)));
    assertEquals("0 0", plain(ForetoldMonth.growth(List.of(), JUNE)));
  }

  private static String plain(Share share) {
    return share.part().stripTrailingZeros().toPlainString() + " " + share.whole();
  }

  private static ForetoldMonth month(YearMonth of, String said, String came, String before) {
    return new ForetoldMonth(
        "DFC-1",
        "Mail",
        null,
        new DemandMonth(of, new BigDecimal(said), number(came)),
        number(before));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
