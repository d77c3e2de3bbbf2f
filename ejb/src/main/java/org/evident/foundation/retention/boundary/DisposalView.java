package org.evident.foundation.retention.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;

/**
 * Something that was disposed of.
 *
 * @param reference the number of its record, or how many things there were
 * @param days how long the rule kept such things then
 * @param by login of whoever ran the rules
 */
public record DisposalView(
    long id, String retained, String reference, String method, int days, String by, Instant at) {

  static DisposalView of(Row row) {
    return new DisposalView(
        row.number("id"),
        row.text("retained"),
        row.text("reference"),
        row.text("method"),
        (int) row.number("days"),
        row.text("disposed_by"),
        row.instant("disposed_at"));
  }
}
