package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what clocks will signal beside them, and what they have signalled (SLA-9). */
@ApplicationScoped
class ClockSignals {

  static final String AHEAD =
      "insert into clock_signal_ahead (incident_id, commitment_id, metric, threshold, at) values (?,"
          + " ?, ?, ?, ?)";
  static final String IMPORTED =
      "insert into clock_signal (incident_id, commitment_id, metric, threshold, holds_from, fired_at,"
          + " late, imported) values (?, ?, ?, ?, ?, ?, false, true)";

  /** Stands for no commitment: the clock reported to the customer. */
  static final long REPORTED = 0;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Plans anew what an incident's clocks will signal; the caller holds the incident's row. */
  void plan(long incident, List<SlaClock> clocks, List<CommitmentClock> own) {
    Instant now = clock.instant();
    statements.change("delete from clock_signal_ahead where incident_id = ?", incident);
    Map<Long, List<Signal>> given =
        given(incident).stream()
            .collect(
                Collectors.groupingBy(
                    Given::commitment, Collectors.mapping(Given::signal, Collectors.toList())));
    Optional<Instant> imported = importedAt(incident);
    List<Object[]> ahead = new ArrayList<>();
    List<Object[]> quiet = new ArrayList<>();
    BiConsumer<Long, SlaClock> each =
        (commitment, folded) -> {
          for (Signal signal :
              Signal.ahead(folded, given.getOrDefault(commitment, List.of()), now)) {
            if (imported.filter(signal.at()::isBefore).isPresent()) {
              quiet.add(quiet(incident, commitment, signal, now));
            } else {
              ahead.add(ahead(incident, commitment, signal));
            }
          }
        };
    clocks.forEach(folded -> each.accept(REPORTED, folded));
    own.forEach(folded -> each.accept(folded.commitment(), folded.clock()));
    statements.changeAll(AHEAD, ahead);
    statements.changeAll(IMPORTED, quiet);
  }

  /** What an incident's clocks have signalled, in the order it held. */
  List<Given> given(long incident) {
    return statements.list(
        "select commitment_id, metric, threshold, holds_from, fired_at, late, imported from"
            + " clock_signal where incident_id = ? order by holds_from, threshold",
        Given::of,
        incident);
  }

  /** What an incident's clocks will signal, in order. */
  List<ClockWatch.Due> ahead(long incident) {
    return statements.list(
        "select incident_id, commitment_id, metric, threshold, at from clock_signal_ahead where"
            + " incident_id = ? order by at, threshold",
        ClockWatch.Due::of,
        incident);
  }

  static Object[] ahead(long incident, long commitment, Signal signal) {
    return new Object[] {
      incident, commitment, signal.metric().name(), signal.threshold(), signal.at()
    };
  }

  /** What held before an import ran is stored and told to nobody (import rule 11). */
  static Object[] quiet(long incident, long commitment, Signal signal, Instant now) {
    return new Object[] {
      incident, commitment, signal.metric().name(), signal.threshold(), signal.at(), now
    };
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

  /** A signal that was given; of the clock of a commitment or of the {@link #REPORTED} one. */
  record Given(long commitment, Signal signal, Instant firedAt, boolean late, boolean imported) {
    static Given of(Row row) {
      return new Given(
          row.number("commitment_id"),
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
