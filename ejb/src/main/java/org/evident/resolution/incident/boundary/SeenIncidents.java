package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Finds incidents for whoever may see them; others learn nothing, not even that there is one. */
@ApplicationScoped
class SeenIncidents {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private IncidentClocks clocks;

  /** An incident by number; breaks REC-1 where there is none the caller may see. */
  OpenIncident require(String number) {
    Caller caller = callers.current();
    return ReadOnce.of(
            () -> statements.first(OpenIncident.QUERY, OpenIncident::of, number),
            OpenIncident.class,
            number)
        .filter(i -> caller.sees(i.customer()))
        .orElseThrow(() -> RuleBroken.at("incident", "REC-1", number));
  }

  /** An incident as it stands while nobody else changes it; breaks REC-1 where there is none the caller may see. */
  OpenIncident held(String number) {
    clocks.hold(require(number).id());
    return require(number);
  }
}
