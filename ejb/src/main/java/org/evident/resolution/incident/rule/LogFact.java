package org.evident.resolution.incident.rule;

/** What a log may say of an incident beyond states and priorities, by its name in {@link LogRow#texts()}; the last value given holds. */
public final class LogFact {
  /** What it is about. */
  public static final String TITLE = "title";

  /** Why it was cancelled: DUPLICATE, ENTERED_IN_ERROR or WITHDRAWN. */
  public static final String CANCEL_REASON = "cancel_reason";

  /** {@code true} if the service desk solved it without another team. */
  public static final String FIRST_LINE = "first_line";

  /** {@code true} if somebody confirmed that the change it names caused it. */
  public static final String CAUSE_CONFIRMED = "cause_confirmed";

  /** The instant it was declared a major incident. */
  public static final String MAJOR_DECLARED_AT = "major_declared_at";

  /** The instant service was restored after a major incident. */
  public static final String MAJOR_RESTORED_AT = "major_restored_at";

  private LogFact() {}
}
