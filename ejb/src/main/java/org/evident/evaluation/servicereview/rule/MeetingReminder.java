package org.evident.evaluation.servicereview.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What people are told of the meeting on a review as its time comes, each once for each day it is about (section 5,
 * processes.md 3.16; REV-21).
 */
public enum MeetingReminder {
  /** No meeting is planned, and in a week it should have been held. */
  PLAN,
  /** No meeting is planned, and it should have been held. */
  PLAN_OVERDUE,
  /** Those who meet are told of the day two days before it. */
  AHEAD,
  /** The day has passed, and nobody said that it was held. */
  NOT_HELD,
  /** It was held, and in two days the minutes should be there. */
  MINUTES,
  /** It was held, and the minutes should be there. */
  MINUTES_OVERDUE;

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int DAYS_AHEAD = 2;

  /** Whether those who watch over the relationship manager are told too. */
  public boolean isLate() {
    return this == PLAN_OVERDUE || this == NOT_HELD || this == MINUTES_OVERDUE;
  }

  /**
   * What is to be told now; empty where there is nothing, and where something does not know its end, since the calendar does not
   * reach that far.
   *
   * @param state of the meeting, null as long as none is planned
   * @param planned the day it is planned for, null as long as none is
   * @param holdBy until when it is to be held, null if unknown
   * @param minutesBy until when the minutes are to be there, null before it was held or if unknown
   * @param zone of the organisation's days
   */
  public static Optional<Due> due(
      MeetingState state,
      LocalDate planned,
      Instant holdBy,
      Instant minutesBy,
      Instant now,
      ZoneId zone) {
    if (state == null) {
      return until(holdBy, WEEK, PLAN, PLAN_OVERDUE, now, zone);
    }
    return switch (state) {
      case PLANNED -> planned(planned, LocalDate.ofInstant(now, zone));
      case HELD ->
          until(minutesBy, Duration.ofDays(DAYS_AHEAD), MINUTES, MINUTES_OVERDUE, now, zone);
      case CLOSED -> Optional.empty();
    };
  }

  private static Optional<Due> planned(LocalDate on, LocalDate today) {
    if (today.isAfter(on)) {
      return Optional.of(new Due(NOT_HELD, on));
    }
    return today.plusDays(DAYS_AHEAD).isBefore(on)
        ? Optional.empty()
        : Optional.of(new Due(AHEAD, on));
  }

  /** An end may be the first instant of the day after; the day told is the one it ends with. */
  private static Optional<Due> until(
      Instant end,
      Duration ahead,
      MeetingReminder before,
      MeetingReminder after,
      Instant now,
      ZoneId zone) {
    if (end == null || now.isBefore(end.minus(ahead))) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofInstant(end.minusNanos(1), zone);
    return Optional.of(new Due(now.isBefore(end) ? before : after, day));
  }

  /**
   * Something to tell.
   *
   * @param on the day it is about
   */
  public record Due(MeetingReminder what, LocalDate on) {}
}
