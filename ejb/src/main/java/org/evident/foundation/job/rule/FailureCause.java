package org.evident.foundation.job.rule;

/** What went wrong in background work, in one line for who looks after it (JOB-3). */
public final class FailureCause {

  /** How many characters are kept. */
  public static final int MOST = 1000;

  private static final int DEEPEST = 50;

  private FailureCause() {}

  /**
   * The innermost cause, which says most: what kind of fault it is and its words.
   *
   * @param failure what was thrown
   * @return a line of at most {@link #MOST} characters
   */
  public static String of(Throwable failure) {
    Throwable root = failure;
    for (int i = 0; i < DEEPEST && root.getCause() != null; i++) {
      root = root.getCause();
    }
    String kind = root.getClass().getSimpleName();
    String said = root.getMessage();
    String line =
        said == null || said.isBlank() ? kind : kind + ": " + said.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "\u2026";
  }
}
