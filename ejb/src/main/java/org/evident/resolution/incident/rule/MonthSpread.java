package org.evident.resolution.incident.rule;

/**
 * Three places in the ascending consumption of the resolution clocks that stopped in a month (NUM-6), in seconds; all
 * {@code null} of no clocks.
 *
 * @param lower the middle one, of an even number the lower of the two
 * @param upper the middle one, of an even number the upper of the two
 * @param ninetieth the one at nearest rank of 90 percent
 */
public record MonthSpread(Long lower, Long upper, Long ninetieth) {

  /** Of no clocks. */
  public static final MonthSpread NONE = new MonthSpread(null, null, null);
}
