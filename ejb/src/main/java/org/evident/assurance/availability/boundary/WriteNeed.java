package org.evident.assurance.availability.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.evident.assurance.availability.rule.NeedTerms;

/**
 * How available a service has to be.
 *
 * @param service its number
 * @param agreement number of the agreement with a customer that carries it, or null while there is none
 * @param statement how available it has to be
 * @param vitalFunctions what has to work for it to count as there
 * @param businessNeed the need of the business or the service requirement it comes from
 * @param risk what threatens it; none where {@code noRisk}
 * @param noRisk whether no risk was identified
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteNeed(
    @NotBlank @Size(max = 20) String service,
    @Size(max = 20) String agreement,
    @Size(max = 2000) String statement,
    @Size(max = 2000) String vitalFunctions,
    @Size(max = 2000) String businessNeed,
    @Size(max = 2000) String risk,
    Boolean noRisk,
    Long version) {

  NeedTerms terms() {
    return NeedTerms.of(statement, vitalFunctions, businessNeed, risk, Boolean.TRUE.equals(noRisk));
  }

  /** The number of the agreement, null for none. */
  String carriedBy() {
    return agreement == null || agreement.isBlank() ? null : agreement.strip();
  }
}
