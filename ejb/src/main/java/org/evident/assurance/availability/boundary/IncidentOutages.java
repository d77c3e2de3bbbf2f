package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.IncidentReach;

/** The door to the outages recorded for an incident, for whoever works on it or answers for its service. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  AUDITORS
})
public class IncidentOutages {

  @Inject private Statements statements;
  @Inject private OutageGuard guard;

  /** The outages that name an incident, oldest first, and whether one has yet to be recorded; breaks REC-1 for no incident. */
  public Recorded of(String incident) {
    Asked asked =
        statements
            .first(
                "select i.id, i.customer_id, i.service_id, i.impact, i.reported_at, s.number as service"
                    + " from incident i join service s on s.id = i.service_id where i.number = ?",
                Asked::of,
                incident)
            .orElseThrow(() -> RuleBroken.at("incident", "REC-1", incident));
    List<Line> outages =
        statements.list(
            "select o.number, coalesce(s.name, o.component) as subject, o.began_at, o.ended_at, o.kind"
                + " from outage o left join service s on s.id = o.service_id where "
                + OutagesOf.INCIDENT
                + " and o.withdrawn_at is null order by o.began_at, o.id",
            Line::of,
            asked.id(),
            asked.id());
    return new Recorded(
        outages,
        guard.lacks(asked.id(), asked.customer(), asked.key(), asked.impact()),
        asked.service(),
        asked.reportedAt());
  }

  /**
   * What is recorded of an incident.
   *
   * @param lacks whether it cannot be resolved before an outage is recorded with its end (INC-7)
   * @param service number of the service it is about
   * @param reportedAt from when its service was out, as far as its report says
   */
  public record Recorded(List<Line> outages, boolean lacks, String service, Instant reportedAt) {}

  /**
   * An outage.
   *
   * @param subject the name of the service or component that was out
   * @param end null while it lasts
   * @param kind FULL, PARTIAL or DEGRADED
   */
  public record Line(String number, String subject, Instant start, Instant end, String kind) {
    static Line of(Row row) {
      return new Line(
          row.text("number"),
          row.text("subject"),
          row.instant("began_at"),
          row.instant("ended_at"),
          row.text("kind"));
    }
  }

  private record Asked(
      long id, long customer, long key, Integer impact, Instant reportedAt, String service) {
    static Asked of(Row row) {
      Long impact = row.numberOrNull("impact");
      return new Asked(
          row.number("id"),
          row.number("customer_id"),
          row.number("service_id"),
          impact == null ? null : impact.intValue(),
          row.instant("reported_at"),
          row.text("service"));
    }
  }
}
