package org.evident.supply.capacity.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.supply.capacity.rule.RequirementTerms;
import org.evident.supply.capacity.rule.ResourceKind;

/**
 * How much of a resource a service needs.
 *
 * @param service its number
 * @param needed false where it needs none of that kind; true where nothing is given
 * @param amount how much, in the unit; none where none is needed
 * @param metric number of the metric that measures it, or null while there is none
 * @param basis the service requirement it comes from, or why none is needed
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteRequirement(
    @NotBlank @Size(max = 20) String service,
    @NotNull ResourceKind resourceKind,
    Boolean needed,
    Double amount,
    @Size(max = 40) String unit,
    @Size(max = 20) String metric,
    @Size(max = 2000) String basis,
    Long version) {

  RequirementTerms terms() {
    return new RequirementTerms(needed == null || needed, amount, unit, basis);
  }

  /** The number of the metric, null for none. */
  String measuredBy() {
    return metric == null || metric.isBlank() ? null : metric.strip();
  }
}
