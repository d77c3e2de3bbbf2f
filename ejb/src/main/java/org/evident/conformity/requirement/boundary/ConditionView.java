package org.evident.conformity.requirement.boundary;

import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;

/**
 * How many records meet one condition of a requirement.
 *
 * @param place which of its conditions, from 0
 * @param kind what its records are
 */
public record ConditionView(int place, RecordKind kind, long population, long satisfied) {

  static ConditionView of(Row row) {
    return new ConditionView(
        (int) row.number("place"),
        RecordKind.valueOf(row.text("kind")),
        row.number("population"),
        row.number("satisfied"));
  }

  /** How many do not meet it. */
  public long broken() {
    return population - satisfied;
  }
}
