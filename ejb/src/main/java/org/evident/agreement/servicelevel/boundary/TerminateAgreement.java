package org.evident.agreement.servicelevel.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.evident.agreement.servicelevel.rule.TerminationNotice;

/**
 * Gives notice of an agreement in force.
 *
 * @param givenOn the day the other side was told
 * @param givenBy PROVIDER or CUSTOMER
 * @param endsOn the first date it is no longer to hold
 */
public record TerminateAgreement(
    @NotNull LocalDate givenOn,
    @NotNull TerminationNotice.Side givenBy,
    @NotNull LocalDate endsOn,
    @Size(max = 2000) String reason) {

  TerminationNotice notice() {
    return new TerminationNotice(givenOn, givenBy, endsOn, reason);
  }
}
