package org.evident.resolution.incident.boundary;

import org.evident.foundation.storage.boundary.Row;

/**
 * What became of an event.
 *
 * @param outcome OPENED, ADDED, RESOLVED, NOTED or IGNORED (INC-8)
 * @param incident the number of the incident it belongs to, null where it belongs to none
 */
public record EventView(String outcome, String incident) {

  static EventView of(Row row) {
    return new EventView(row.text("outcome"), row.text("number"));
  }
}
