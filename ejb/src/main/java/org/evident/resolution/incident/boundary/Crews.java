package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.boundary.TeamMember;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Knows the people around an incident: whoever works on it, and who of a team may (PTY-10). */
@ApplicationScoped
class Crews {

  private static final String PLACE =
      "select c.number as customer, s.number as service, i.team_name as team, p.id as assignee from"
          + " incident i join customer c on c.id = i.customer_id join service s on s.id = i.service_id"
          + " left join person p on p.id = i.assignee_id and p.active where i.id = ?";

  @Inject private Statements statements;
  @Inject private RoleHolders holders;

  /** Who hears of what happens on an incident: whoever works on it, else those of its team, else the service desk. */
  Set<Long> concerned(long incident) {
    Place place = place(incident);
    if (place.assignee() != null) {
      return Set.of(place.assignee());
    }
    Set<Long> team =
        members(place, place.team()).stream().map(TeamMember::id).collect(Collectors.toSet());
    return team.isEmpty() ? holders.reaching(place.with(place.team()), Role.SERVICE_DESK) : team;
  }

  /** Who of a team may work on an incident once it lies with it, by name; nobody where no team is named. */
  List<TeamMember> members(long incident, String team) {
    return members(place(incident), team);
  }

  private List<TeamMember> members(Place place, String team) {
    return team == null
        ? List.of()
        : holders.ofTeam(
            team, place.with(team), Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  private Place place(long incident) {
    return statements.first(PLACE, Place::of, incident).orElseThrow();
  }

  private record Place(String customer, String service, String team, Long assignee) {
    static Place of(Row row) {
      return new Place(
          row.text("customer"),
          row.text("service"),
          row.text("team"),
          row.numberOrNull("assignee"));
    }

    /** What the incident belongs to when it lies with a team. */
    Collection<Scope> with(String held) {
      List<Scope> places =
          new ArrayList<>(List.of(Scope.customer(customer), Scope.service(service)));
      if (held != null) {
        places.add(new Scope(ScopeKind.TEAM, held));
      }
      return places;
    }
  }
}
