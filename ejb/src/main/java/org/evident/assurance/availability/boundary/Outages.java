package org.evident.assurance.availability.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.OutageEffect;
import org.evident.assurance.availability.rule.Propagation;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about outages and maintenance windows; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Outages {

  private static final String OVERLAPS =
      " where %1$s.withdrawn_at is null and %1$s.began_at < ? and (%1$s.ended_at is null or"
          + " %1$s.ended_at > ?)";

  @Inject private Statements statements;
  @Inject private DependencyRows dependencies;

  /** The outages that reach a service between two instants, its own and those of what it requires, each once (AV-8). */
  public List<Outage> of(long service, Instant from, Instant to) {
    Dependencies required = required();
    String number = number(service);
    Set<String> beneath = required.beneath(Set.of(number));
    return required.propagation(own(from, to, beneath), to).reaching(number);
  }

  /** The outages that reach each service between two instants, by the service's key; a service without one is missing. */
  public Map<Long, List<Outage>> all(Instant from, Instant to) {
    Map<String, List<Outage>> own = own(from, to, null);
    if (own.isEmpty()) {
      return Map.of();
    }
    Propagation propagation = required().propagation(own, to);
    Map<Long, List<Outage>> found = new LinkedHashMap<>();
    statements.each(
        "select id, number from service",
        row -> {
          List<Outage> outages = propagation.reaching(row.text("number"));
          if (!outages.isEmpty()) {
            found.put(row.number("id"), outages);
          }
        });
    return found;
  }

  /** The maintenance windows between two instants of a service and of the services it requires. */
  public List<MaintenanceWindow> windows(long service, Instant from, Instant to) {
    return windows(from, to, required().beneath(Set.of(number(service))));
  }

  /** All maintenance windows between two instants. */
  public List<MaintenanceWindow> windows(Instant from, Instant to) {
    return windows(from, to, null);
  }

  private List<MaintenanceWindow> windows(Instant from, Instant to, Set<String> services) {
    return statements.list(
        "select w.number, w.began_at, w.ended_at, w.notice_sent_at, w.approved_at"
            + " from maintenance_window w"
            + OVERLAPS.formatted("w")
            + (services == null ? "" : " and w.service_id" + among(services))
            + " order by w.began_at, w.number",
        Outages::window,
        values(to, from, services));
  }

  /**
   * Cause, incident and exclusion of outages by number.
   *
   * @param references numbers as outages bear them; one made of several names each of them
   */
  public Map<String, OutageDetail> details(Collection<String> references) {
    List<String> numbers =
        references.stream()
            .flatMap(reference -> Outage.origins(reference).stream())
            .distinct()
            .toList();
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return statements
        .list(
            "select o.number, coalesce(s.name, o.component) as subject, o.cause, i.number as"
                + " incident, o.excluded_reason, o.excluded_by, o.origin from outage o left join"
                + " service s on s.id = o.service_id left join incident i on i.id = o.incident_id"
                + " where o.number in (?"
                + ", ?".repeat(numbers.size() - 1)
                + ")",
            Outages::detail,
            numbers.toArray())
        .stream()
        .collect(Collectors.toMap(OutageDetail::reference, Function.identity()));
  }

  /** The outages of services and components, by their number; of some of them, or where nothing is given of all. */
  private Map<String, List<Outage>> own(Instant from, Instant to, Set<String> subjects) {
    Map<String, List<Outage>> own = new TreeMap<>();
    statements
        .list(
            "select o.number, s.number as service, o.component, o.began_at, o.ended_at, o.kind,"
                + " o.below_minimum_function, o.affected_user_share, w.number as window_number,"
                + " o.excluded_reason from outage o left join service s on s.id = o.service_id left"
                + " join maintenance_window w on w.id = o.maintenance_window_id and w.withdrawn_at is"
                + " null"
                + OVERLAPS.formatted("o")
                + (subjects == null
                    ? ""
                    : " and (o.service_id is null or o.service_id" + among(subjects) + ")")
                + " order by o.began_at, o.number",
            Outages::outage,
            values(to, from, subjects))
        .forEach(o -> own.computeIfAbsent(o.subject(), s -> new ArrayList<>()).add(o));
    return own;
  }

  private static String among(Set<String> services) {
    return " in (select id from service where number in ("
        + Statements.places(services.size())
        + "))";
  }

  private static Object[] values(Instant to, Instant from, Set<String> services) {
    List<Object> values = new ArrayList<>(List.of(to, from));
    if (services != null) {
      values.addAll(services);
    }
    return values.toArray();
  }

  private Dependencies required() {
    return new Dependencies(dependencies.required(null));
  }

  private String number(long service) {
    return statements
        .first("select number from service where id = ?", row -> row.text("number"), service)
        .orElseThrow();
  }

  private static Outage outage(Row row) {
    String service = row.text("service");
    BigDecimal share = row.decimal("affected_user_share");
    return new Outage(
        row.text("number"),
        service == null ? DependencyRows.component(row.text("component")) : service,
        row.instant("began_at"),
        row.instant("ended_at"),
        OutageEffect.valueOf(row.text("kind")),
        row.flag("below_minimum_function"),
        share == null ? BigDecimal.ONE : share,
        row.text("window_number"),
        row.text("excluded_reason"));
  }

  private static OutageDetail detail(Row row) {
    return new OutageDetail(
        row.text("number"),
        row.text("subject"),
        row.text("cause"),
        row.text("incident"),
        row.text("excluded_reason"),
        row.text("excluded_by"),
        row.text("origin"));
  }

  private static MaintenanceWindow window(Row row) {
    return new MaintenanceWindow(
        row.text("number"),
        row.instant("began_at"),
        row.instant("ended_at"),
        row.instant("notice_sent_at"),
        row.instant("approved_at") != null);
  }
}
