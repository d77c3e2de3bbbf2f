package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.SourceView.Reason;

/** Where sources are kept, and how far each has been read. */
@ApplicationScoped
class SourceRows {

  private static final String DUE =
      "where p.active and m.active and p.next_at <= ? order by p.next_at, p.metric_id fetch first 1"
          + " rows only";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Sources within reach in the order of their metrics' numbers, those after one of them. */
  List<SourceView> page(MetricReach reach, String after, int limit) {
    return statements.list(
        SourceView.COLUMNS
            + "where m.number > ? "
            + reach.sql()
            + "order by m.number fetch first "
            + limit
            + " rows only",
        row -> SourceView.of(row, clock.instant()),
        reach.between(List.of(after), List.of()));
  }

  /** The source of a metric within reach. */
  Optional<SourceView> of(String metric, MetricReach reach) {
    return statements.first(
        SourceView.COLUMNS + "where m.number = ? " + reach.sql(),
        row -> SourceView.of(row, clock.instant()),
        reach.between(List.of(metric), List.of()));
  }

  /** The source that has waited longest for being asked. */
  Optional<SourceView> due(Instant now) {
    return statements.first(SourceView.COLUMNS + DUE, row -> SourceView.of(row, now), now);
  }

  void insert(String metric, WriteSource source, Duration step, Instant now) {
    statements.change(
        "insert into capacity_source (metric_id, address, query, step_seconds, since, active, next_at,"
            + " failures, samples, rejected, version) values ((select id from capacity_metric where number"
            + " = ?), ?, ?, ?, ?, ?, ?, 0, 0, 0, 1)",
        metric,
        source.place().base().toString(),
        source.query().strip(),
        (int) step.toSeconds(),
        source.since(),
        source.asked(),
        now);
  }

  /**
   * Changes a source; it is asked at once. Another place, query, step or beginning is read from its beginning on.
   *
   * @param again whether it is read from its beginning
   */
  int update(SourceView before, WriteSource source, Duration step, Instant now, boolean again) {
    return statements.change(
        "update capacity_source set address = ?, query = ?, step_seconds = ?, since = ?, active = ?,"
            + " read_to = cast(? as timestamp(6) with time zone), next_at = ?, failures = 0, failure_rule ="
            + " null, failure_values = null, version = version + 1 where version = ? and metric_id ="
            + " (select id from capacity_metric where number = ?)",
        source.place().base().toString(),
        source.query().strip(),
        (int) step.toSeconds(),
        source.since(),
        source.asked(),
        again || before.readTo() == null ? null : before.readTo().toString(),
        now,
        before.version(),
        before.metric());
  }

  void delete(String metric) {
    statements.change(
        "delete from capacity_source where metric_id = (select id from capacity_metric where number ="
            + " ?)",
        metric);
  }

  /** Lets a source be asked at the next occasion. */
  void hurry(String metric) {
    statements.change(
        "update capacity_source set next_at = ? where metric_id = (select id from capacity_metric where"
            + " number = ?)",
        clock.instant(),
        metric);
  }

  /** Notes what came of a span; a source somebody has changed meanwhile keeps what they wrote. */
  void read(SourceView source, Instant to, SampleResult result) {
    RuleBroken broken =
        result.problems().isEmpty()
            ? null
            : result.problems().get(result.problems().size() - 1).broken();
    note(
        source,
        "read_to = ?, samples = samples + ?, rejected = rejected + ?, rejected_rule = coalesce(?,"
            + " rejected_rule), rejected_values = coalesce(?, rejected_values)",
        to,
        result.added(),
        result.rejected(),
        broken == null ? null : broken.rule(),
        broken == null ? null : Reason.line(broken));
  }

  void worked(SourceView source, Instant now, Instant next) {
    note(
        source,
        "tried_at = ?, worked_at = ?, next_at = ?, failures = 0, failure_rule = null, failure_values ="
            + " null",
        now,
        now,
        next);
  }

  void failed(SourceView source, Instant now, Instant next, RuleBroken failure) {
    note(
        source,
        "tried_at = ?, next_at = ?, failures = failures + 1, failure_rule = ?, failure_values = ?",
        now,
        next,
        failure.rule(),
        Reason.line(failure));
  }

  private void note(SourceView source, String what, Object... values) {
    Object[] all = new Object[values.length + 2];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = source.version();
    all[values.length + 1] = source.metric();
    statements.change(
        "update capacity_source set "
            + what
            + " where version = ? and metric_id = (select id from capacity_metric where number = ?)",
        all);
  }
}
