package org.evident.resolution.incident.rule;

import java.util.List;

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

  /** How far it reached: 1 extensive to 4 minor. */
  public static final String IMPACT = "impact";

  /** How much it pressed: 1 critical to 4 low. */
  public static final String URGENCY = "urgency";

  /** What kind of fault it was. */
  public static final String CATEGORY = "category";

  /** What was reported, in words. */
  public static final String DESCRIPTION = "description";

  /** How it was solved, by a code. */
  public static final String RESOLUTION_CODE = "resolution_code";

  /** How it was solved, in words. */
  public static final String RESOLUTION = "resolution_text";

  /** How it came to be closed, by a code. */
  public static final String CLOSURE_CODE = "closure_code";

  /** Those of them that stand in a column of the same name and are texts throughout. */
  public static final List<String> WORDS =
      List.of(IMPACT, URGENCY, CATEGORY, DESCRIPTION, RESOLUTION_CODE, RESOLUTION, CLOSURE_CODE);

  private LogFact() {}
}
