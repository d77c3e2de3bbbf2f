package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import org.evident.foundation.draft.boundary.Drafts;
import org.evident.foundation.draft.rule.Slot;
import org.evident.foundation.history.boundary.Histories;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Guards;

/** The door for customers who have something to say on an incident of theirs; an answer ends the wait for it (SLA-5). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed(CUSTOMER_REPRESENTATIVES)
public class IncidentReplies {

  @Inject private SeenIncidents seen;
  @Inject private IncidentRows rows;
  @Inject private IncidentLists lists;
  @Inject private WaitEnds ends;
  @Inject private Obligations obligations;
  @Inject private Crews crews;
  @Inject private Drafts drafts;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<CustomerReplied> replied;

  /**
   * Writes down what the customer says, which staff and the customer read. An incident that waits for them goes on at this
   * instant; whoever works on it is told, else their team, else the service desk.
   *
   * @throws RuleBroken INC.REPLY if the incident is over
   */
  public IncidentView reply(String number, @Valid IncidentCommands.Reply command) {
    OpenIncident incident = seen.held(number);
    Guards.reply(incident.state());
    ends.answered(incident);
    rows.reply(incident, command.text());
    RecordRef about = new RecordRef(RecordKind.INCIDENT, number);
    drafts.drop(about, Slot.REPLY);
    obligations.plan(number);
    histories.write(about, "CUSTOMER_REPLIED", "");
    IncidentView view = lists.incident(number);
    replied.fire(
        new CustomerReplied(
            about, clock.instant(), view.incident().title(), crews.concerned(incident.id())));
    return view;
  }
}
