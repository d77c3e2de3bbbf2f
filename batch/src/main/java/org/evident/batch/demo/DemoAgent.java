package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.rule.PendingReason;

/** Who helps users of the demo organisation. */
@Stateless
@PermitAll
@RunAs(Role.INCIDENT_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAgent {

  private static final String TEAM = "Service Desk";

  @Inject private Incidents incidents;

  /** Asks the user something. */
  public void ask(String number) {
    take(number, "Workstation");
    incidents.pend(
        number,
        new IncidentCommands.Pend(
            PendingReason.CUSTOMER,
            "Does it stay dark with the laptop of a colleague, too? Then the screen is to be changed.",
            null));
  }

  /** Solves it, and waits for the user to say so. */
  public void solve(String number) {
    take(number, "Permission");
    incidents.note(
        number, new IncidentCommands.Note("The group of the project lacked its member.", false));
    incidents.resolve(
        number,
        new IncidentCommands.Resolve(
            null,
            "FIXED",
            "The right to write was given with the group of the project; sign in again once.",
            null,
            "A right, not an item",
            null,
            null));
  }

  private void take(String number, String category) {
    incidents.assign(number, new IncidentCommands.Assign(TEAM, category, null));
    incidents.start(number);
  }
}
