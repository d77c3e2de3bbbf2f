package org.evident.foundation.servicetime.rule;

/** Which part of a calendar decided the hours of a date, in the order of precedence of CAL-2. */
public enum DayKind {
  EXCEPTION,
  HOLIDAY,
  WEEKLY,
  ALWAYS_OPEN,
  /** No version of the calendar holds on the date; it is closed. */
  UNDEFINED
}
