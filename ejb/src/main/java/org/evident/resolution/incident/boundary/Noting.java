package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Writes down what staff say on an incident; whoever calls has made sure that they may. */
@ApplicationScoped
class Noting {

  @Inject private Statements statements;
  @Inject private IncidentRows rows;
  @Inject private Obligations obligations;
  @Inject private Histories histories;

  /**
   * Writes a note down; it changes no state and no clock.
   *
   * @param visible whether the customer reads it
   */
  void note(OpenIncident incident, String text, boolean visible) {
    rows.remark(incident, text, visible);
    statements.change("update incident set version = version + 1 where id = ?", incident.id());
    obligations.plan(incident.number());
    histories.write(new RecordRef(RecordKind.INCIDENT, incident.number()), "NOTED", "");
  }
}
