package org.evident.portfolio.catalogue.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to the catalogue of services. */
@Stateless
@PermitAll
public class Services {

  private static final int BLOCK = 50;
  private static final String COLUMNS =
      "select s.id, s.number, s.name, p.login as owner, t.name as team, s.criticality, s.state,"
          + " s.to_complete from service s left join person p on p.id = s.owner_id left join team t"
          + " on t.id = s.team_id ";

  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Makes a service known, live from now on. */
  @RolesAllowed({LEVEL_MANAGERS, ADMIN})
  public ServiceView add(@Valid AddService command) {
    if (!byNames(List.of(command.name())).isEmpty()) {
      throw RuleBroken.at("name", "REC-3", command.name());
    }
    Long owner =
        command.owner() == null
            ? null
            : key("select id from person where login = ?", command.owner(), "owner");
    Long team =
        command.team() == null
            ? null
            : key("select id from team where name = ?", command.team(), "team");
    String criticality = command.criticality() == null ? "NORMAL" : command.criticality();
    insert(command.name(), owner, team, criticality, false);
    return named(command.name());
  }

  /** All services by name. */
  public List<ServiceView> list() {
    return statements.list(COLUMNS + "order by s.name", Services::view);
  }

  /** One service by number. */
  public ServiceView service(String number) {
    return statements
        .first(COLUMNS + "where s.number = ?", Services::view, number)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", number));
  }

  /** One service by name. */
  public ServiceView named(String name) {
    return statements
        .first(COLUMNS + "where s.name = ?", Services::view, name)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", name));
  }

  /**
   * The keys of services by name; what an import names and nobody knows is made, live and marked to
   * be completed.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Map<String, Long> ensure(Collection<String> names, Long owner, Long team) {
    Map<String, Long> known = byNames(names);
    for (String name : new TreeSet<>(names)) {
      if (!known.containsKey(name)) {
        known.put(name, insert(name, owner, team, "NORMAL", true));
      }
    }
    return known;
  }

  private Map<String, Long> byNames(Collection<String> names) {
    Map<String, Long> known = new HashMap<>();
    for (String name : names) {
      statements
          .first("select id from service where name = ?", row -> row.number("id"), name)
          .ifPresent(id -> known.put(name, id));
    }
    return known;
  }

  private long insert(String name, Long owner, Long team, String criticality, boolean incomplete) {
    long id = statements.block("service_seq", BLOCK);
    String number = numbers.next(RecordKind.SERVICE, Year.now(clock).getValue());
    statements.change(
        "insert into service (id, number, name, owner_id, team_id, criticality, state, to_complete,"
            + " version) values (?, ?, ?, cast(? as bigint), cast(? as bigint), ?, 'LIVE', ?, 1)",
        id,
        number,
        name,
        owner,
        team,
        criticality,
        incomplete);
    histories.write(new RecordRef(RecordKind.SERVICE, number), "CREATED", name);
    return id;
  }

  private long key(String query, String value, String field) {
    return statements
        .first(query, row -> row.number("id"), value)
        .orElseThrow(() -> RuleBroken.at(field, "REC-1", value));
  }

  private static ServiceView view(Row row) {
    return new ServiceView(
        row.number("id"),
        row.text("number"),
        row.text("name"),
        row.text("owner"),
        row.text("team"),
        row.text("criticality"),
        row.text("state"),
        row.flag("to_complete"));
  }
}
