package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evident.foundation.draft.boundary.Drafts;
import org.evident.foundation.draft.rule.Slot;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Guards;

/** Writes down what customers and users say on an incident; an answer ends the wait for it (SLA-5). */
@ApplicationScoped
class Replying {

  @Inject private Statements statements;
  @Inject private IncidentRows rows;
  @Inject private WaitEnds ends;
  @Inject private Obligations obligations;
  @Inject private Crews crews;
  @Inject private Drafts drafts;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<CustomerReplied> replied;

  /** Writes down what was said, and tells whoever works on it, else their team, else the service desk. */
  void reply(OpenIncident incident, String text) {
    Guards.reply(incident.state());
    ends.answered(incident);
    rows.reply(incident, text);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident.number());
    drafts.drop(about, Slot.REPLY);
    obligations.plan(incident.number());
    histories.write(about, "CUSTOMER_REPLIED", "");
    tell(incident, about);
  }

  /**
   * Writes down for staff what was said on an incident that is the same as another: on that other one, where it is worked on.
   * Its own reporter is somebody else, who does not read it.
   */
  void passOn(String number, OpenIncident original, String text) {
    rows.passedOn(original, number + ": " + text);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, original.number());
    histories.write(about, "CUSTOMER_REPLIED", number);
    tell(original, about);
  }

  private void tell(OpenIncident incident, RecordRef about) {
    String title =
        statements
            .first(
                "select title from incident where id = ?", row -> row.text("title"), incident.id())
            .orElseThrow();
    replied.fire(
        new CustomerReplied(about, clock.instant(), title, crews.concerned(incident.id())));
  }
}
