package org.evident.assurance.availability.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.evident.assurance.availability.rule.AvailabilityPlanTerms;

/**
 * What is to be done so that a service is as available as required.
 *
 * @param requirement number of the requirement it serves, which says the service
 * @param title what the plan is called
 * @param measures what is done, and by when
 * @param owner login of whoever answers for the measures
 * @param reviewDue the day by which it is reviewed, within a year
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteAvailabilityPlan(
    @NotBlank @Size(max = 20) String requirement,
    @Size(max = 200) String title,
    @Size(max = 4000) String measures,
    @Size(max = 100) String owner,
    LocalDate reviewDue,
    Long version) {

  AvailabilityPlanTerms terms(LocalDate today) {
    return AvailabilityPlanTerms.of(title, measures, owner, reviewDue, today);
  }
}
