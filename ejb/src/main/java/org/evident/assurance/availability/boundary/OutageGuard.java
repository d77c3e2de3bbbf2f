package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.assurance.availability.rule.OutageDuty;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.boundary.SolutionProposed;

/** Lets no grave incident of a service with an availability target be resolved before its outage is recorded (INC-7). */
@ApplicationScoped
class OutageGuard {

  @Inject private Statements statements;

  void check(@Observes SolutionProposed proposed) {
    if (OutageDuty.isGrave(proposed.impact())) {
      OutageDuty.require(
          proposed.about().number(),
          promised(proposed.customer(), proposed.service()),
          recorded(proposed.incident()));
    }
  }

  /** Whether an incident cannot be resolved yet, since its outage is not recorded with its end. */
  boolean lacks(long incident, long customer, long service, Integer impact) {
    return OutageDuty.isGrave(impact) && promised(customer, service) && !recorded(incident);
  }

  private boolean promised(long customer, long service) {
    return statements
        .first(
            "select v.id from agreement a join agreement_version v on v.agreement_id = a.id join"
                + " agreement_goal g on g.version_id = v.id where a.customer_id = ? and v.state ="
                + " 'ACTIVE' and g.figure = 'AVAIL' and (a.all_services or exists (select 1 from"
                + " agreement_service s where s.agreement_id = a.id and s.service_id = ?))",
            row -> row.number("id"),
            customer,
            service)
        .isPresent();
  }

  private boolean recorded(long incident) {
    return statements
        .first(
            "select o.id from outage o where "
                + OutagesOf.INCIDENT
                + " and o.withdrawn_at is null and o.ended_at is not null",
            row -> row.number("id"),
            incident,
            incident)
        .isPresent();
  }
}
