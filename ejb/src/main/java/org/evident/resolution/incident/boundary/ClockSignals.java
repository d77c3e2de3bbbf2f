package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what clocks will signal beside them, and what they have signalled (SLA-9). */
@ApplicationScoped
class ClockSignals {

  static final String AHEAD =
      "insert into clock_signal_ahead (incident_id, metric, threshold, at) values (?, ?, ?, ?)";
  static final String IMPORTED =
      "insert into clock_signal (incident_id, metric, threshold, holds_from, fired_at, late,"
          + " imported) values (?, ?, ?, ?, ?, false, true)";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Plans anew what an incident's clocks will signal; the caller holds the incident's row. */
  void plan(long incident, List<SlaClock> clocks) {
    Instant now = clock.instant();
    statements.change("delete from clock_signal_ahead where incident_id = ?", incident);
    List<Signal> given = given(incident).stream().map(Given::signal).toList();
    Optional<Instant> imported = importedAt(incident);
    List<Object[]> ahead = new ArrayList<>();
    List<Object[]> quiet = new ArrayList<>();
    for (SlaClock each : clocks) {
      for (Signal signal : Signal.ahead(each, given, now)) {
        if (imported.filter(signal.at()::isBefore).isPresent()) {
          quiet.add(quiet(incident, signal, now));
        } else {
          ahead.add(ahead(incident, signal));
        }
      }
    }
    statements.changeAll(AHEAD, ahead);
    statements.changeAll(IMPORTED, quiet);
  }

  /** What an incident's clocks have signalled, in the order it held. */
  List<Given> given(long incident) {
    return statements.list(
        "select metric, threshold, holds_from, fired_at, late, imported from clock_signal where"
            + " incident_id = ? order by holds_from, threshold",
        Given::of,
        incident);
  }

  /** What an incident's clocks will signal, in order. */
  List<Signal> ahead(long incident) {
    return statements.list(
        "select metric, threshold, at from clock_signal_ahead where incident_id = ? order by at,"
            + " threshold",
        row ->
            new Signal(
                Metric.valueOf(row.text("metric")),
                (int) row.number("threshold"),
                row.instant("at")),
        incident);
  }

  static Object[] ahead(long incident, Signal signal) {
    return new Object[] {incident, signal.metric().name(), signal.threshold(), signal.at()};
  }

  /** What held before an import ran is stored and told to nobody (import rule 11). */
  static Object[] quiet(long incident, Signal signal, Instant now) {
    return new Object[] {incident, signal.metric().name(), signal.threshold(), signal.at(), now};
  }

  private Optional<Instant> importedAt(long incident) {
    return statements
        .first(
            "select max(recorded_at) as at from clock_event where incident_id = ? and actor = ?",
            row -> Optional.ofNullable(row.instant("at")),
            incident,
            ReplayRows.IMPORT)
        .flatMap(at -> at);
  }

  /** A signal that was given. */
  record Given(Signal signal, Instant firedAt, boolean late, boolean imported) {
    static Given of(Row row) {
      return new Given(
          new Signal(
              Metric.valueOf(row.text("metric")),
              (int) row.number("threshold"),
              row.instant("holds_from")),
          row.instant("fired_at"),
          row.flag("late"),
          row.flag("imported"));
    }
  }
}
