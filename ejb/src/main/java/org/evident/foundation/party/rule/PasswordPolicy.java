package org.evident.foundation.party.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.evident.kernel.RuleBroken;

/** What a password must be, and how often it may be wrong. */
public final class PasswordPolicy {

  /** Wrong passwords in a row after which the account rests (PTY-1). */
  public static final int ATTEMPTS = 5;

  /** How long the account then rests (PTY-1). */
  public static final Duration REST = Duration.ofMinutes(15);

  /** How long a one-time password for a lost one is good (PTY-28). */
  public static final Duration LOST = Duration.ofMinutes(15);

  /** How long the first one of an account is good (PTY-28). */
  public static final Duration FIRST = Duration.ofDays(3);

  private static final int SHORTEST = 12;

  private PasswordPolicy() {}

  /**
   * Refuses a password that is too short or equals the login (PTY-2).
   *
   * @throws RuleBroken PTY-2 at field {@code newPassword}
   */
  public static void require(String login, String password) {
    boolean tooShort = password == null || password.length() < SHORTEST;
    if (tooShort || password.toLowerCase(Locale.ROOT).equals(login.toLowerCase(Locale.ROOT))) {
      throw RuleBroken.at("newPassword", "PTY-2", SHORTEST);
    }
  }

  /** Whether somebody comes with a one-time password when it is over (PTY-28); one without an end never is. */
  public static boolean isLate(Instant until, Instant now) {
    return until != null && !now.isBefore(until);
  }

  /** The instant until which the account rests after this many failures, or null (PTY-1). */
  public static Instant restsUntil(int failures, Instant now) {
    return failures >= ATTEMPTS ? now.plus(REST) : null;
  }
}
