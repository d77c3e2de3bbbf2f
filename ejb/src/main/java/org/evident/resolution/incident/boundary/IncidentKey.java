package org.evident.resolution.incident.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import org.evident.kernel.RuleBroken;

/**
 * Where a page of a list ends.
 *
 * @param deadline of the last row, null where the list is in the order of its keys
 */
record IncidentKey(Instant deadline, long id) {

  /** Reads it as a page gave it away; breaks API.KEY at {@code after} where it is of no page. */
  static IncidentKey read(String text, boolean byDeadline) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      int cut = text.indexOf('_');
      return new IncidentKey(
          byDeadline ? Instant.parse(text.substring(0, Math.max(cut, 0))) : null,
          Long.parseLong(text.substring(cut + 1)));
    } catch (DateTimeException | NumberFormatException wrong) {
      throw RuleBroken.at("after", "API.KEY", text);
    }
  }

  static String of(Instant deadline, long id, boolean byDeadline) {
    return byDeadline ? deadline + "_" + id : String.valueOf(id);
  }
}
