package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.evident.resolution.incident.rule.IncidentFacts;

/**
 * Corrects an incident that is open.
 *
 * @param version the count of changes it rests on
 * @param customer number of the customer
 * @param service number of the service
 * @param impact 1 extensive to 4 minor; urgency 1 critical to 4 low
 * @param team name of the team, null where it lies with none
 * @param assignee login of whoever of the team works on it, null while nobody does
 * @param item the configuration item concerned, null where it is not known
 * @param category what kind of fault it is, null while nobody says
 * @param reporter login of whose report it is, null where a log did not say (RPR-3)
 * @param take whether the caller takes it over
 */
public record EditIncident(
    long version,
    @NotBlank @Size(min = 5, max = 200) String title,
    @NotBlank @Size(max = 8000) String description,
    @NotBlank String customer,
    @NotBlank String service,
    @Min(1) @Max(4) int impact,
    @Min(1) @Max(4) int urgency,
    @Size(max = 200) String team,
    @Size(max = 100) String assignee,
    @Size(max = 200) String item,
    @Size(max = 100) String category,
    @Size(max = 100) String reporter,
    boolean take) {

  /** The correction that makes an incident say this. */
  public static EditIncident of(long version, IncidentFacts facts, boolean take) {
    return new EditIncident(
        version,
        facts.title(),
        facts.description(),
        facts.customer(),
        facts.service(),
        facts.impact(),
        facts.urgency(),
        facts.team(),
        facts.assignee(),
        facts.item(),
        facts.category(),
        facts.reporter(),
        take);
  }

  /** What it is to say. */
  IncidentFacts facts() {
    return new IncidentFacts(
        title,
        description,
        customer,
        service,
        impact,
        urgency,
        team,
        assignee,
        item,
        category,
        reporter);
  }
}
