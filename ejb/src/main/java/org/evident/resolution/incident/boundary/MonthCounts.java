package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthSpread;
import org.evident.resolution.incident.rule.MonthStops;
import org.evident.resolution.incident.rule.MonthVolume;

/** Counts months in the database, with two statements for any number of a customer's services. */
@Stateless
@PermitAll
public class MonthCounts {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;

  /**
   * What is counted of each service in a period. Where an agreement was signed after the records came, their stored clocks
   * are brought in step with it first.
   *
   * @param agreed what was ever agreed, by service; the keys say which services are meant
   */
  public Map<Long, MonthCount> of(
      long customer,
      SortedMap<Long, List<AgreedTargets.Version>> agreed,
      Instant start,
      Instant end) {
    if (isSignedLater(customer)) {
      behind(customer, agreed, start, end)
          .forEach(service -> refold(customer, service, start, end));
    }
    Map<Long, Counting> counted = count(customer, agreed.firstKey(), agreed.lastKey(), start, end);
    Map<Long, MonthCount> counts = new HashMap<>();
    agreed
        .keySet()
        .forEach(
            service -> counts.put(service, counted.getOrDefault(service, new Counting()).count()));
    return counts;
  }

  private boolean isSignedLater(long customer) {
    return statements
        .first(MonthQueries.SIGNED_LATER, row -> row.number("versions") > 0, customer)
        .orElse(false);
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
        .forEach(
            incident -> {
              clocks.hold(incident);
              clocks.store(incident);
            });
  }

  private Map<Long, Counting> count(
      long customer, long first, long last, Instant start, Instant end) {
    Map<Long, Counting> counted = new TreeMap<>();
    statements.each(
        MonthQueries.VOLUMES,
        row -> of(counted, row).volume(row),
        start,
        end,
        customer,
        first,
        last,
        end,
        start,
        start);
    statements.each(
        MonthQueries.STOPS, row -> of(counted, row).stops(row), start, end, customer, first, last);
    return counted;
  }

  private static Counting of(Map<Long, Counting> counted, Row row) {
    return counted.computeIfAbsent(row.number("service_id"), key -> new Counting());
  }

  /** Gathers the rows of one service. */
  private static final class Counting {
    private final List<MonthVolume> volumes = new ArrayList<>();
    private final List<MonthStops> stops = new ArrayList<>();
    private Long lower;
    private Long upper;
    private Long ninetieth;

    void volume(Row row) {
      volumes.add(
          new MonthVolume(
              row.text("priority"),
              "",
              row.number("opened"),
              row.number("caused"),
              row.number("resolved"),
              row.number("repeated"),
              row.number("first_line"),
              row.number("at_start"),
              row.number("at_end"),
              row.number("balanced"),
              row.number("reopened"),
              row.number("cancelled")));
    }

    void stops(Row row) {
      Metric metric = Metric.valueOf(row.text("metric"));
      stops.add(
          new MonthStops(
              metric,
              row.text("priority"),
              row.number("clocks"),
              row.number("met"),
              row.number("consumed"),
              row.number("paused")));
      if (metric == Metric.RESOLUTION) {
        lower = either(lower, row.numberOrNull("lower_middle"));
        upper = either(upper, row.numberOrNull("upper_middle"));
        ninetieth = either(ninetieth, row.numberOrNull("ninetieth"));
      }
    }

    private static Long either(Long known, Long found) {
      return known == null ? found : known;
    }

    MonthCount count() {
      return new MonthCount(volumes, stops, new MonthSpread(lower, upper, ninetieth));
    }
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
