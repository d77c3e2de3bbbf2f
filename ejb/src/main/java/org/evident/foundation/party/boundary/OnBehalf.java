package org.evident.foundation.party.boundary;

import java.util.Optional;

/**
 * Lets background work see what the person sees who ordered it. It holds on a thread of the system only, since it answers for
 * nobody who has signed in, and changes no role the container grants.
 */
public final class OnBehalf {

  private static final ThreadLocal<String> LOGIN = new ThreadLocal<>();

  private OnBehalf() {}

  /** Does work with the eyes of somebody. */
  public static void of(String login, Runnable work) {
    String before = LOGIN.get();
    LOGIN.set(login);
    try {
      work.run();
    } finally {
      LOGIN.set(before);
    }
  }

  static Optional<String> login() {
    return Optional.ofNullable(LOGIN.get());
  }
}
