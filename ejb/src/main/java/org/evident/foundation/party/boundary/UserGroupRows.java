package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.party.rule.UserCircle;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Keeps groups of users. */
@ApplicationScoped
class UserGroupRows {

  private static final int BLOCK = 50;
  private static final String SELECT =
      "select g.id, g.number, c.number as customer, c.name as customer_name, g.name, g.approximate_size,"
          + " g.active, g.version from user_group g join customer c on c.id = g.customer_id where ";

  /** Groups that use a service: named there, or using all that an agreement in force with their customer covers. */
  private static final String USES =
      "and (exists (select 1 from user_group_service u join service s on s.id = u.service_id where"
          + " u.group_id = g.id and s.number = ?) or not exists (select 1 from user_group_service n"
          + " where n.group_id = g.id) and exists (select 1 from agreement a join agreement_version v"
          + " on v.agreement_id = a.id where a.customer_id = c.id and a.form <> 'INTERNAL' and v.state"
          + " = 'ACTIVE' and (a.all_services or exists (select 1 from agreement_service n join service"
          + " s on s.id = n.service_id where n.agreement_id = a.id and s.number = ?)))) ";

  @Inject private Statements statements;

  /** Those of the rows reached, in the order they were made. */
  List<UserGroupView> page(
      ReachedRows reached, String customer, String service, long after, int limit) {
    List<Object> values = new ArrayList<>(List.of(after, customer, customer));
    values.addAll(reached.values());
    if (!service.isEmpty()) {
      values.add(service);
      values.add(service);
    }
    return statements
        .list(
            SELECT
                + "g.id > ? and (c.number = ? or ? = '') "
                + reached.sql()
                + (service.isEmpty() ? "" : USES)
                + "order by g.id fetch first "
                + limit
                + " rows only",
            UserGroupRows::view,
            values.toArray())
        .stream()
        .map(this::whole)
        .toList();
  }

  /** One by number; breaks REC-1 where it is not among the rows reached. */
  UserGroupView find(String number, ReachedRows reached) {
    List<Object> values = new ArrayList<>(List.of(number));
    values.addAll(reached.values());
    return statements
        .first(SELECT + "g.number = ? " + reached.sql(), UserGroupRows::view, values.toArray())
        .map(this::whole)
        .orElseThrow(() -> RuleBroken.at("group", "REC-1", number));
  }

  /** Refuses a name another group of the customer has; breaks REC-3. */
  void requireFree(long customer, String name, String number) {
    if (statements
        .first(
            "select id from user_group where customer_id = ? and name = ? and number <> ?",
            row -> row.number("id"),
            customer,
            name,
            number)
        .isPresent()) {
      throw RuleBroken.at("name", "REC-3", name);
    }
  }

  void insert(String number, long customer, String name, int size) {
    statements.change(
        "insert into user_group (id, number, customer_id, name, approximate_size, active, version)"
            + " values (?, ?, ?, ?, ?, true, 0)",
        statements.block("user_group_seq", BLOCK),
        number,
        customer,
        name,
        size);
  }

  /** Breaks REC-2 if somebody else has changed it since the version given. */
  void set(String number, long version, String name, int size, boolean active) {
    if (statements.change(
            "update user_group set name = ?, approximate_size = ?, active = ?, version = version + 1"
                + " where number = ? and version = ?",
            name,
            size,
            active,
            number,
            version)
        == 0) {
      throw RuleBroken.at("version", "REC-2", number);
    }
  }

  /** Says whom a group names and what it uses; breaks PTY-24, or REC-1 where there is no such service. */
  void fill(UserGroupView group, long customer, List<String> members, List<String> services) {
    Set<Long> people = new LinkedHashSet<>();
    members.forEach(login -> people.add(member(login.strip(), customer, group.customer())));
    Set<Long> used = new LinkedHashSet<>();
    services.forEach(number -> used.add(service(number.strip())));
    statements.change("delete from user_group_member where group_id = ?", group.id());
    statements.change("delete from user_group_service where group_id = ?", group.id());
    statements.changeAll(
        "insert into user_group_member (group_id, person_id) values (?, ?)",
        people.stream().map(person -> new Object[] {group.id(), person}).toList());
    statements.changeAll(
        "insert into user_group_service (group_id, service_id) values (?, ?)",
        used.stream().map(service -> new Object[] {group.id(), service}).toList());
  }

  private long member(String login, long customer, String number) {
    Optional<Long> found =
        statements.first(
            "select id from person where login = ? and active and customer_id = ?",
            row -> row.number("id"),
            login,
            customer);
    UserCircle.member(login, number, found.isPresent());
    return found.orElseThrow();
  }

  private long service(String number) {
    return statements
        .first("select id from service where number = ?", row -> row.number("id"), number)
        .orElseThrow(() -> RuleBroken.at("services", "REC-1", number));
  }

  private UserGroupView whole(UserGroupView group) {
    return group.with(
        statements.list(
            "select p.login from user_group_member m join person p on p.id = m.person_id where"
                + " m.group_id = ? and p.active order by p.login",
            row -> row.text("login"),
            group.id()),
        statements.list(
            "select s.number from user_group_service u join service s on s.id = u.service_id where"
                + " u.group_id = ? order by s.number",
            row -> row.text("number"),
            group.id()));
  }

  private static UserGroupView view(Row row) {
    return new UserGroupView(
        row.number("id"),
        row.text("number"),
        row.text("customer"),
        row.text("customer_name"),
        row.text("name"),
        (int) row.number("approximate_size"),
        List.of(),
        List.of(),
        row.flag("active"),
        row.number("version"));
  }
}
