package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.TeamMember;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Call;
import org.evident.resolution.incident.rule.Rung;

/** Writes down that somebody calls others to an incident, and tells these in the same transaction (ESC-1, ESC-2). */
@ApplicationScoped
class CallRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private EscalationRows rungs;
  @Inject private Crews crews;
  @Inject private Dispatching dispatching;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<Called> called;

  /**
   * Calls others to an incident.
   *
   * @throws RuleBroken ESC-1 and ESC-1.SAME as {@link Call#require} has them, REC-1 for a team that is none, ESC-1.NOBODY
   *     where nobody but the caller would be told
   */
  void call(OpenIncident incident, Call call) {
    Place place =
        statements
            .first(
                "select title, team_name from incident where id = ?",
                row -> new Place(row.text("title"), row.text("team_name")),
                incident.id())
            .orElseThrow();
    call.require(place.team());
    Rung rung = call.rung() == null ? null : rungs.reached(incident.id(), call.rung());
    Set<Long> people = people(incident, call, rung);
    people.remove(callers.current().id());
    if (people.isEmpty()) {
      throw RuleBroken.at(rung == null ? "team" : "rung", "ESC-1.NOBODY");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    statements.change(
        "insert into raised_escalation (id, incident_id, kind, level_number, from_team, to_team, rung,"
            + " reason, people, raised_by, raised_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("raised_escalation_seq", BLOCK),
        incident.id(),
        call.kind(),
        call.level(before(incident), rung),
        place.team(),
        call.team(),
        rung,
        call.reason(),
        people.size(),
        callers.login(),
        now);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident.number());
    String whom = rung == null ? call.team() : rung.name();
    histories.write(about, "CALLED", whom + ": " + call.reason());
    called.fire(
        new Called(
            about,
            now,
            call.kind(),
            List.of(incident.number(), place.title(), callers.current().name(), call.reason()),
            people));
  }

  private Set<Long> people(OpenIncident incident, Call call, Rung rung) {
    if (rung != null) {
      return rungs.inside(incident.id(), rung);
    }
    dispatching.require(call.team());
    return crews.members(incident.id(), call.team()).stream()
        .map(TeamMember::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private int before(OpenIncident incident) {
    return statements
        .first(
            "select count(*) as n from raised_escalation where incident_id = ? and kind = ?",
            row -> (int) row.number("n"),
            incident.id(),
            Call.Kind.FUNCTIONAL)
        .orElse(0);
  }

  private record Place(String title, String team) {}
}
