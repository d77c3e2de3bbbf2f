package org.evident.supply.capacity.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * How much of a resource a service needs.
 *
 * @param needed false where the service needs none of that kind, which the basis then tells the reason of
 * @param amount how much, in the unit; null where none is needed
 * @param basis the service requirement it comes from
 */
public record RequirementTerms(boolean needed, Double amount, String unit, String basis) {

  /** Refuses a need without an amount and a unit, none with them, and either without its basis. */
  public RequirementTerms {
    FreeText.require(basis, "basis", "GEN-4");
    boolean measured = amount != null && Double.isFinite(amount) && amount > 0 && says(unit);
    if (needed && !measured) {
      throw RuleBroken.at("amount", "CAP.NEED.AMOUNT", amount == null ? "" : amount);
    }
    if (!needed && (amount != null || says(unit))) {
      throw RuleBroken.at("amount", "CAP.NEED.NONE", amount == null ? unit : amount);
    }
  }

  /** Refuses the author, who does not agree to what they wrote (SOD-1). */
  public static void requireOther(String author, String who) {
    if (author.equals(who)) {
      throw new RuleBroken("SOD-1", who);
    }
  }

  private static boolean says(String text) {
    return text != null && !text.isBlank();
  }
}
