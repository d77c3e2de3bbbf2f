package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.RuleBroken;

/** Why a target was missed; each breach has one in good time, usually within ten business days (SLM-3). */
public enum BreachCause {
  CAPACITY,
  PEOPLE,
  SUPPLIER,
  CHANGE,
  DEFECT,
  PROCESS,
  CUSTOMER,
  EXTERNAL,
  OTHER;

  /** Up to when a breach is to have its cause. */
  public static Optional<Instant> dueAt(
      Instant breachedAt, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(breachedAt, amounts.of(ProcessParameter.BREACH_CAUSE));
  }

  /** Refuses a cause where nothing was missed (SLM-3, field {@code metric}): no breach, one ahead, or an excluded clock. */
  public static void require(Metric metric, Instant breachedAt, ClockResult result, Instant now) {
    boolean missed =
        breachedAt != null
            && !breachedAt.isAfter(now)
            && (result == ClockResult.BREACHED || result == ClockResult.OPEN);
    if (!missed) {
      throw RuleBroken.at("metric", "SLM-3", metric);
    }
  }
}
