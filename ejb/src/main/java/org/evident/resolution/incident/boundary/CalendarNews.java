package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SERVICE_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Tells whoever works on incidents, or answers for their services, that a calendar in which their running clocks are counted has
 * other hours, so that limits may be reached sooner or later than they were told (CAL-6).
 */
@ApplicationScoped
class CalendarNews {

  /** The open incidents with a clock that runs by a version which counts the target of its metric and priority in the calendar. */
  private static final String CONCERNED =
      " from sla_clock k join incident i on i.id = k.incident_id join service s on s.id = i.service_id"
          + " join customer c on c.id = i.customer_id where k.state in ('RUNNING', 'PAUSED') and exists"
          + " (select 1 from (select version_id, metric, priority, calendar_code from agreement_target union"
          + " all select version_id, metric, priority, calendar_code from agreement_service_target) t where t.version_id = k.agreement_version_id and t.metric ="
          + " k.metric and t.priority = k.priority and t.calendar_code = ?)";

  @Inject private Statements statements;
  @Inject private RoleHolders holders;
  @Inject private Callers callers;
  @Inject private Event<ClocksMoved> moved;

  void tell(@Observes CalendarChanged changed) {
    String code = changed.about().number();
    List<Concerned> concerned =
        statements.list(
            "select s.number as service, s.name, c.number as customer, count(distinct i.id) as"
                + " incidents"
                + CONCERNED
                + " group by s.number, s.name, c.number order by s.name",
            Concerned::of,
            code);
    if (concerned.isEmpty()) {
      return;
    }
    Set<Long> people =
        new HashSet<>(
            statements.list(
                "select distinct i.assignee_id as person"
                    + CONCERNED
                    + " and i.assignee_id is not null",
                row -> row.number("person"),
                code));
    concerned.forEach(
        one -> people.addAll(holders.reaching(one.places(), SERVICE_OWNER, SERVICE_LEVEL_MANAGER)));
    people.remove(callers.current().id());
    moved.fire(
        new ClocksMoved(
            changed.about(),
            changed.at(),
            concerned.stream().mapToLong(Concerned::incidents).sum(),
            concerned.stream().map(Concerned::name).distinct().collect(Collectors.joining(", ")),
            people));
  }

  /** A service of a customer with such incidents. */
  private record Concerned(String service, String name, String customer, long incidents) {
    static Concerned of(Row row) {
      return new Concerned(
          row.text("service"), row.text("name"), row.text("customer"), row.number("incidents"));
    }

    List<Scope> places() {
      return List.of(Scope.customer(customer), Scope.service(service));
    }
  }
}
