package org.evident.foundation.party.boundary;

/** The profile in which an empty system fills itself with a demo organisation. */
public final class DemoProfile {

  private DemoProfile() {}

  /** Whether the server was started with {@code evident.profile=demo}. */
  public static boolean isOn() {
    return "demo".equals(System.getProperty("evident.profile"));
  }
}
