package org.evident.supply.capacity.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.ColumnFile.Column;

/**
 * What the parts of a sample are called in a file.
 *
 * @param metric the metric's number; needed unless all samples are of one metric
 */
public record SampleColumns(String metric, String at, String value, String quality) {

  /** The names where nobody says otherwise. */
  public static final SampleColumns USUAL = new SampleColumns("metric", "at", "value", "quality");

  List<Column> columns() {
    return List.of(
        new Column(metric, false),
        new Column(at, true),
        new Column(value, true),
        new Column(quality, false));
  }

  /** Names of which some may be null for the usual ones. */
  public static SampleColumns of(String at, String value) {
    return new SampleColumns(
        USUAL.metric,
        at == null ? USUAL.at : at,
        value == null ? USUAL.value : value,
        USUAL.quality);
  }
}
