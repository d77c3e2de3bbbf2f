package org.evident.evaluation.servicereview.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.FreeText;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Who decides on what a published review found, how, and until when (processes.md 3.34, REP-3). */
public final class DecisionSteps {

  /** How many times people are reminded of a decision: a week before it is due, and once it is overdue. */
  public static final int REMINDERS = 2;

  private static final int WORKING_WEEK = 5;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration AHEAD = Duration.ofDays(2);

  private DecisionSteps() {}

  /** Until when a missed target is to be decided on: so many business days after its review was published (REP-3). */
  public static Instant decideBy(Instant published, ServiceCalendar organisation, Amounts amounts) {
    return end(published, amounts.of(ProcessParameter.MISSED_DECIDED), organisation);
  }

  /** Until when a decision is to be told to those the review went to: so many business days after it was taken (REP-3). */
  public static Instant tellBy(Instant decided, ServiceCalendar organisation, Amounts amounts) {
    return end(decided, amounts.of(ProcessParameter.DECISION_TOLD), organisation);
  }

  /** A calendar that has not that many business days ahead is no reason to let a decision wait for ever. */
  private static Instant end(Instant event, int days, ServiceCalendar organisation) {
    return organisation
        .endOfBusinessDay(event, days)
        .orElse(event.plus(WEEK.multipliedBy(days).dividedBy(WORKING_WEEK)));
  }

  /** The last of the days from which on people are reminded, for a decision due then or before. */
  public static Instant remindFrom(Instant now) {
    return now.plus(WEEK);
  }

  /** How many of the {@link #REMINDERS} are due. */
  public static int remindersDue(Instant decideBy, Instant now) {
    if (now.isAfter(decideBy)) {
      return REMINDERS;
    }
    return decideBy.isAfter(remindFrom(now)) ? 0 : 1;
  }

  /** Decisions that have to be told by this instant are told by the system now, if nobody has told them yet. */
  public static Instant tellUntil(Instant now) {
    return now.plus(AHEAD);
  }

  /**
   * Lets somebody decide on a finding; breaks REV-2, REV-14, REV-15 or REV-16.
   *
   * @param roles the roles of whoever decides that reach the review
   * @param findings what the review found
   * @param on the finding decided on
   * @param decision what was decided
   * @param actions how many actions it names, known or new ones
   * @param noAction why nothing is to be done, null or blank where something is
   */
  public static void decide(
      ReviewState state,
      Set<Role> roles,
      Collection<Reason> findings,
      Finding on,
      String decision,
      int actions,
      String noAction) {
    if (state != ReviewState.PUBLISHED) {
      throw new RuleBroken("REV-14", state);
    }
    if (!roles.contains(Role.RELATIONSHIP_MANAGER)) {
      throw new RuleBroken("REV-2", Set.of(Role.RELATIONSHIP_MANAGER));
    }
    if (findings.stream().noneMatch(on::is)) {
      throw RuleBroken.at("subject", "REV-15", on.subject());
    }
    FreeText.require(decision, "decision", "REV-16");
    boolean none = noAction != null && !noAction.isBlank();
    if (actions + (none ? 1 : 0) != 1) {
      throw RuleBroken.at("noAction", "REV-16.ACTION");
    }
    if (none) {
      FreeText.require(noAction, "noAction", "REV-16.NONE");
    }
  }
}
