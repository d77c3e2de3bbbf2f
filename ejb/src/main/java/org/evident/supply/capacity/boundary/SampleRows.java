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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Where samples are kept. Whoever stores some holds the rows of their metrics, so that nobody else can put one there between
 * two statements, and each statement takes many samples at once. Those that are new cost one statement.
 */
@Stateless
@PermitAll
public class SampleRows {

  private static final String INSERT =
      "insert into capacity_sample (metric_id, at, measured, quality) select a.metric_id, a.at,"
          + " a.measured, a.quality from unnest(cast(? as bigint array), cast(? as timestamp(6) with"
          + " time zone array), cast(? as double precision array), cast(? as varchar(20) array)) as"
          + " a(metric_id, at, measured, quality) ";

  /** Each is looked up by its key: a join would let the database weigh reading whole months for samples it thinks are few. */
  private static final String OTHERS =
      "select a.place from unnest(cast(? as integer array), cast(? as bigint array), cast(? as"
          + " timestamp(6) with time zone array), cast(? as double precision array)) as a(place,"
          + " metric_id, at, measured) where (select s.measured from capacity_sample s where s.metric_id ="
          + " a.metric_id and s.at = a.at) <> a.measured";

  @Inject private Statements statements;
  @Inject private SampleMonths months;

  /**
   * Stores samples; of those of one metric and instant the later one wins. The days they fall on are noted, to be summed up.
   *
   * @param days the days touched, by metric
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public SampleCounts store(List<Sample> samples, Map<Long, Set<LocalDate>> days) {
    hold(days.keySet());
    Map<Sample.Key, Sample> last = new LinkedHashMap<>();
    int repeated = 0;
    int corrected = 0;
    for (Sample sample : samples) {
      Sample before = last.put(sample.key(), sample);
      if (before != null && sample.sameAs(before.value())) {
        repeated++;
      } else if (before != null) {
        corrected++;
      }
    }
    List<Sample> ordered =
        last.values().stream()
            .sorted(Comparator.comparingLong(Sample::metric).thenComparing(Sample::at))
            .toList();
    months.prepare(ordered);
    int added = insert(ordered);
    if (added < ordered.size()) {
      int others = correct(ordered);
      corrected += others;
      repeated += ordered.size() - added - others;
    }
    touch(days);
    return new SampleCounts(added, repeated, corrected);
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

  /** Stores those that are not there yet and says how many those were. */
  private int insert(List<Sample> ordered) {
    return statements.change(
        INSERT + months.unlessThere(),
        metrics(ordered),
        instants(ordered),
        values(ordered),
        ordered.stream().map(Sample::quality).toArray(String[]::new));
  }

  /** Corrects those that are there with another value and says how many those were. */
  private int correct(List<Sample> ordered) {
    List<Sample> others =
        statements.list(
            OTHERS,
            row -> ordered.get((int) row.number("place")),
            IntStream.range(0, ordered.size()).boxed().toArray(Integer[]::new),
            metrics(ordered),
            instants(ordered),
            values(ordered));
    statements.changeAll(
        "update capacity_sample set measured = ?, quality = ? where metric_id = ? and at = ?",
        others.stream()
            .map(s -> new Object[] {s.value(), s.quality(), s.metric(), s.at()})
            .toList());
    return others.size();
  }

  /** Notes days without asking whether they are noted already, which would read a table that is mostly emptied rows. */
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
            + " unnest(cast(? as bigint array), cast(? as date array)) as a(metric_id, local_day)",
        metrics.toArray(Long[]::new),
        dates.toArray(String[]::new));
  }

  private static Long[] metrics(List<Sample> samples) {
    return samples.stream().map(Sample::metric).toArray(Long[]::new);
  }

  private static Double[] values(List<Sample> samples) {
    return samples.stream().map(Sample::value).toArray(Double[]::new);
  }

  /** In words, which both databases read as instants. */
  private static String[] instants(List<Sample> samples) {
    return samples.stream().map(s -> s.at().toString()).toArray(String[]::new);
  }
}
