package org.evident.portfolio.catalogue.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.TeamRenamed;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Services are found by the name of their team, so that each is told a new one. */
@ApplicationScoped
class ServiceTeams {

  @Inject private Statements statements;
  @Inject private Histories histories;

  void follow(@Observes TeamRenamed team) {
    statements
        .list(
            "select s.number from service s join team t on t.id = s.team_id where t.name = ?",
            row -> new RecordRef(RecordKind.SERVICE, row.text("number")),
            team.after())
        .forEach(
            service ->
                histories.changed(
                    service, "CHANGED", "", FieldChange.of("team", team.before(), team.after())));
  }
}
