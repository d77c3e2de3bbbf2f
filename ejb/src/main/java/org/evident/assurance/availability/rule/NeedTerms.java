package org.evident.assurance.availability.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What is required of the availability of a service, and why (AVR-1, processes.md 3.28).
 *
 * @param statement how available it has to be
 * @param vitalFunctions what has to work for it to count as there
 * @param businessNeed the need of the business or the service requirement it comes from
 * @param risk what threatens it; null where no risk was identified
 */
public record NeedTerms(String statement, String vitalFunctions, String businessNeed, String risk) {

  /** Refuses a requirement that does not say what it demands, of what, and what for; or both a risk and none. */
  public static NeedTerms of(
      String statement, String vitalFunctions, String businessNeed, String risk, boolean noRisk) {
    FreeText.require(statement, "statement", "GEN-4");
    FreeText.require(vitalFunctions, "vitalFunctions", "GEN-4");
    FreeText.require(businessNeed, "businessNeed", "GEN-4");
    if (FreeText.says(risk) == noRisk) {
      throw RuleBroken.at("risk", "AVR-1", risk == null ? "" : risk.strip());
    }
    return new NeedTerms(
        statement.strip(),
        vitalFunctions.strip(),
        businessNeed.strip(),
        noRisk ? null : risk.strip());
  }
}
