package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import org.evident.kernel.RuleBroken;

/** The door for customers who have something to say on an incident of theirs; an answer ends the wait for it (SLA-5). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed(CUSTOMER_REPRESENTATIVES)
public class IncidentReplies {

  @Inject private SeenIncidents seen;
  @Inject private Replying replying;
  @Inject private IncidentLists lists;

  /**
   * Writes down what the customer says, which staff and the customer read. An incident that waits for them goes on at this
   * instant; whoever works on it is told, else their team, else the service desk.
   *
   * @throws RuleBroken INC.REPLY if the incident is over
   */
  public IncidentView reply(String number, @Valid IncidentCommands.Reply command) {
    replying.reply(seen.held(number), command.text());
    return lists.incident(number);
  }
}
