package org.evident.supply.capacity.boundary;

import java.time.Instant;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.storage.boundary.Row;

/**
 * Where the samples of a metric are pulled from, and how that goes.
 *
 * @param metric its number, by which the source is known
 * @param pull where from, and how it goes
 */
public record SourceView(String metric, String name, PullSource pull) {

  static final String COLUMNS =
      "select m.number, m.name, p.metric_id, "
          + PullSource.COLUMNS
          + " "
          + MetricView.TABLES
          + "join capacity_source p on p.metric_id = m.id ";

  static SourceView of(Row row, Instant now) {
    return new SourceView(row.text("number"), row.text("name"), PullSource.of(row, now));
  }
}
