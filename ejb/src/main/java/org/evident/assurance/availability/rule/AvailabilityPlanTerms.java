package org.evident.assurance.availability.rule;

import java.time.LocalDate;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What is done so that a service is as available as required (AVP-1).
 *
 * @param title what the plan is called
 * @param measures what is done, and by when
 * @param owner login of whoever answers for the measures
 * @param review the day by which it is reviewed
 */
public record AvailabilityPlanTerms(String title, String measures, String owner, LocalDate review) {

  /** The longest time to a review, in days. */
  private static final int YEAR = 365;

  /** Refuses words that say nothing, and a review that was or comes too late. */
  public static AvailabilityPlanTerms of(
      String title, String measures, String owner, LocalDate review, LocalDate today) {
    FreeText.require(title, "title", "GEN-4");
    FreeText.require(measures, "measures", "GEN-4");
    FreeText.require(owner, "owner", "GEN-4");
    requireReview(review, today);
    return new AvailabilityPlanTerms(title.strip(), measures.strip(), owner.strip(), review);
  }

  /** Refuses to approve what serves a requirement that does not hold (AVP-2). */
  public static void requireServed(String requirement, NeedState state) {
    if (state != NeedState.AGREED) {
      throw RuleBroken.at("requirement", "AVP-2", requirement, state);
    }
  }

  /** Refuses a day for a review that is none, was, or lies more than a year ahead. */
  public static void requireReview(LocalDate review, LocalDate today) {
    LocalDate latest = today.plusDays(YEAR);
    if (review == null || !review.isAfter(today) || review.isAfter(latest)) {
      throw RuleBroken.at("reviewDue", "AVP-1", review == null ? "" : review, latest);
    }
  }
}
