package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.evident.foundation.party.rule.Mandate;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Finds the people to tell or to ask, by the roles they hold today. */
@ApplicationScoped
public class RoleHolders {

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The keys of the active people who hold one of the roles today. */
  public Set<Long> of(Role... roles) {
    LocalDate today = LocalDate.now(clock);
    Set<Long> people = new TreeSet<>();
    for (Role role : roles) {
      people.addAll(
          statements.list(
              "select p.id from person p join role_assignment a on a.person_id = p.id where p.active"
                  + " and a.role = ? and a.accepted_at is not null and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)",
              row -> row.number("id"),
              role,
              today,
              today));
    }
    return people;
  }

  /** The keys of the active people one of whose roles is in force today and reaches these places (PTY-9, PTY-10). */
  public Set<Long> reaching(Collection<Scope> places, Role... roles) {
    return reaching(places, row -> row.number("person"), roles);
  }

  /** The logins of those people. */
  public Set<String> logins(Collection<Scope> places, Role... roles) {
    return reaching(places, row -> row.text("login"), roles);
  }

  /** The active people of a team one of whose roles is in force today and reaches these places, by name (PTY-10). */
  public List<TeamMember> ofTeam(String team, Collection<Scope> places, Role... roles) {
    LocalDate today = LocalDate.now(clock);
    Map<Long, TeamMember> people = new LinkedHashMap<>();
    List<Object> values = new ArrayList<>(List.of(team));
    values.addAll(List.of(roles));
    statements.each(
        "select p.id as person, p.login, p.name, a.role, a.scope, a.scope_key, a.valid_from, a.valid_to,"
            + " a.accepted_at, a.limit_amount, a.limit_currency from team t join person p on p.team_id ="
            + " t.id join role_assignment a on a.person_id = p.id where t.name = ? and p.active and"
            + " p.customer_id is null and a.role in ("
            + Statements.places(roles.length)
            + ") order by p.name, p.id",
        row -> {
          Mandate mandate = AssignmentView.mandate(row);
          if (mandate.activeOn(today) && mandate.scope().reaches(places)) {
            long id = row.number("person");
            people.put(id, new TeamMember(id, row.text("login"), row.text("name")));
          }
        },
        values.toArray());
    return List.copyOf(people.values());
  }

  private <T> Set<T> reaching(Collection<Scope> places, Function<Row, T> who, Role... roles) {
    LocalDate today = LocalDate.now(clock);
    Set<T> people = new TreeSet<>();
    for (Role role : roles) {
      statements.each(
          "select p.id as person, p.login, a.role, a.scope, a.scope_key, a.valid_from, a.valid_to,"
              + " a.accepted_at, a.limit_amount, a.limit_currency from person p join role_assignment a on"
              + " a.person_id = p.id where p.active and a.role = ?",
          row -> {
            Mandate mandate = AssignmentView.mandate(row);
            if (mandate.activeOn(today) && mandate.scope().reaches(places)) {
              people.add(who.apply(row));
            }
          },
          role);
    }
    return people;
  }

  /** The keys of people by their logins; one that is null or unknown is left out. */
  public Set<Long> named(String... logins) {
    Set<Long> people = new TreeSet<>();
    for (String login : logins) {
      people.addAll(
          statements.list("select id from person where login = ?", row -> row.number("id"), login));
    }
    return people;
  }

  /** The keys of the active people of a customer. */
  public Set<Long> ofCustomer(long customer) {
    return new TreeSet<>(
        statements.list(
            "select id from person where customer_id = ? and active",
            row -> row.number("id"),
            customer));
  }
}
