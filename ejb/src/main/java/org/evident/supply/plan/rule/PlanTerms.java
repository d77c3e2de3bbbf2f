package org.evident.supply.plan.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What a plan is about.
 *
 * @param scope the services and what of them is looked at
 * @param options what could be done
 * @param recommendation what should be
 * @param review the day by which it is reviewed (CPL-5)
 */
public record PlanTerms(
    LocalDate from,
    LocalDate to,
    String scope,
    String options,
    String recommendation,
    LocalDate review) {

  /** The longest time to a review, and the longest period, in days. */
  private static final int YEAR = 365;

  private static final int TWO_YEARS = 731;

  /** Refuses a period that ends before it begins, or lasts too long, and words that say nothing. */
  public PlanTerms {
    if (!to.isAfter(from) || ChronoUnit.DAYS.between(from, to) > TWO_YEARS) {
      throw RuleBroken.at("to", "CPL.PERIOD", to, from);
    }
    FreeText.require(scope, "scope", "GEN-4");
    FreeText.require(options, "options", "GEN-4");
    FreeText.require(recommendation, "recommendation", "GEN-4");
  }

  /** Refuses a review that was, or comes too late (CPL-5). */
  public void requireReview(LocalDate today) {
    if (!review.isAfter(today) || review.isAfter(today.plusDays(YEAR))) {
      throw RuleBroken.at("reviewDue", "CPL-5", review, today.plusDays(YEAR));
    }
  }

  /** Refuses a plan that does not look at all it has to (CPL-2). */
  public static void requireImpacts(Collection<ImpactKind> given) {
    Set<ImpactKind> missing = EnumSet.allOf(ImpactKind.class);
    missing.removeAll(given);
    if (!missing.isEmpty()) {
      throw RuleBroken.at("impacts", "CPL-2", missing.iterator().next());
    }
  }

  /** Refuses a change planned outside the period, or no word on it (CPL-3). */
  public void requireChange(String metric, LocalDate on, String what) {
    FreeText.require(what, "change", "CPL-3");
    if (on != null && (on.isBefore(from) || on.isAfter(to))) {
      throw RuleBroken.at("changeOn", "CPL.CHANGE", on, metric);
    }
  }
}
