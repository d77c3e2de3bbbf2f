package org.evident.supply.demand.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What a forecast rests on, and how far it looks.
 *
 * @param unit as consumption is counted in
 * @param first the first month
 * @param assumptions why it is thought to be so
 * @param input what customers said; needed where they are the method
 */
public record DemandTerms(
    String unit, YearMonth first, DemandMethod method, String assumptions, String input) {

  /** The least and the most months of a forecast. */
  public static final int LEAST = 12;

  public static final int MOST = 36;

  /** Refuses a forecast nobody could follow. */
  public DemandTerms {
    FreeText.require(assumptions, "assumptions", "GEN-4");
    if (method == DemandMethod.CUSTOMER_INPUT || method == DemandMethod.MIXED) {
      FreeText.require(input, "customerInput", "GEN-4");
    }
    if (unit == null || unit.isBlank()) {
      throw RuleBroken.at("unit", "DEM.UNIT", "");
    }
  }

  /** The months given, each with its quantity; refuses too few, too many, and what is no quantity. */
  public List<DemandMonth> given(List<BigDecimal> quantities) {
    int count = quantities == null ? 0 : quantities.size();
    requireLength(count);
    return IntStream.range(0, count)
        .mapToObj(i -> new DemandMonth(first.plusMonths(i), quantity(quantities.get(i)), null))
        .toList();
  }

  /** Refuses to look too near or too far. */
  public static void requireLength(int months) {
    if (months < LEAST || months > MOST) {
      throw RuleBroken.at("months", "DEM.MONTHS", months, LEAST, MOST);
    }
  }

  /** The first day a forecast of so many months says nothing of any more. */
  public LocalDate until(int months) {
    return first.plusMonths(months).atDay(1);
  }

  /** Refuses the author, who does not approve what they wrote (SOD-1). */
  public static void requireOther(String author, String who) {
    if (author.equals(who)) {
      throw new RuleBroken("SOD-1", who);
    }
  }

  private static BigDecimal quantity(BigDecimal given) {
    if (given == null || given.signum() < 0) {
      throw RuleBroken.at("quantities", "DEM.QUANTITY", given == null ? "" : given);
    }
    return given;
  }
}
