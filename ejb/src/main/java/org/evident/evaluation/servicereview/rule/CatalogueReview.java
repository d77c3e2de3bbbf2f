package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;

/**
 * That somebody looked the list of reports through (duty REPORT_CATALOGUE_REVIEW, processes.md 3.34).
 *
 * @param heldOn the day it was done
 */
public record CatalogueReview(LocalDate heldOn) {

  /** So long ago a review may lie that still does the duty, in days. */
  static final int FRESH = 30;

  /** Refuses a review of a day to come (REP-9). */
  public void require(LocalDate today) {
    if (heldOn.isAfter(today)) {
      throw RuleBroken.at("heldOn", "REP-9", heldOn, today);
    }
  }

  /** Whether it does the duty that is open today: an old one that is written down late does not (REP-9). */
  public boolean serves(LocalDate today) {
    return !heldOn.isBefore(today.minusDays(FRESH));
  }
}
