package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Reads the local times of another tool's log (import-incident-log.md 1). */
public final class LogTime {
  private LogTime() {}

  /** The instant of a local time: one in a gap moves on by the gap's length, an ambiguous one takes the earlier offset. */
  public static Instant instant(LocalDateTime local, ZoneId zone) {
    return ZonedDateTime.of(local, zone).toInstant();
  }
}
