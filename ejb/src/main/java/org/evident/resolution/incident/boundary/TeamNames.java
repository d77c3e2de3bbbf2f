package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.TeamRenamed;
import org.evident.foundation.storage.boundary.Statements;

/** Incidents name their team; what a team has stays in its queue under its new name. */
@ApplicationScoped
class TeamNames {

  @Inject private Statements statements;

  void follow(@Observes TeamRenamed team) {
    statements.change(
        "update incident set team_name = ?, version = version + 1 where team_name = ?",
        team.after(),
        team.before());
    statements.change(
        "update clock_amendment set team_name = ? where team_name = ?",
        team.after(),
        team.before());
  }
}
