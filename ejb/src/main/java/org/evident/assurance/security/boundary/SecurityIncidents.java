package org.evident.assurance.security.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about security incidents; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class SecurityIncidents {

  @Inject private Statements statements;

  /** The security incidents of a service reported between two instants. */
  public List<SecurityIncidentLine> of(long service, Instant from, Instant to) {
    return statements.list(
        "select number, kind, severity, reported_at, contained_at from security_incident where"
            + " withdrawn_at is null and service_id = ? and reported_at >= ? and reported_at < ? order"
            + " by reported_at, number",
        row ->
            new SecurityIncidentLine(
                row.text("number"),
                row.text("kind"),
                row.text("severity"),
                row.instant("reported_at"),
                row.instant("contained_at")),
        service,
        from,
        to);
  }
}
