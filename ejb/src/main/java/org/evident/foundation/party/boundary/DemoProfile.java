package org.evident.foundation.party.boundary;

/** The profile in which an empty system fills itself with a demo organisation. */
public final class DemoProfile {

  /** The job that makes what the demo organisation has behind it. */
  public static final String JOB = "demo-organisation";

  /** What the order of that job is about. */
  public static final String SUBJECT = "past";

  private DemoProfile() {}

  /** Whether the server was started with {@code evident.profile=demo}. */
  public static boolean isOn() {
    return "demo".equals(System.getProperty("evident.profile"));
  }
}
