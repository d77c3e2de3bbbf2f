package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.SampleMonth;

/**
 * Samples of whole months past their time: they go, and the days they came to stay (RET-5). Metrics first learn from which
 * day on theirs are kept; when all have, the months go. While days of one are still to be summed up, all wait.
 */
@ApplicationScoped
public class OldSamples implements Disposing {

  /** A day of which some samples go is kept no longer, so each metric keeps from the date of the limit on, or the next. */
  private static final String DUE =
      " from capacity_metric m where (m.kept_from is null or m.kept_from < cast(? as date)) and exists"
          + " (select 1 from capacity_sample s where s.metric_id = m.id and s.at < ?) and not exists"
          + " (select 1 from capacity_touched t where t.metric_id = m.id and t.local_day <= cast(? as"
          + " date))";

  @Inject private Statements statements;
  @Inject private SampleRows samples;
  @Inject private SampleMonths months;

  @Override
  public Retained retained() {
    return Retained.CAPACITY_SAMPLE;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), values(limit(before)))
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    Instant limit = limit(before);
    List<Old> metrics =
        statements.list(
            "select m.id, m.number, m.zone" + DUE + " order by m.id limit " + most,
            Old::of,
            values(limit));
    samples.hold(metrics.stream().map(Old::id).toList());
    List<String> told = metrics.stream().map(metric -> keep(metric, limit)).toList();
    if (metrics.size() < most && !waits(limit)) {
      months.drop(limit);
    }
    return told;
  }

  private String keep(Old metric, Instant limit) {
    LocalDate first = metric.keptFrom(limit);
    statements.change("update capacity_metric set kept_from = ? where id = ?", first, metric.id());
    months.forget(metric.id(), limit);
    return metric.number() + " " + first;
  }

  /** Whether days are still to be summed up of which samples would go. */
  private boolean waits(Instant limit) {
    return statements
        .first(
            "select 1 as waits from capacity_touched where local_day <= cast(? as date)",
            row -> true,
            date(limit))
        .isPresent();
  }

  /** The months before that of the instant are past their time as a whole. */
  private static Instant limit(Instant before) {
    return SampleMonth.of(before).start();
  }

  private static Object[] values(Instant limit) {
    return new Object[] {date(limit), limit, date(limit)};
  }

  private static LocalDate date(Instant limit) {
    return LocalDate.ofInstant(limit, ZoneOffset.UTC);
  }

  private record Old(long id, String number, ZoneId zone) {
    static Old of(Row row) {
      return new Old(row.number("id"), row.text("number"), ZoneId.of(row.text("zone")));
    }

    LocalDate keptFrom(Instant limit) {
      return SampleMonth.of(limit).keptFrom(zone);
    }
  }
}
