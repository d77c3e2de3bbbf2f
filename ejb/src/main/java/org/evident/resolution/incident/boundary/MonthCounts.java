package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthSpread;
import org.evident.resolution.incident.rule.MonthStops;
import org.evident.resolution.incident.rule.MonthVolume;

/** Counts months in the database, with two statements for any number of services of any number of customers. */
@Stateless
@PermitAll
public class MonthCounts {

  @Inject private Statements statements;
  @Inject private MonthClocks stored;

  /**
   * What is counted of each service in a period. Where an agreement was signed after the records came, their stored clocks
   * are brought in step with it first.
   *
   * @param services the services meant, by their customers, for whom the period is the same
   * @return by customer and service; of one that is missing there was nothing to count
   */
  public Map<Long, Map<Long, MonthCount>> of(
      SortedMap<Long, ? extends Collection<Long>> services, Instant start, Instant end) {
    stored.bringInStep(services, start, end);
    Map<Place, Counting> counted = count(services, start, end);
    Map<Long, Map<Long, MonthCount>> counts = new HashMap<>();
    counted.forEach(
        (place, counting) ->
            counts
                .computeIfAbsent(place.customer(), customer -> new HashMap<>())
                .put(place.service(), counting.count()));
    return counts;
  }

  /** How many incidents a customer reported between two instants, by service; of one that is missing there was none. */
  public Map<Long, BigDecimal> opened(long customer, Instant start, Instant end) {
    Map<Long, BigDecimal> opened = new HashMap<>();
    statements.each(
        MonthQueries.OPENED,
        row -> opened.put(row.number("service_id"), row.decimal("opened")),
        customer,
        start,
        end);
    return opened;
  }

  /** The incidents behind {@link #opened} of one service: by number, when they were reported. */
  public Map<String, Instant> reported(long customer, long service, Instant start, Instant end) {
    Map<String, Instant> reported = new HashMap<>();
    statements.each(
        MonthQueries.REPORTED,
        row -> reported.put(row.text("number"), row.instant("reported_at")),
        customer,
        service,
        start,
        end);
    return reported;
  }

  private Map<Place, Counting> count(
      SortedMap<Long, ? extends Collection<Long>> services, Instant start, Instant end) {
    Map<Place, Counting> counted = new HashMap<>();
    List<Object> range = new ArrayList<>(services.keySet());
    Collections.addAll(
        range,
        services.firstKey(),
        Collections.min(services.get(services.firstKey())),
        services.lastKey(),
        Collections.max(services.get(services.lastKey())));
    List<Object> volumes = new ArrayList<>(List.of(start, end));
    volumes.addAll(range);
    Collections.addAll(volumes, end, start, start);
    statements.each(
        MonthQueries.of(MonthQueries.VOLUMES, services.size()),
        row -> of(counted, row).volume(row),
        volumes.toArray());
    List<Object> stops = new ArrayList<>(range);
    Collections.addAll(stops, start, end);
    statements.each(
        MonthQueries.of(MonthQueries.STOPS, services.size()),
        row -> of(counted, row).stops(row),
        stops.toArray());
    return counted;
  }

  private static Counting of(Map<Place, Counting> counted, Row row) {
    return counted.computeIfAbsent(
        new Place(row.number("customer_id"), row.number("service_id")), key -> new Counting());
  }

  private record Place(long customer, long service) {}

  /** Gathers the rows of one service. */
  private static final class Counting {
    private final List<MonthVolume> volumes = new ArrayList<>();
    private final List<MonthStops> stops = new ArrayList<>();
    private MonthSpread spread = MonthSpread.NONE;

    void volume(Row row) {
      volumes.add(
          new MonthVolume(
              row.text("priority"),
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
      for (Priority priority : Priority.values()) {
        long clocks = row.number("clocks_" + priority);
        if (clocks > 0) {
          stops.add(
              new MonthStops(
                  metric,
                  priority.name(),
                  clocks,
                  row.number("met_" + priority),
                  row.number("consumed_" + priority),
                  row.number("paused_" + priority)));
        }
      }
      if (metric == Metric.RESOLUTION) {
        spread =
            new MonthSpread(
                row.number("lower_middle"), row.number("upper_middle"), row.number("ninetieth"));
      }
    }

    MonthCount count() {
      return new MonthCount(volumes, stops, spread);
    }
  }
}
