package org.evident.foundation.party.rule;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;

/**
 * From when to when somebody is there (PTY-29).
 *
 * @param first the first day, or null where it was always so
 * @param last the last day, or null while none is set
 */
public record Attendance(LocalDate first, LocalDate last) {

  /** Breaks PTY-29 at {@code endDate} if it ends before it begins. */
  public Attendance {
    if (first != null && last != null && last.isBefore(first)) {
      throw RuleBroken.at("endDate", "PTY-29", last.toString(), first.toString());
    }
  }

  /** Whether somebody is there on a day. */
  public boolean holdsOn(LocalDate day) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
