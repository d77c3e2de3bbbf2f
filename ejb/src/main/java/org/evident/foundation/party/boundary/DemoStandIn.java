package org.evident.foundation.party.boundary;

import java.util.Optional;

/**
 * Lets the system make the past of the demo organisation in the names of its people. It changes no
 * role the container grants, answers for nobody who has signed in, and works in the demo profile only.
 */
public final class DemoStandIn {

  private static final ThreadLocal<String> LOGIN = new ThreadLocal<>();

  private DemoStandIn() {}

  /** Does work in somebody's name. */
  public static void as(String login, Runnable work) {
    if (!DemoProfile.isOn()) {
      throw new IllegalStateException(
          "Nobody stands in for " + login + " outside the demo profile");
    }
    LOGIN.set(login);
    try {
      work.run();
    } finally {
      LOGIN.remove();
    }
  }

  /** Whether what happens on this thread belongs to the past that is being made, of which nobody need be told. */
  public static boolean isMakingThePast() {
    return login().isPresent();
  }

  static Optional<String> login() {
    return DemoProfile.isOn() ? Optional.ofNullable(LOGIN.get()) : Optional.empty();
  }
}
