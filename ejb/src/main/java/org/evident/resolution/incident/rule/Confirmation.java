package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.RuleBroken;

/** How a solved incident is closed: by whoever confirms the solution, or because nobody objected in time. */
public enum Confirmation {
  CONFIRMED,
  NO_OBJECTION;

  /** When a solution counts as confirmed if nobody objects. */
  public static Optional<Instant> until(
      Instant toldSolved, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(toldSolved, amounts.of(ProcessParameter.CONFIRMATION));
  }

  /** A major incident is closed after its review only; breaks INC.MAJOR.REVIEW. */
  public static void require(boolean reviewOpen) {
    if (reviewOpen) {
      throw new RuleBroken("INC.MAJOR.REVIEW");
    }
  }
}
