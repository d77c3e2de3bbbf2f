package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.boundary.TeamMember;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Gives incidents to single people and tells them so. */
@ApplicationScoped
class Handing {

  @Inject private Crews crews;
  @Inject private RoleHolders holders;
  @Inject private MajorRows majors;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Handed> handed;

  /**
   * The key of whoever gets an incident.
   *
   * @param team that it lies with then
   * @throws RuleBroken REC-1 for nobody we know, INC.CREW for who is not active in the team with a role that reaches the
   *     incident, INC-10 for who leads it as a major one and would work alone; all at {@code assignee}
   */
  long person(OpenIncident incident, String team, String login) {
    if (holders.named(login).isEmpty()) {
      throw RuleBroken.at("assignee", "REC-1", login);
    }
    long person =
        crews.members(incident.id(), team).stream()
            .filter(member -> member.login().equals(login))
            .findFirst()
            .map(TeamMember::id)
            .orElseThrow(() -> RuleBroken.at("assignee", "INC.CREW", login, team));
    majors.handed(incident, login);
    return person;
  }

  /** Tells somebody that an incident is theirs now, unless they took it themselves or nobody was named. */
  IncidentView tell(IncidentView view, String login) {
    if (login == null) {
      return view;
    }
    Set<Long> audience = holders.named(login);
    audience.remove(callers.current().id());
    if (!audience.isEmpty()) {
      RecordRef about = new RecordRef(RecordKind.INCIDENT, view.incident().number());
      handed.fire(new Handed(about, clock.instant(), view.incident().title(), audience));
    }
    return view;
  }
}
