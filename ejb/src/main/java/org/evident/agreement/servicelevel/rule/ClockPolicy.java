package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * How long the organisation waits for an answer and lets a solution be reopened, in business days (SLA-6, SLA-11).
 *
 * @param remindAfter the business days of a pause after which the customer is reminded
 * @param giveUpAfter the business days of a pause after which the record is solved without an answer
 * @param reopenWithin the business days after a solution within which it may be reopened
 */
public record ClockPolicy(int remindAfter, int giveUpAfter, int reopenWithin) {

  /** The policy of an organisation that has not set its own. */
  public static final ClockPolicy DEFAULT = of(Amounts.USUAL);

  /** The policy the organisation has chosen. */
  public static ClockPolicy of(Amounts amounts) {
    return new ClockPolicy(
        amounts.of(ProcessParameter.ANSWER_REMINDER),
        amounts.of(ProcessParameter.ANSWER_GIVE_UP),
        amounts.of(ProcessParameter.REOPEN_WINDOW));
  }

  /** When to remind the customer of a pause in the organisation's calendar (SLA-6). */
  public Optional<Instant> remindAt(Instant pausedAt, ServiceCalendar organisation) {
    return organisation.endOfBusinessDay(pausedAt, remindAfter);
  }

  /** When to solve a record that nobody answers for; its clock stops at the pause's start (SLA-6). */
  public Optional<Instant> giveUpAt(Instant pausedAt, ServiceCalendar organisation) {
    return organisation.endOfBusinessDay(pausedAt, giveUpAfter);
  }

  /** Up to when a solution may be reopened (SLA-11). */
  public Optional<Instant> reopenUntil(Instant resolvedAt, ServiceCalendar organisation) {
    return organisation.endOfBusinessDay(resolvedAt, reopenWithin);
  }
}
