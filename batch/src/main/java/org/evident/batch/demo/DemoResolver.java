package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.CallCommand;
import org.evident.resolution.incident.boundary.Escalations;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.Whose;
import org.evident.resolution.incident.rule.Call;
import org.evident.resolution.incident.rule.Rung;

/** A resolver of the demo organisation who cannot get on alone, and calls those who decide more (ESC-1). */
@Stateless
@PermitAll
@RunAs(Role.RESOLVERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoResolver {

  @Inject private IncidentQueues queues;
  @Inject private Escalations escalations;

  /** Calls the incident managers to what is most pressing; where somebody has, nobody is called again. */
  public void call() {
    queues.page(IncidentFilter.queue(Whose.OURS), null, 1).items().stream()
        .map(line -> line.incident().number())
        .filter(number -> escalations.of(number).stream().allMatch(rise -> rise.reason() == null))
        .forEach(
            number ->
                escalations.call(
                    number,
                    new CallCommand(
                        Call.Kind.HIERARCHICAL,
                        null,
                        Rung.INCIDENT_MANAGER,
                        "The supplier does not answer our ticket; somebody has to call their manager.")));
  }
}
