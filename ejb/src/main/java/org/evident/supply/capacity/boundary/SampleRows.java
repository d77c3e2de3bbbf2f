package org.evident.supply.capacity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Where samples are kept. Whoever stores some holds the rows of their metrics, so that what is there already can be asked
 * first and each statement takes many samples at once.
 */
@Stateless
@PermitAll
public class SampleRows {

  private static final String ASKED =
      "unnest(cast(? as bigint array), cast(? as timestamp(6) with time zone array)) as"
          + " asked(metric_id, at) ";

  @Inject private Statements statements;

  /**
   * Stores samples; of those of one metric and instant the later one wins. The days they fall on are noted, to be summed up.
   *
   * @param days the days touched, by metric
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public SampleCounts store(List<Sample> samples, Map<Long, Set<LocalDate>> days) {
    hold(days.keySet());
    Map<Sample.Key, Double> known = known(samples);
    Map<Sample.Key, Sample> fresh = new LinkedHashMap<>();
    Map<Sample.Key, Sample> other = new LinkedHashMap<>();
    int repeated = 0;
    int corrected = 0;
    for (Sample sample : samples) {
      Double before = known.put(sample.key(), sample.value());
      if (before != null && sample.sameAs(before)) {
        repeated++;
      } else if (before == null || fresh.containsKey(sample.key())) {
        corrected += before == null ? 0 : 1;
        fresh.put(sample.key(), sample);
      } else {
        corrected++;
        other.put(sample.key(), sample);
      }
    }
    insert(fresh.values());
    statements.changeAll(
        "update capacity_sample set measured = ?, quality = ? where metric_id = ? and at = ?",
        other.values().stream()
            .map(s -> new Object[] {s.value(), s.quality(), s.metric(), s.at()})
            .toList());
    touch(days);
    return new SampleCounts(fresh.size(), repeated, corrected);
  }

  /** Keeps others from storing samples of metrics meanwhile; in one order, so that nobody waits in a circle. */
  public void hold(Collection<Long> metrics) {
    if (!metrics.isEmpty()) {
      Set<Long> ascending = new TreeSet<>(metrics);
      statements.list(
          "select id from capacity_metric where id in ("
              + Statements.places(ascending.size())
              + ") order by id for update",
          row -> row.number("id"),
          ascending.toArray());
    }
  }

  private Map<Sample.Key, Double> known(List<Sample> samples) {
    Map<Sample.Key, Double> known = new HashMap<>();
    statements.each(
        "select s.metric_id, s.at, s.measured from "
            + ASKED
            + "join capacity_sample s on s.metric_id = asked.metric_id and s.at = asked.at",
        row ->
            known.put(
                new Sample.Key(row.number("metric_id"), row.instant("at")), row.real("measured")),
        metrics(samples),
        instants(samples));
    return known;
  }

  private void insert(Collection<Sample> samples) {
    if (samples.isEmpty()) {
      return;
    }
    List<Sample> ordered =
        samples.stream()
            .sorted(Comparator.comparingLong(Sample::metric).thenComparing(Sample::at))
            .toList();
    statements.change(
        "insert into capacity_sample (metric_id, at, measured, quality) select a.metric_id, a.at,"
            + " a.measured, a.quality from unnest(cast(? as bigint array), cast(? as timestamp(6) with"
            + " time zone array), cast(? as double precision array), cast(? as varchar(20) array)) as"
            + " a(metric_id, at, measured, quality)",
        metrics(ordered),
        instants(ordered),
        ordered.stream().map(Sample::value).toArray(Double[]::new),
        ordered.stream().map(Sample::quality).toArray(String[]::new));
  }

  private void touch(Map<Long, Set<LocalDate>> days) {
    List<Long> metrics = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    days.forEach(
        (metric, all) ->
            all.forEach(
                day -> {
                  metrics.add(metric);
                  dates.add(day.toString());
                }));
    statements.change(
        "insert into capacity_touched (metric_id, local_day) select a.metric_id, a.local_day from"
            + " unnest(cast(? as bigint array), cast(? as date array)) as a(metric_id, local_day) where"
            + " not exists (select 1 from capacity_touched t where t.metric_id = a.metric_id and"
            + " t.local_day = a.local_day)",
        metrics.toArray(Long[]::new),
        dates.toArray(String[]::new));
  }

  private static Long[] metrics(List<Sample> samples) {
    return samples.stream().map(Sample::metric).toArray(Long[]::new);
  }

  /** In words, which both databases read as instants. */
  private static String[] instants(List<Sample> samples) {
    return samples.stream().map(s -> s.at().toString()).toArray(String[]::new);
  }
}
