package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** The door for what came back too late to be reopened: a new incident that follows the old one, with new clocks (SLA-11). */
@Stateless
@RolesAllowed({DESK, INCIDENT_MANAGERS, CUSTOMER_REPRESENTATIVES})
public class Recurrences {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private Incidents incidents;
  @Inject private Kinships kinships;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Reports anew what was solved; breaks INC.FOLLOW.OPEN while it is not solved, INC.FOLLOW.WINDOW while it can be
   * reopened.
   */
  public IncidentView follow(String number, @Valid IncidentCommands.Follow command) {
    OpenIncident old = seen.require(number);
    Guards.follow(
        old.state(),
        old.takenBackFrom(),
        clock.instant(),
        organisation.calendar(),
        ClockPolicy.of(parameters));
    IncidentView next = incidents.report(told(old).again(command));
    kinships.relate(Relation.FOLLOWS, next.incident().number(), old.number());
    return next;
  }

  /** What is reported anew; taken in by the desk it is of whom the old one was of, as long as they are there (RPR-2). */
  private Told told(OpenIncident old) {
    return statements
        .first(
            "select c.number as customer, s.number as service, i.title, i.priority, i.impact,"
                + " i.urgency, i.category, case when ? then p.login end as reporter from incident i join customer c on"
                + " c.id = i.customer_id join service s on s.id = i.service_id left join person p on p.login = i.reporter"
                + " and p.active and (p.customer_id is null or p.customer_id = i.customer_id) where i.id = ?",
            Told::of,
            callers.current().customerId() == null,
            old.id())
        .orElseThrow();
  }

  private record Told(
      String customer,
      String service,
      String title,
      int impact,
      int urgency,
      String category,
      String reporter) {
    static Told of(Row row) {
      int even = PriorityMatrix.even(Priority.valueOf(row.text("priority")));
      Long impact = row.numberOrNull("impact");
      Long urgency = row.numberOrNull("urgency");
      return new Told(
          row.text("customer"),
          row.text("service"),
          row.text("title"),
          impact == null ? even : impact.intValue(),
          urgency == null ? even : urgency.intValue(),
          row.text("category"),
          row.text("reporter"));
    }

    IncidentCommands.Report again(IncidentCommands.Follow command) {
      return new IncidentCommands.Report(
          customer,
          service,
          title,
          command.description(),
          impact,
          urgency,
          command.channel(),
          command.reportedAt(),
          category,
          reporter);
    }
  }
}
