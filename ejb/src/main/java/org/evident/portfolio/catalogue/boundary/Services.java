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
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.rule.Retirement;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to the catalogue of services. */
@Stateless
@PermitAll
public class Services {

  private static final int BLOCK = 50;
  private static final int AT_ONCE = 500;
  private static final String COLUMNS =
      "select s.id, s.number, s.name, p.login as owner, t.name as team, s.criticality, s.state,"
          + " s.live_from, s.to_complete, s.version from service s left join person p on p.id = s.owner_id left join team t"
          + " on t.id = s.team_id ";

  /**
   * That a customer, bound four times, agreed on a service or had incidents of it. Whoever agreed on all services sees those
   * that no agreement with another customer names: what is made for one customer is nobody else's to know.
   */
  static final String SEEN =
      "(cast(? as bigint) is null or exists (select 1 from agreement a join agreement_service n on"
          + " n.agreement_id = a.id where a.form <> 'INTERNAL' and n.service_id = s.id and a.customer_id = cast(? as bigint)) or"
          + " exists (select 1 from incident i where i.service_id = s.id and i.customer_id = cast(? as"
          + " bigint)) or exists (select 1 from agreement w where w.all_services and w.form <> 'INTERNAL' and w.customer_id ="
          + " cast(? as bigint)) and not exists (select 1 from agreement_service n join agreement o on o.id ="
          + " n.agreement_id where n.service_id = s.id and o.form <> 'INTERNAL')) ";

  @Inject private Callers callers;
  @Inject private ServiceReach reach;
  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Makes a service known, live from the day said on. */
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
    insert(command.name(), owner, team, criticality, command.liveFrom(), false);
    return named(command.name());
  }

  /**
   * Says from which day a service is offered; nothing is measured before.
   *
   * @param from null for ever
   * @param reason why, in words (GEN-4)
   */
  @RolesAllowed({LEVEL_MANAGERS, ADMIN})
  public ServiceView offer(String number, LocalDate from, String reason) {
    ServiceView before = service(number);
    reach.require(before);
    String why = ValueReader.reason(reason);
    statements.change(
        "update service set live_from = cast(? as date), version = version + 1 where id = ?",
        from,
        before.id());
    histories.write(
        new RecordRef(RecordKind.SERVICE, number),
        "CORRECTED",
        "liveFrom: %s > %s; reason: %s".formatted(before.liveFrom(), from, why));
    return service(number);
  }

  /** The services the caller may see, by name; a customer sees those it agreed on or had incidents of. */
  public List<ServiceView> list() {
    Long own = callers.current().customerId();
    return statements.list(
        COLUMNS + "where " + SEEN + "order by s.name", Services::view, own, own, own, own);
  }

  /**
   * A page of the services the caller may see, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<ServiceView> page(String after, int limit) {
    Long own = callers.current().customerId();
    List<ServiceView> rows =
        statements.list(
            COLUMNS
                + "where s.name > ? and "
                + SEEN
                + "order by s.name fetch first "
                + (limit + 1)
                + " rows only",
            Services::view,
            after,
            own,
            own,
            own,
            own);
    return Page.of(rows, limit, ServiceView::name);
  }

  /** One service by number, if the caller may see it. */
  public ServiceView service(String number) {
    return require("s.number = ? and " + SEEN, number);
  }

  /** One service by name, if the caller may see it. */
  public ServiceView named(String name) {
    return require("s.name = ? and " + SEEN, name);
  }

  /** One service by name, if there is one that the caller may see. */
  public Optional<ServiceView> known(String name) {
    Long own = callers.current().customerId();
    return statements.first(
        COLUMNS + "where s.name = ? and " + SEEN, Services::view, name, own, own, own, own);
  }

  /** One service by number that the caller may report on: any, where an agreement covers them all. */
  public ServiceView reportable(String number) {
    return require(
        "s.number = ? and (exists (select 1 from agreement a where a.form <> 'INTERNAL' and a.all_services and a.customer_id ="
            + " cast(? as bigint)) or "
            + SEEN
            + ")",
        number,
        callers.current().customerId());
  }

  /** The same, if the service is offered still; breaks PTY-22 where it has been retired. */
  public ServiceView offered(String number) {
    ServiceView service = reportable(number);
    Retirement.serves("service", number, service.offered());
    return service;
  }

  private ServiceView require(String condition, Object... values) {
    Long own = callers.current().customerId();
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.addAll(Arrays.asList(own, own, own, own));
    return statements
        .first(COLUMNS + "where " + condition, Services::view, all.toArray())
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", values[0]));
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
        known.put(name, insert(name, owner, team, "NORMAL", null, true));
      }
    }
    return known;
  }

  private Map<String, Long> byNames(Collection<String> names) {
    Map<String, Long> known = new HashMap<>();
    List<String> all = List.copyOf(names);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      statements.each(
          "select id, name from service where name in (" + Statements.places(some.size()) + ")",
          row -> known.put(row.text("name"), row.number("id")),
          some.toArray());
    }
    return known;
  }

  private long insert(
      String name, Long owner, Long team, String criticality, LocalDate live, boolean incomplete) {
    long id = statements.block("service_seq", BLOCK);
    String number = numbers.next(RecordKind.SERVICE, Year.now(clock).getValue());
    statements.change(
        "insert into service (id, number, name, owner_id, team_id, criticality, state, live_from,"
            + " to_complete, version) values (?, ?, ?, cast(? as bigint), cast(? as bigint), ?, 'LIVE',"
            + " cast(? as date), ?, 1)",
        id,
        number,
        name,
        owner,
        team,
        criticality,
        live,
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
        row.date("live_from"),
        row.flag("to_complete"),
        row.number("version"));
  }
}
