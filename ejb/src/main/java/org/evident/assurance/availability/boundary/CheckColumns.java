package org.evident.assurance.availability.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.ColumnFile.Column;

/**
 * What the parts of a check are called in a file of many services.
 *
 * @param service its number or its name
 * @param at the instant, with its offset
 * @param status the state, up or down
 */
public record CheckColumns(String service, String at, String status) {

  /** The names where nobody says otherwise. */
  public static final CheckColumns USUAL = new CheckColumns("service", "at", "status");

  List<Column> columns() {
    return List.of(new Column(service, true), new Column(at, true), new Column(status, true));
  }
}
