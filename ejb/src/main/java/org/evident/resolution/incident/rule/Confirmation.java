package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.RuleBroken;

/** How a solved incident is closed: by whoever confirms the solution, or because nobody objected in time. */
public enum Confirmation {
  CONFIRMED,
  NO_OBJECTION;

  private static final int BUSINESS_DAYS = 5;

  /** When a solution counts as confirmed if nobody objects. */
  public static Optional<Instant> until(Instant toldSolved, ServiceCalendar organisation) {
    return organisation.endOfBusinessDay(toldSolved, BUSINESS_DAYS);
  }

  /** A major incident is closed after its review only; breaks INC.MAJOR.REVIEW. */
  public static void require(boolean reviewOpen) {
    if (reviewOpen) {
      throw new RuleBroken("INC.MAJOR.REVIEW");
    }
  }
}
