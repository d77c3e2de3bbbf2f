package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.KnownErrorMatch;
import org.evident.resolution.problem.boundary.KnownErrorLine;
import org.evident.resolution.problem.boundary.Problems;

/** The door to the known errors an incident may be a case of, offered before anybody is given it (INC-5). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class KnownErrorOffers {

  private static final int MOST = 5;

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private Problems problems;
  @Inject private Clock clock;

  /** The known errors in force of an incident's service, those that share most words with it first. */
  public List<KnownErrorLine> of(String number) {
    Told told =
        statements
            .first(
                "select i.service_id, i.title, i.description, coalesce(i.item, (select max(e.item) from"
                    + " event_signature e where e.incident_id = i.id)) as item from incident i where i.id ="
                    + " ?",
                Told::of,
                seen.require(number).id())
            .orElseThrow();
    return problems.inForce(told.service(), clock.instant()).stream()
        .sorted(Comparator.comparingLong(told::shared).reversed())
        .limit(MOST)
        .toList();
  }

  private record Told(long service, String title, String description, String item) {
    static Told of(Row row) {
      return new Told(
          row.number("service_id"), row.text("title"), row.text("description"), row.text("item"));
    }

    long shared(KnownErrorLine error) {
      return KnownErrorMatch.shared(error.symptoms(), title, description, item);
    }
  }
}
