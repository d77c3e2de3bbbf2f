package org.evident.agreement.supplier.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * What a contract says, as far as its signature asks for it (processes.md 3.18).
 *
 * @param scope what is supplied
 * @param requirements what has to be met
 * @param targets what is promised in figures
 * @param otherObligation what is owed besides or instead of targets
 * @param ourAuthority who decides for the provider, and about what
 * @param theirAuthority the same of the supplier
 * @param signatory who signs for the supplier
 * @param access whether the supplier reaches information or assets
 * @param securityAssessment what that means for security, where it does
 */
public record ContractTerms(
    String scope,
    String requirements,
    List<PromisedTarget> targets,
    String otherObligation,
    String ourAuthority,
    String theirAuthority,
    String signatory,
    boolean access,
    String securityAssessment) {

  private static final String INCOMPLETE = "SUPP.BLOCK";

  /** Refuses a contract without one of its four blocks, its signatory, or what its access means for security. */
  public void requireSignable() {
    FreeText.require(scope, "scope", INCOMPLETE);
    FreeText.require(requirements, "requirements", INCOMPLETE);
    if (targets.isEmpty()) {
      FreeText.require(otherObligation, "targets", "SUPP.TARGETS");
    }
    FreeText.require(ourAuthority, "ourAuthority", INCOMPLETE);
    FreeText.require(theirAuthority, "theirAuthority", INCOMPLETE);
    FreeText.require(signatory, "supplierSignatory", INCOMPLETE);
    if (access) {
      FreeText.require(securityAssessment, "securityAssessment", "SUPP.SECURITY");
    }
  }

  /** Refuses a target twice, one of time without its priority and limit, or one of availability without its percentage. */
  public void requireTargets() {
    Set<String> seen = new HashSet<>();
    for (PromisedTarget target : targets) {
      if (!target.isWhole()) {
        throw RuleBroken.at("targets", "SUPP.TARGET", target.metric());
      }
      if (!seen.add(target.metric() + " " + target.priority())) {
        throw RuleBroken.at("targets", "SUPP.TWICE", target.metric(), target.priority());
      }
    }
  }

  /** Refuses a contract that ends before it begins, or names an amount without its currency. */
  public static void requireFrame(
      LocalDate startsOn, LocalDate endsOn, BigDecimal value, String currency) {
    if (endsOn.isBefore(startsOn)) {
      throw RuleBroken.at("endsOn", "SUPP.VALIDITY", startsOn, endsOn);
    }
    if (value != null && currency == null) {
      throw RuleBroken.at("currency", "SUPP.CURRENCY", value);
    }
  }

  /**
   * One promise of a supplier in figures.
   *
   * @param metric RESPONSE, RESOLUTION, FULFILMENT or AVAILABILITY
   * @param priority which records it is for, null for an availability
   * @param limitMinutes how long the supplier may take, null for an availability
   * @param availabilityPercent how often what is supplied works, null for a target of time
   */
  public record PromisedTarget(
      String metric, Priority priority, Long limitMinutes, BigDecimal availabilityPercent) {

    private static final String AVAILABILITY = "AVAILABILITY";

    boolean isWhole() {
      return AVAILABILITY.equals(metric)
          ? availabilityPercent != null && limitMinutes == null && priority == null
          : availabilityPercent == null && limitMinutes != null && priority != null;
    }
  }
}
