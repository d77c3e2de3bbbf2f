package org.evident.agreement.supplier.boundary;

import java.math.BigDecimal;

/**
 * A supplier's target in a month as reports need it.
 *
 * @param metric RESPONSE, RESOLUTION, FULFILMENT, AVAILABILITY or OTHER
 * @param priority P1 to P4, or null for all
 * @param actual percent reached, or null if not known
 * @param limitMinutes the supplier's limit, or null
 * @param handlingMinutes what our own handling may take beside it, or null
 * @param hoursShort whether the supplier works fewer hours than are agreed with customers
 */
public record SupplierTargetLine(
    String number,
    String supplier,
    String metric,
    String priority,
    BigDecimal goal,
    BigDecimal actual,
    Long limitMinutes,
    Long handlingMinutes,
    boolean hoursShort) {}
