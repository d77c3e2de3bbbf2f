package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Harm;

/** Says that incidents show security events, and shows security roles what is withheld from others (INC-6). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, SECURITY_MANAGERS})
public class IncidentSecurity {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private SecurityRows rows;
  @Inject private WithheldWords words;
  @Inject private Readings readings;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Event<SecurityShown> shown;
  @Inject private Clock clock;

  /** The security incident an incident shows; an empty list where it shows none. */
  public List<SecurityView> of(String number) {
    return rows.of(seen.require(number).id()).stream().toList();
  }

  /**
   * Says that an incident shows a security event, which records a security incident or names one.
   *
   * @throws RuleBroken INC-6 if nothing was lost; INC.SECURITY.TWICE if it was said before
   */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
  public SecurityView show(String number, @Valid ShowSecurity command) {
    OpenIncident incident = seen.require(number);
    Set<Harm> harmed = Harm.require(command.harmed());
    rows.of(incident.id())
        .ifPresent(
            known -> {
              throw new RuleBroken("INC.SECURITY.TWICE", known.securityIncident());
            });
    SecurityShown event = rows.event(incident, command);
    shown.fire(event);
    statements.change(
        "insert into incident_security (incident_id, security_number, harmed, shown_by, shown_at)"
            + " values (?, ?, ?, ?, ?)",
        incident.id(),
        event.number(),
        harmed.stream().map(Enum::name).collect(Collectors.joining(" ")),
        callers.login(),
        clock.instant());
    statements.change("update incident set version = version + 1 where id = ?", incident.id());
    RecordRef about = new RecordRef(RecordKind.INCIDENT, number);
    histories.write(about, "SHOWS_SECURITY_EVENT", event.number());
    if (command.withhold()) {
      readings.classify(about, Classification.STRICTLY_CONFIDENTIAL, event.number());
    } else if (Harm.withheld(readings.level(about))) {
      rows.withhold(number);
    }
    return rows.of(incident.id()).orElseThrow();
  }

  /** The incidents whose words are withheld, newest first, at most two hundred. */
  @RolesAllowed(SECURITY_MANAGERS)
  public List<SecurityView> withheld() {
    return rows.withheld();
  }

  /** What is written about an incident and withheld from others; that it was read is written down. */
  @RolesAllowed(SECURITY_MANAGERS)
  public List<SecurityView.Words> words(String number) {
    OpenIncident incident = seen.require(number);
    histories.write(new RecordRef(RecordKind.INCIDENT, number), "WITHHELD_READ", callers.login());
    return words.of(incident.id());
  }
}
