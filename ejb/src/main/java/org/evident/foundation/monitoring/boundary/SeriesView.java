package org.evident.foundation.monitoring.boundary;

import java.time.Duration;
import java.time.Instant;
import org.evident.foundation.monitoring.boundary.PullSource.Reason;
import org.evident.foundation.monitoring.rule.PullState;
import org.evident.foundation.monitoring.rule.SeriesState;
import org.evident.foundation.storage.boundary.Row;

/**
 * A series of a source, what it is of, and how reading it goes.
 *
 * @param labels each label with its value
 * @param state UNASSIGNED, ASSIGNED or IGNORED
 * @param reading NEW, FAILING, BEHIND or CURRENT; null where nothing is kept of it
 * @param subject the number of the metric or service it is of, null for none
 * @param name what that is called
 * @param lastAt the instant of its last value, null for none
 * @param readTo up to where everything of it has been kept, null for nowhere
 * @param failures how many times in a row it could not be kept
 * @param failure why, null if it could
 * @param taken how many new measurements have come from it
 * @param rejected how many of its values were none
 * @param rejection why the last of them was none, null where all were
 * @param version the version a change rests on
 */
public record SeriesView(
    long id,
    String labels,
    SeriesState state,
    String reading,
    String subject,
    String name,
    Instant lastAt,
    Instant readTo,
    int failures,
    Reason failure,
    long taken,
    long rejected,
    Reason rejection,
    long version) {

  static final String SELECT =
      "select r.id, r.labels, r.state, r.last_at, r.read_to, r.failures, r.failure_rule,"
          + " r.failure_values, r.samples, r.rejected, r.rejected_rule, r.rejected_values, r.version,"
          + " p.step_seconds, coalesce(m.number, v.number) as subject, coalesce(m.name, v.name) as name"
          + " from source_series r join series_source p on p.id = r.source_id left join capacity_metric m"
          + " on m.id = r.metric_id left join service v on v.id = r.service_id ";

  static SeriesView of(Row row, Instant now) {
    SeriesState state = SeriesState.valueOf(row.text("state"));
    int failures = (int) row.number("failures");
    Instant readTo = row.instant("read_to");
    Duration step = Duration.ofSeconds(row.number("step_seconds"));
    return new SeriesView(
        row.number("id"),
        row.text("labels"),
        state,
        state == SeriesState.ASSIGNED
            ? PullState.of(true, failures, readTo, step, now).name()
            : null,
        row.text("subject"),
        row.text("name"),
        row.instant("last_at"),
        readTo,
        failures,
        Reason.of(row.text("failure_rule"), row.text("failure_values")),
        row.number("samples"),
        row.number("rejected"),
        Reason.of(row.text("rejected_rule"), row.text("rejected_values")),
        row.number("version"));
  }
}
