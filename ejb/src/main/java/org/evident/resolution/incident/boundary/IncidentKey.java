package org.evident.resolution.incident.boundary;

import org.evident.kernel.RuleBroken;

/**
 * Where a page of a list ends.
 *
 * @param value what the last row is sorted by, null where the list is in the order of its keys
 */
record IncidentKey(Object value, long id) {

  /** Reads it as a page gave it away; breaks API.KEY at {@code after} where it is of no page. */
  static IncidentKey read(String text, ListOrder order) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      int cut = text.lastIndexOf('_');
      return new IncidentKey(
          order.value(text.substring(0, Math.max(cut, 0))),
          Long.parseLong(text.substring(cut + 1)));
    } catch (NumberFormatException wrong) {
      throw RuleBroken.at("after", "API.KEY", text);
    }
  }

  /** The same as a page gives it away. */
  String text() {
    return value == null ? String.valueOf(id) : value + "_" + id;
  }
}
