package org.evident.conformity.requirement.boundary;

import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;

/**
 * A record that meets a condition of a requirement, or does not.
 *
 * @param place which of its conditions, from 0
 * @param title what people recognise the record by, null where it has none
 * @param failed the key of what it lacks, null where it meets the condition
 */
public record ProofLine(int place, RecordKind kind, String number, String title, String failed) {

  static ProofLine of(Row row) {
    return new ProofLine(
        (int) row.number("place"),
        RecordKind.valueOf(row.text("kind")),
        row.text("number"),
        row.text("title"),
        row.text("failed"));
  }

  /** What the page after the one that ends with this line is asked for with. */
  String key() {
    return place + ":" + number;
  }
}
