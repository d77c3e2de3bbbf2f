package org.evident.supply.capacity.rule;

import java.time.LocalDate;

/** What a metric asks for, the worst first. */
public enum Alert {
  /** The critical threshold is reached (CAPM-1). */
  CRITICAL,
  /** The day to order is past (CAP-8). */
  ORDER_LATE,
  /** The warning threshold is reached on three days in a row (CAPM-1). */
  WARNING,
  /** The day to order is near (CAPM-3). */
  ORDER_SOON,
  NONE;

  /** The worst that holds on a day. */
  public static Alert of(Usage usage, LocalDate order, LocalDate today) {
    if (usage == Usage.CRITICAL) {
      return CRITICAL;
    }
    if (OrderDate.isPast(order, today)) {
      return ORDER_LATE;
    }
    if (usage == Usage.WARNING) {
      return WARNING;
    }
    return OrderDate.isSoon(order, today) ? ORDER_SOON : NONE;
  }
}
