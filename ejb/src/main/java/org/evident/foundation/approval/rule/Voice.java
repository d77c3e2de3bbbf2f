package org.evident.foundation.approval.rule;

/**
 * One of those asked, and what they said.
 *
 * @param decision what they said, or null while they have not
 * @param confirmed whether it was said here; what somebody else heard them say waits to be confirmed
 * @param needed how many the matrix of authority asks for where this role approves, at least 1
 */
public record Voice(String login, Decision decision, boolean confirmed, int needed) {

  /** Whether an approval counts. */
  boolean approves() {
    return decision == Decision.APPROVED && confirmed;
  }

  /** Whether they may still approve. */
  boolean waits() {
    return decision == null || decision == Decision.APPROVED && !confirmed;
  }
}
