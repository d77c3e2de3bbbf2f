package org.evident.foundation.communication.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Whether somebody has said that they have read what they were told (COM-6).
 *
 * @param due the last day they had for it
 * @param at when they said so, null while they have not
 */
public record Receipt(LocalDate due, Instant at) {

  /** How many days somebody has where nothing is said about it. */
  public static final int USUAL_DAYS = 30;

  /**
   * The last day for somebody who was told at an instant.
   *
   * @param days how many they have, null for the usual ones
   */
  public static LocalDate due(Instant told, Number days) {
    int given = days == null ? USUAL_DAYS : days.intValue();
    return LocalDate.ofInstant(told, ZoneOffset.UTC).plusDays(given);
  }

  /** Whether the last day is over and nothing was said. */
  public boolean isOverdue(LocalDate today) {
    return at == null && due.isBefore(today);
  }
}
