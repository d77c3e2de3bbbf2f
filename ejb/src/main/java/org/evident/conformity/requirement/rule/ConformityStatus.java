package org.evident.conformity.requirement.rule;

import java.util.Set;

/** What is known of a requirement, from the worst to the best, and what says nothing about it. */
public enum ConformityStatus {
  NOT_FULFILLED,
  PARTIAL,
  FULFILLED,
  /** Its records are evaluated, and there is none. */
  NO_DATA,
  /** Its process is not recorded here. */
  NOT_EVALUATED;

  private static final Set<ConformityStatus> JUDGED = Set.of(NOT_FULFILLED, PARTIAL, FULFILLED);

  /** Whether records, or a person, have said how the requirement is met. */
  public boolean isJudged() {
    return JUDGED.contains(this);
  }
}
