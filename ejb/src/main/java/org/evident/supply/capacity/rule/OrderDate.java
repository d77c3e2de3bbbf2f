package org.evident.supply.capacity.rule;

import java.time.LocalDate;

/** The day by which more has to be ordered (CAP-8). */
public final class OrderDate {

  private static final int SOON_DAYS = 30;

  private OrderDate() {}

  /**
   * The last day to order, so that it is there when the critical threshold is reached; null where no day can be told.
   *
   * @param last the last observation
   * @param lead days from an order to its use
   */
  public static LocalDate of(LocalDate last, Reach critical, int lead) {
    return last == null || critical.days() == null
        ? null
        : last.plusDays(critical.days()).minusDays(lead);
  }

  /** Whether an order is too late already, which is an alert. */
  public static boolean isPast(LocalDate order, LocalDate today) {
    return order != null && order.isBefore(today);
  }

  /** Whether an order is due so soon that it warns whatever the usage is (CAPM-3). */
  public static boolean isSoon(LocalDate order, LocalDate today) {
    return order != null && !order.isAfter(today.plusDays(SOON_DAYS));
  }
}
