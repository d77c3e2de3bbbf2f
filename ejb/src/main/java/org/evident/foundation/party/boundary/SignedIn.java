package org.evident.foundation.party.boundary;

import java.util.Set;

/**
 * The answer to a sign-in.
 *
 * @param outcome what happened
 * @param login the account's login as stored; null unless {@code ENTERED}
 * @param roles the names of the roles in force
 */
public record SignedIn(Outcome outcome, String login, Set<String> roles) {

  /** How a sign-in ended. */
  public enum Outcome {
    ENTERED,
    MUST_CHANGE,
    WRONG,
    RESTING,
    /** The one-time password is right, and over (PTY-28). */
    LATE,
    /** The directory that proves this person does not answer (DIR-6). */
    UNANSWERED,
    /** Too many wrong passwords came from where this one does (PTY-17). */
    THROTTLED
  }

  /** Nothing was tried (PTY-17). */
  public static final SignedIn THROTTLED = refused(Outcome.THROTTLED);

  static SignedIn refused(Outcome outcome) {
    return new SignedIn(outcome, null, Set.of());
  }
}
