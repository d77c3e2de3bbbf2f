package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.Mandate;
import org.evident.foundation.party.rule.RoleConflict;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;

/** The door to which people hold roles that duties are to be separated between (PTY-27). */
@Stateless
@RolesAllowed({ADMIN, AUDITORS, OWNER_OF_SMS})
public class RoleConflicts {

  /** Whoever holds a single role holds none that could conflict with it. */
  private static final String SEVERAL =
      "where p.active and (a.valid_to is null or a.valid_to > ?) and p.id in (select m.person_id from"
          + " role_assignment m where m.valid_to is null or m.valid_to > ? group by m.person_id having"
          + " count(distinct m.role) > 1) ";

  @Inject private Statements statements;
  @Inject private AuthorityMatrix matrix;
  @Inject private Clock clock;

  /** The conflicts of one person, with roles offered and not taken over yet. */
  public List<RoleConflictView> of(String login) {
    LocalDate today = LocalDate.now(clock);
    return conflicts(
        statements.list(
            AssignmentView.COLUMNS + SEVERAL + "and p.login = ? order by a.id",
            Held::of,
            today,
            today,
            login));
  }

  /**
   * The conflicts of people by login; a person's are never on two pages.
   *
   * @param after the login the page before ended with, or empty for the first one
   * @param limit how many people at most
   */
  public Page<List<RoleConflictView>> page(String after, int limit) {
    LocalDate today = LocalDate.now(clock);
    List<List<RoleConflictView>> people = new ArrayList<>();
    byLogin(
            statements.list(
                AssignmentView.COLUMNS + SEVERAL + "and p.login > ? order by p.login, a.id",
                Held::of,
                today,
                today,
                after))
        .forEach(
            held -> {
              List<RoleConflictView> found = people.size() > limit ? List.of() : conflicts(held);
              if (!found.isEmpty()) {
                people.add(found);
              }
            });
    return Page.of(people, limit, found -> found.get(0).login());
  }

  private List<RoleConflictView> conflicts(List<Held> held) {
    List<Authority> rows = matrix.rows();
    return RoleConflict.between(held.stream().map(Held::mandate).toList(), rows).stream()
        .map(conflict -> RoleConflictView.of(held.get(0).login(), held.get(0).name(), conflict))
        .toList();
  }

  private static List<List<Held>> byLogin(List<Held> all) {
    Map<String, List<Held>> people = new LinkedHashMap<>();
    all.forEach(one -> people.computeIfAbsent(one.login(), login -> new ArrayList<>()).add(one));
    return List.copyOf(people.values());
  }

  private record Held(String login, String name, Mandate mandate) {
    static Held of(Row row) {
      return new Held(row.text("login"), row.text("name"), AssignmentView.mandate(row));
    }
  }
}
