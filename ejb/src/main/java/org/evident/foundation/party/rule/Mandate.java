package org.evident.foundation.party.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evident.kernel.Role;

/**
 * A role somebody was given: how far, how long, and up to which amount (processes.md 1.4).
 *
 * @param from the first day
 * @param to the first day no more, or null while it goes on
 * @param accepted whether the person has taken it over
 * @param limit the highest amount the person may decide on, or null where the matrix of authority
 *     says it
 * @param currency of the limit, null without one
 */
public record Mandate(
    Role role,
    Scope scope,
    LocalDate from,
    LocalDate to,
    boolean accepted,
    BigDecimal limit,
    String currency) {

  /** Whether the role is in force on a day: begun, not ended, and taken over (PTY-9). */
  public boolean activeOn(LocalDate day) {
    return accepted && !from.isAfter(day) && (to == null || day.isBefore(to));
  }
}
