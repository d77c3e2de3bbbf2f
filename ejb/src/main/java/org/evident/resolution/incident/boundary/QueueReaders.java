package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Knows what of a caller the lists of incidents depend on. */
@ApplicationScoped
class QueueReaders {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;

  /** A caller, with how far the roles reach by which they read incidents (PTY-10). */
  FilterRows.Me of(Caller caller, Collection<Scope> scopes) {
    return new FilterRows.Me(
        caller.id(),
        caller.customerId(),
        new Teams(statements, caller.id(), scopes),
        caller.hasAny(Role.SERVICE_DESK, Role.INCIDENT_MANAGER),
        ReachedIncidents.of(scopes),
        organisation::calendar,
        callers::zone,
        parameters);
  }
}
