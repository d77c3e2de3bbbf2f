package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.monitoring.boundary.PullRows;
import org.evident.foundation.monitoring.boundary.PullTable;
import org.evident.foundation.storage.boundary.Statements;

/** Where sources of samples are kept. */
@ApplicationScoped
class SourceRows {

  static final PullTable TABLE = new PullTable("capacity_source", "metric_id", "capacity_metric");

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
    return statements.first(
        SourceView.COLUMNS + "where m.active and " + PullRows.DUE.formatted(TABLE.key()),
        row -> SourceView.of(row, now),
        now);
  }
}
