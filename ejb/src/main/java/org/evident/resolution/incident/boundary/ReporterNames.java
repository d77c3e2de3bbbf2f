package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.PersonRenamed;
import org.evident.foundation.storage.boundary.Statements;

/** Incidents keep the name of whoever reported them beside the login, since no index sorts by what another table says. */
@ApplicationScoped
class ReporterNames {

  /** The name of a person whose login fills both places; the login itself where nobody is known by it. */
  static final String NAME =
      "coalesce((select p.name from person p where p.login = ?), cast(? as varchar(200)))";

  @Inject private Statements statements;

  void follow(@Observes PersonRenamed person) {
    statements.change(
        "update incident set reporter_order = ? where reporter = (select p.login from person p where"
            + " p.id = ?)",
        person.name(),
        person.id());
  }
}
