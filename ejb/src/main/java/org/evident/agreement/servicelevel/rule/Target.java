package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * What an agreement promises for one metric and priority (processes.md 2.2).
 *
 * @param metric what is measured
 * @param priority the priority it holds for
 * @param limitSeconds the seconds of service time allowed, 0 or more
 * @param calendar the service time
 * @param pauseAllowed whether a wait for the customer pauses the clock (SLA-5)
 * @param agreement the agreement and version it comes from, as people cite it
 * @param condition what a record has to be for it to hold (AGR-6)
 * @param warningPercents the shares of the limit at which to warn, in per cent (SLA-9); with those at which an incident
 *     rises by itself (INC-2)
 * @param afterApproval whether the clock of a request starts when it was approved, and not when it was made (SLA-1)
 */
public record Target(
    Metric metric,
    Priority priority,
    long limitSeconds,
    ServiceCalendar calendar,
    boolean pauseAllowed,
    String agreement,
    TargetCondition condition,
    List<Integer> warningPercents,
    boolean afterApproval) {

  /** The shares of the limit at which to warn unless the agreement says otherwise. */
  public static final List<Integer> DEFAULT_WARNINGS = List.of(50, 75, 90);

  /** Refuses a negative limit (SLA-8, field {@code limitSeconds}). */
  public Target {
    warningPercents = WarningPercents.signalled(metric, warningPercents);
    if (limitSeconds < 0) {
      throw RuleBroken.at("limitSeconds", "SLA-8", limitSeconds);
    }
  }

  /** A target for all services. */
  public Target(
      Metric metric,
      Priority priority,
      long limitSeconds,
      ServiceCalendar calendar,
      boolean pauseAllowed,
      String agreement,
      List<Integer> warningPercents) {
    this(
        metric,
        priority,
        limitSeconds,
        calendar,
        pauseAllowed,
        agreement,
        TargetCondition.PRIORITY,
        warningPercents,
        false);
  }

  /** A target for all services with the usual warnings. */
  public Target(
      Metric metric,
      Priority priority,
      long limitSeconds,
      ServiceCalendar calendar,
      boolean pauseAllowed,
      String agreement) {
    this(metric, priority, limitSeconds, calendar, pauseAllowed, agreement, DEFAULT_WARNINGS);
  }

  /** The same for one service only. */
  public Target forService() {
    return under(TargetCondition.SERVICE);
  }

  /** The same under a condition. */
  public Target under(TargetCondition other) {
    return new Target(
        metric,
        priority,
        limitSeconds,
        calendar,
        pauseAllowed,
        agreement,
        other,
        warningPercents,
        afterApproval);
  }

  /** When the clock of a request starts; empty while it waits for its approval (SLA-1). */
  public Optional<Instant> start(Instant reported, Instant approved) {
    return afterApproval ? Optional.ofNullable(approved) : Optional.of(reported);
  }

  /** Whether it allows as much time as another, counted in the same hours; when it is due is the same then. */
  boolean allowsAs(Target other) {
    return limitSeconds == other.limitSeconds && calendar.code().equals(other.calendar.code());
  }

  /** The seconds that make up a share of the limit; a started second counts (SLA-9). */
  long share(int percent) {
    return Math.floorDiv(limitSeconds * percent + 99, 100L);
  }
}
