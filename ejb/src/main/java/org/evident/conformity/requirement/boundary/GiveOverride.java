package org.evident.conformity.requirement.boundary;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.OverrideTerms;

/**
 * Says something of a requirement instead of its records.
 *
 * @param validUntil the last day it holds, at most 90 days from today
 */
public record GiveOverride(
    ConformityStatus status,
    @Size(max = 2000) String reason,
    @Size(max = 2000) String evidence,
    LocalDate validUntil) {

  OverrideTerms terms() {
    return new OverrideTerms(status, reason, evidence, validUntil);
  }
}
