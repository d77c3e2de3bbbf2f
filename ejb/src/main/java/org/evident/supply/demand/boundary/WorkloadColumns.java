package org.evident.supply.demand.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.evident.foundation.register.boundary.ColumnFile.Column;

/**
 * What the parts of a workload count are called in a file.
 *
 * @param customer its number or name
 * @param service its number or name
 * @param period the month
 * @param measure what was counted
 */
public record WorkloadColumns(
    String customer, String service, String period, String measure, String quantity) {

  /** The names where nobody says otherwise. */
  public static final WorkloadColumns USUAL =
      new WorkloadColumns("customer", "service", "period", "measure", "quantity");

  List<Column> columns() {
    return Stream.of(customer, service, period, measure, quantity)
        .map(name -> new Column(name, true))
        .toList();
  }
}
