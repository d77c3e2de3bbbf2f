package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Samples of whole days past their time, a metric at once: they go, and the days they came to stay (RET-5). A metric with
 * days that are still to be summed up waits.
 */
@ApplicationScoped
public class OldSamples implements Disposing {

  /** The longest day, so that what lies before it ends before the day of the limit begins. */
  private static final Duration DAY = Duration.ofHours(25);

  private static final String DUE =
      " from capacity_metric m where exists (select 1 from capacity_sample s where s.metric_id = m.id"
          + " and s.at < ?) and not exists (select 1 from capacity_touched t where t.metric_id = m.id)";

  @Inject private Statements statements;
  @Inject private SampleRows samples;

  @Override
  public Retained retained() {
    return Retained.CAPACITY_SAMPLE;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), before.minus(DAY))
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    List<Old> metrics =
        statements.list(
            "select m.id, m.number, m.zone" + DUE + " order by m.id limit " + most,
            Old::of,
            before.minus(DAY));
    samples.hold(metrics.stream().map(Old::id).toList());
    return metrics.stream().map(metric -> dispose(metric, before)).toList();
  }

  private String dispose(Old metric, Instant before) {
    LocalDate first = LocalDate.ofInstant(before, metric.zone());
    statements.change("update capacity_metric set kept_from = ? where id = ?", first, metric.id());
    statements.change(
        "delete from capacity_sample where metric_id = ? and at < ?",
        metric.id(),
        first.atStartOfDay(metric.zone()).toInstant());
    return metric.number() + " " + first;
  }

  private record Old(long id, String number, ZoneId zone) {
    static Old of(Row row) {
      return new Old(row.number("id"), row.text("number"), ZoneId.of(row.text("zone")));
    }
  }
}
