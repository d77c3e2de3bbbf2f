package org.evident.foundation.party.boundary;

/** Proves the passwords of people who come from a directory, for whom none is kept here (DIR-5). */
public interface ProvedElsewhere {

  /** How a proof ended. */
  enum Proof {
    RIGHT,
    WRONG,
    /** Nobody there could be asked (DIR-6). */
    UNANSWERED
  }

  /** Whether a password belongs to a login. */
  Proof of(String login, String password);
}
