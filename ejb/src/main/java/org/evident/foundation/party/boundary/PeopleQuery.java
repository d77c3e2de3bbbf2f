package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.storage.boundary.Statements;

/** Reads people with their roles, team and customer, in as many statements for many as for few. */
@ApplicationScoped
class PeopleQuery {

  private static final String WORDS =
      " and (lower(p.login) like ? escape '!' or lower(p.name) like ? escape '!' or lower(p.email)"
          + " like ? escape '!')";
  private static final String TEAM = " and p.team_id = (select t.id from team t where t.name = ?)";
  private static final String ROLE =
      " and exists (select 1 from role_assignment a where a.person_id = p.id and a.role = ? and"
          + " a.accepted_at is not null and a.valid_from <= ? and (a.valid_to is null or a.valid_to >"
          + " ?))";

  @PersistenceContext private EntityManager em;
  @Inject private Statements statements;

  /** Those that fit, by login; the words are looked for in each, which an index over beginnings could not. */
  List<Person> read(PeopleFilter filter, String after, int limit, LocalDate today) {
    List<Long> keys = keys(filter, after, limit, today);
    return keys.isEmpty()
        ? List.of()
        : em.createQuery(
                "select p from Person p where p.id in :keys order by p.login", Person.class)
            .setParameter("keys", keys)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "p.roles")
            .setHint("eclipselink.batch", "p.team")
            .setHint("eclipselink.batch", "p.customer")
            .getResultList();
  }

  private List<Long> keys(PeopleFilter filter, String after, int limit, LocalDate today) {
    StringBuilder conditions = new StringBuilder();
    List<Object> values = new ArrayList<>(List.of(after));
    if (filter.words() != null) {
      conditions.append(WORDS);
      values.addAll(List.of(filter.pattern(), filter.pattern(), filter.pattern()));
    }
    if (filter.team() != null) {
      conditions.append(TEAM);
      values.add(filter.team());
    }
    if (filter.role() != null) {
      conditions.append(ROLE);
      values.addAll(List.of(filter.role(), today, today));
    }
    if (filter.active() != null) {
      conditions.append(filter.active() ? " and p.active" : " and not p.active");
    }
    return statements.list(
        "select p.id from person p where p.login > ?"
            + conditions
            + " order by p.login fetch first "
            + limit
            + " rows only",
        row -> row.number("id"),
        values.toArray());
  }
}
