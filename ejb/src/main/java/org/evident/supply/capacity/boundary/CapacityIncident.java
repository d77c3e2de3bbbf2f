package org.evident.supply.capacity.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;

/**
 * An incident that lack of capacity caused (CAPM-4).
 *
 * @param resolvedAt null while it is not solved
 */
public record CapacityIncident(
    String number, String state, Instant reportedAt, Instant resolvedAt) {

  static CapacityIncident of(Row row) {
    return new CapacityIncident(
        row.text("number"),
        row.text("state"),
        row.instant("reported_at"),
        row.instant("resolved_at"));
  }
}
