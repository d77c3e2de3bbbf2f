package org.evident.evaluation.servicereview.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a review needs words on before it may leave DRAFT, and which words (R7, section 3). */
public enum ReasonKind {
  MISSED_TARGET(EnumSet.allOf(CommentPart.class)),
  EXCEEDED_WORKLOAD(EnumSet.allOf(CommentPart.class)),
  COST_VARIANCE(EnumSet.allOf(CommentPart.class)),
  BREACH(EnumSet.complementOf(EnumSet.of(CommentPart.EFFECT))),
  OUTAGE(EnumSet.complementOf(EnumSet.of(CommentPart.EFFECT))),
  MAJOR_INCIDENT(EnumSet.allOf(CommentPart.class)),
  /** A problem older than its target whose record names no next step (S9). */
  OLD_PROBLEM(EnumSet.of(CommentPart.ACTION, CommentPart.OWNER, CommentPart.DUE)),
  /** A target that was missed again and again needs an improvement with a date (section 7). */
  IMPROVEMENT(EnumSet.of(CommentPart.ACTION, CommentPart.OWNER, CommentPart.DUE)),
  /** The overall judgement of the service owner (S1). */
  JUDGEMENT(EnumSet.of(CommentPart.CAUSE)),
  /** The author's own words in place of a message the system offers (S1); never needed. */
  MESSAGE(EnumSet.of(CommentPart.CAUSE));

  private final Set<CommentPart> parts;

  ReasonKind(Set<CommentPart> parts) {
    this.parts = Collections.unmodifiableSet(parts);
  }

  /** The parts a complete comment has. */
  public Set<CommentPart> parts() {
    return parts;
  }

  /** Whether the comment must name the effect on the customer. */
  public boolean effectNeeded() {
    return parts.contains(CommentPart.EFFECT);
  }

  /** Whether it is one plain text, with nobody to act on it. */
  public boolean plain() {
    return parts.equals(EnumSet.of(CommentPart.CAUSE));
  }
}
