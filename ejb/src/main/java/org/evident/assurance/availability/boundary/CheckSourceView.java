package org.evident.assurance.availability.boundary;

import java.time.Instant;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.foundation.storage.boundary.Row;

/**
 * Where the checks of a service are pulled from, and how that goes.
 *
 * @param service its number, by which the source is known
 * @param up what a value says
 * @param pull where from, and how it goes
 */
public record CheckSourceView(String service, String name, UpRule up, PullSource pull) {

  static final String SELECT =
      "select s.number, s.name, p.up_from, "
          + PullSource.COLUMNS
          + " from check_source p join service s on s.id = p.service_id ";

  static CheckSourceView of(Row row, Instant now) {
    return new CheckSourceView(
        row.text("number"),
        row.text("name"),
        new UpRule(row.real("up_from")),
        PullSource.of(row, now));
  }
}
