package org.evident.supply.capacity.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;

/**
 * A scenario as lists show it.
 *
 * @param revision the one that holds, counted from 1
 * @param cost what the measure costs, or null
 * @param metrics how many it is about
 */
public record ScenarioLine(
    String number,
    String title,
    int revision,
    BigDecimal cost,
    String currency,
    String madeBy,
    Instant madeAt,
    long metrics,
    boolean withdrawn) {

  static final String COLUMNS =
      "c.id, c.number, r.title, r.revision_no, r.cost, r.currency, r.made_by, r.made_at,"
          + " c.withdrawn_at, (select count(*) from capacity_scenario_metric x where x.scenario_id ="
          + " c.id and x.revision_no = r.revision_no) as metrics ";

  static ScenarioLine of(Row row) {
    return new ScenarioLine(
        row.text("number"),
        row.text("title"),
        (int) row.number("revision_no"),
        row.decimal("cost"),
        row.text("currency"),
        row.text("made_by"),
        row.instant("made_at"),
        row.number("metrics"),
        row.instant("withdrawn_at") != null);
  }
}
