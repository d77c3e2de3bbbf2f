package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Brings the stored clocks of a month in step with agreements that were signed after their records came. */
@ApplicationScoped
class MonthClocks {

  @Inject private Statements statements;
  @Inject private AgreedTargets agreed;
  @Inject private IncidentClocks clocks;

  /** Folds the clocks of some services anew, where they follow another version than the one in force. */
  void bringInStep(
      SortedMap<Long, ? extends Collection<Long>> services, Instant start, Instant end) {
    statements
        .list(
            MonthQueries.of(MonthQueries.SIGNED_LATER, services.size()),
            row -> row.number("customer_id"),
            services.keySet().toArray())
        .forEach(
            customer -> {
              behind(customer, agreed.versions(customer, services.get(customer)), start, end)
                  .forEach(service -> refold(customer, service, start, end));
              refoldMoved(customer, new TreeSet<>(services.get(customer)), start, end);
            });
  }

  /** What was moved follows versions of several services, which one column does not tell (SLA-10). */
  private void refoldMoved(long customer, SortedSet<Long> services, Instant start, Instant end) {
    statements
        .list(
            MonthQueries.CAME,
            row -> row.number("id"),
            customer,
            services.first(),
            services.last(),
            end,
            start,
            start)
        .forEach(this::refold);
  }

  private void refold(long incident) {
    clocks.hold(incident);
    clocks.store(incident);
  }

  /** The services whose stored clocks follow another version than the one in force. */
  private Set<Long> behind(
      long customer,
      SortedMap<Long, List<AgreedTargets.Version>> agreed,
      Instant start,
      Instant end) {
    Set<Long> behind = new TreeSet<>();
    statements.each(
        MonthQueries.FOLLOWED,
        row -> {
          List<AgreedTargets.Version> versions = agreed.get(row.number("service_id"));
          if (versions != null && !Followed.of(row).holds(versions)) {
            behind.add(row.number("service_id"));
          }
        },
        customer,
        agreed.firstKey(),
        agreed.lastKey(),
        end,
        start,
        start);
    return behind;
  }

  private void refold(long customer, long service, Instant start, Instant end) {
    statements
        .list(
            "select i.id from incident i where i.customer_id = ? and i.service_id = ? and "
                + MonthQueries.MATTERS
                + "order by i.id",
            row -> row.number("id"),
            customer,
            service,
            end,
            start,
            start)
        .forEach(this::refold);
  }

  /** The version some clocks follow, and when the first and last of their records were reported. */
  private record Followed(Long version, Instant first, Instant last) {
    static Followed of(Row row) {
      return new Followed(
          row.numberOrNull("agreement_version_id"),
          row.instant("first_report"),
          row.instant("last_report"));
    }

    /** What is in force changes only where a version begins or ends; looking there is looking everywhere. */
    boolean holds(List<AgreedTargets.Version> agreed) {
      return Stream.concat(
              Stream.of(first, last),
              agreed.stream()
                  .flatMap(v -> v.head().changes())
                  .filter(at -> at.isAfter(first) && at.isBefore(last)))
          .allMatch(at -> follows(agreed, at));
    }

    private boolean follows(List<AgreedTargets.Version> agreed, Instant at) {
      return Objects.equals(
          version, AgreedTargets.inForce(agreed, at).map(v -> v.head().id()).orElse(null));
    }
  }
}
