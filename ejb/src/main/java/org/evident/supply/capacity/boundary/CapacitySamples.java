package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * The door measurements come in by. A sample is known by metric and instant, so the same file again changes nothing, and
 * one that says another value corrects. A file is stored part by part: what was read before it broke stays.
 */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class CapacitySamples {

  @Inject private Statements statements;
  @Inject private SampleKeeping keeping;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * Takes in a file of JSON lines or CSV, plain or packed by gzip.
   *
   * @param metric the number of the metric all samples are of, or null if each line names its own
   * @throws RuleBroken if the file is no such file at all; single lines are rejected in the result
   * @throws IOException if the sender breaks off
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SampleResult take(String metric, SampleColumns columns, InputStream file)
      throws IOException {
    MetricReach reach = MetricReach.of(mandates.scopes(Role.CAPACITY_MANAGER));
    Instant now = clock.instant();
    if (metric != null && target(metric, reach, now).isEmpty()) {
      throw RuleBroken.at("metric", "REC-1", metric);
    }
    SampleIntake intake = keeping.begin(number -> target(number, reach, now), metric);
    ColumnFile.each(file, columns.columns(), intake);
    return keeping.end(intake);
  }

  private Optional<SampleIntake.Target> target(String number, MetricReach reach, Instant now) {
    return statements.first(
        "select m.id, m.zone, m.kept_from "
            + MetricView.TABLES
            + "where m.active and m.number = ? "
            + reach.sql(),
        row ->
            SampleIntake.Target.of(
                row.number("id"), ZoneId.of(row.text("zone")), row.date("kept_from"), now),
        reach.between(List.of(number), List.of()));
  }
}
