package org.evident.supply.budget.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What the customer gets back of the monthly fee for an availability below the agreed one (figure CREDIT). */
public final class ServiceCredit {
  private static final int PERCENT_DIGITS = 2;

  private ServiceCredit() {}

  /**
   * Monthly fee times the percent of the band the unrounded availability falls into, not rounded.
   *
   * @param fee the monthly fee
   * @param bands in any order; below the lowest threshold its band goes on
   * @param availability in percent, {@code null} for no data
   * @return the credit, or {@code null} without data or bands
   */
  public static BigDecimal of(BigDecimal fee, List<CreditBand> bands, BigDecimal availability) {
    if (availability == null || bands.isEmpty()) return null;
    List<CreditBand> descending =
        bands.stream()
            .sorted(Comparator.comparing(CreditBand::fromAvailability).reversed())
            .toList();
    CreditBand lowest = descending.get(descending.size() - 1);
    CreditBand band =
        descending.stream()
            .filter(b -> availability.compareTo(b.fromAvailability()) >= 0)
            .findFirst()
            .orElse(lowest);
    return fee.multiply(band.creditPercent()).movePointLeft(PERCENT_DIGITS);
  }
}
