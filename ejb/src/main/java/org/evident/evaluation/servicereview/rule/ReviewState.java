package org.evident.evaluation.servicereview.rule;

import java.util.Set;
import org.evident.kernel.RuleBroken;

/** The states of a review and the only paths between them (section 5, processes.md 3.34). */
public enum ReviewState {
  SCHEDULED,
  DRAFT,
  IN_REVIEW,
  APPROVED,
  PUBLISHED,
  RESTATED;

  /** The states that may follow. */
  public Set<ReviewState> next() {
    return switch (this) {
      case SCHEDULED -> Set.of(DRAFT);
      case DRAFT -> Set.of(IN_REVIEW);
      case IN_REVIEW -> Set.of(APPROVED, DRAFT);
      case APPROVED -> Set.of(PUBLISHED);
      case PUBLISHED -> Set.of(RESTATED);
      case RESTATED -> Set.of();
    };
  }

  /** The state itself if it may follow; breaks REV-1 otherwise. */
  public ReviewState become(ReviewState wanted) {
    if (!next().contains(wanted)) throw new RuleBroken("REV-1", this, wanted);
    return wanted;
  }
}
