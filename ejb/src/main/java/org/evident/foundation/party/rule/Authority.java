package org.evident.foundation.party.rule;

import java.math.BigDecimal;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * One row of the matrix of authority: a role may take decisions of a type up to a limit.
 *
 * @param limit the highest amount, or null for any
 * @param currency of the limit, null without one
 * @param approvers how many have to decide
 */
public record Authority(
    DecisionType type, Role role, BigDecimal limit, String currency, int approvers) {

  /**
   * Refuses whoever holds no role for a decision, or only below its amount (LEAD-3). A limit of the
   * person's own assignment goes before the limit of the matrix.
   *
   * @param held the mandates in force that reach the subject
   * @param matrix all rows of the matrix
   * @param amount what is decided about, or null where no money is
   * @param currency of the amount; a limit in another currency reaches nothing
   * @return how many have to decide, at least, where whoever holds these mandates does
   */
  public static int require(
      DecisionType type,
      List<Mandate> held,
      List<Authority> matrix,
      BigDecimal amount,
      String currency) {
    List<Authority> rows = matrix.stream().filter(row -> row.type() == type).toList();
    return rows.stream()
        .filter(row -> held.stream().anyMatch(m -> row.lets(m, amount, currency)))
        .mapToInt(Authority::approvers)
        .min()
        .orElseThrow(
            () ->
                amount == null
                    ? new RuleBroken("LEAD-3.ROLE", type)
                    : new RuleBroken("LEAD-3", type, amount, currency));
  }

  private boolean lets(Mandate mandate, BigDecimal amount, String amountCurrency) {
    if (mandate.role() != role) {
      return false;
    }
    return mandate.limit() == null
        ? within(limit, currency, amount, amountCurrency)
        : within(mandate.limit(), mandate.currency(), amount, amountCurrency);
  }

  private static boolean within(
      BigDecimal limit, String limitCurrency, BigDecimal amount, String currency) {
    return amount == null
        || limit == null
        || (limit.compareTo(amount) >= 0 && currency.equals(limitCurrency));
  }
}
