package org.evident.agreement.servicelevel.rule;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;

/** Versions of an agreement follow each other. */
public final class AgreementOrder {

  private AgreementOrder() {}

  /** Refuses a version that would not begin after the one before it (SLM.ORDER). */
  public static void require(LocalDate validFrom, LocalDate before) {
    if (!validFrom.isAfter(before)) {
      throw RuleBroken.at("validFrom", "SLM.ORDER", validFrom, before);
    }
  }
}
