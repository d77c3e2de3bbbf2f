package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.TeamRenamed;
import org.evident.foundation.storage.boundary.Statements;

/** What is measured of a team stays its own under its new name. */
@ApplicationScoped
class TeamMetrics {

  @Inject private Statements statements;

  void follow(@Observes TeamRenamed team) {
    statements.change(
        "update capacity_metric set subject = ?, version = version + 1 where subject_kind = 'TEAM' and"
            + " subject = ?",
        team.after(),
        team.before());
  }
}
