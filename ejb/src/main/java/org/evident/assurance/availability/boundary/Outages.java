package org.evident.assurance.availability.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.OutageEffect;
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
    return all(from, to).getOrDefault(service, List.of());
  }

  /** The outages that reach each service between two instants, by the service's key; a service without one is missing. */
  public Map<Long, List<Outage>> all(Instant from, Instant to) {
    Map<String, List<Outage>> own = own(from, to);
    if (own.isEmpty()) {
      return Map.of();
    }
    Dependencies reaching = new Dependencies(dependencies.required(null));
    Map<Long, List<Outage>> found = new LinkedHashMap<>();
    numbers()
        .forEach(
            (number, id) -> {
              List<Outage> outages = reaching.reaching(number, own, to);
              if (!outages.isEmpty()) {
                found.put(id, outages);
              }
            });
    return found;
  }

  /** The maintenance windows between two instants of a service and of the services it requires. */
  public List<MaintenanceWindow> windows(long service, Instant from, Instant to) {
    Set<Long> reached = reached(service);
    return windowsOf(from, to).stream()
        .filter(w -> reached.contains(w.service()))
        .map(OfService::window)
        .toList();
  }

  /** All maintenance windows between two instants. */
  public List<MaintenanceWindow> windows(Instant from, Instant to) {
    return windowsOf(from, to).stream().map(OfService::window).toList();
  }

  private List<OfService> windowsOf(Instant from, Instant to) {
    return statements.list(
        "select w.service_id, w.number, w.began_at, w.ended_at, w.notice_sent_at, w.approved_at"
            + " from maintenance_window w"
            + OVERLAPS.formatted("w")
            + " order by w.began_at, w.number",
        OfService::window,
        to,
        from);
  }

  /**
   * Cause, incident and exclusion of outages by number.
   *
   * @param references numbers as outages bear them; one made of several names each of them
   */
  public Map<String, OutageDetail> details(Collection<String> references) {
    List<String> numbers =
        references.stream()
            .flatMap(r -> List.of(r.split("@")[0].split("\\+")).stream())
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

  private Map<String, List<Outage>> own(Instant from, Instant to) {
    Map<String, List<Outage>> own = new TreeMap<>();
    statements
        .list(
            "select o.number, s.number as service, o.component, o.began_at, o.ended_at, o.kind,"
                + " o.below_minimum_function, o.affected_user_share, w.number as window_number,"
                + " o.excluded_reason from outage o left join service s on s.id = o.service_id left"
                + " join maintenance_window w on w.id = o.maintenance_window_id and w.withdrawn_at is"
                + " null"
                + OVERLAPS.formatted("o")
                + " order by o.began_at, o.number",
            Outages::outage,
            to,
            from)
        .forEach(o -> own.computeIfAbsent(o.subject(), s -> new ArrayList<>()).add(o));
    return own;
  }

  private Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    statements.each(
        "select id, number from service", row -> numbers.put(row.text("number"), row.number("id")));
    return numbers;
  }

  private Set<Long> reached(long service) {
    Map<String, Long> keys = numbers();
    Map<String, List<Dependency>> required =
        dependencies.required(null).stream().collect(Collectors.groupingBy(Dependency::from));
    Set<Long> reached = new HashSet<>(Set.of(service));
    Deque<String> open = new ArrayDeque<>();
    keys.forEach(
        (number, id) -> {
          if (id == service) {
            open.add(number);
          }
        });
    while (!open.isEmpty()) {
      for (Dependency next : required.getOrDefault(open.remove(), List.of())) {
        Long id = keys.get(next.to());
        if (id != null && reached.add(id)) {
          open.add(next.to());
        }
      }
    }
    return reached;
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

  private record OfService(long service, MaintenanceWindow window) {
    static OfService window(Row row) {
      return new OfService(
          row.number("service_id"),
          new MaintenanceWindow(
              row.text("number"),
              row.instant("began_at"),
              row.instant("ended_at"),
              row.instant("notice_sent_at"),
              row.instant("approved_at") != null));
    }
  }
}
