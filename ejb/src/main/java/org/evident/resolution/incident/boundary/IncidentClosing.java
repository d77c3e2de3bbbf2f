package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Confirmation;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.MajorState;

/** Closes solved incidents, because somebody confirmed the solution or nobody objected to it. */
@ApplicationScoped
class IncidentClosing {

  @Inject private Statements statements;
  @Inject private IncidentRows rows;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Closes an incident; breaks INC.MAJOR.REVIEW of a major one that is not reviewed. */
  void close(OpenIncident incident, Confirmation how) {
    Confirmation.require(reviewOpen(incident.id()));
    rows.move(incident, IncidentState.CLOSED, null);
    statements.change(
        "update incident set closed_at = ?, closure_code = ? where id = ?",
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        how,
        incident.id());
  }

  /** The window in which somebody could have objected is over; a major incident waits on for its review. */
  void afterWindow(long id) {
    if (reviewOpen(id)) {
      return;
    }
    statements
        .first(OpenIncident.BY_ID, OpenIncident::of, id)
        .filter(incident -> incident.state() == IncidentState.RESOLVED)
        .ifPresent(
            incident -> {
              close(incident, Confirmation.NO_OBJECTION);
              histories.write(
                  new RecordRef(RecordKind.INCIDENT, incident.number()),
                  "CLOSED",
                  Confirmation.NO_OBJECTION.name());
            });
  }

  private boolean reviewOpen(long id) {
    return statements
        .first(
            "select state from major_incident where incident_id = ?",
            row -> MajorState.valueOf(row.text("state")),
            id)
        .filter(MajorState::awaitsReview)
        .isPresent();
  }
}
