package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.PersonRenamed;
import org.evident.foundation.storage.boundary.Statements;

/** Incidents keep the name of whoever works on them beside the key, since no index sorts by what another table says. */
@ApplicationScoped
class AssigneeNames {

  /** What stands in its place where nobody works on one. */
  static final String NOBODY = "'~'";

  /** The name of a person whose key, which may be null, fills the place. */
  static final String NAME = "(select p.name from person p where p.id = cast(? as bigint))";

  @Inject private Statements statements;

  void follow(@Observes PersonRenamed person) {
    statements.change(
        "update incident set assignee_order = ? where assignee_id = ?", person.name(), person.id());
  }
}
