package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.Terms;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Appends to an incident's ledger and keeps the clocks stored beside it in step. */
@ApplicationScoped
class IncidentClocks {

  private static final int BLOCK = 500;

  /** Puts an incident where it belongs among what is open: by its nearest breach, and last where none lies ahead. */
  static final String QUEUE =
      "update incident set deadline_at = case when state in ('NEW', 'ASSIGNED', 'IN_PROGRESS',"
          + " 'PENDING') then coalesce((select min(k.breached_at) from sla_clock k where k.incident_id"
          + " = incident.id and k.state in ('RUNNING', 'PAUSED')), timestamp with time zone '9999-12-31"
          + " 00:00:00+00') end where id = ?";

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;
  @Inject private ClockSignals signals;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Appends one change and folds the clocks anew. */
  void append(long incident, Instant at, Change change) {
    hold(incident);
    statements.change(
        "insert into clock_event (id, incident_id, at, sequence, kind, detail, actor, recorded_at)"
            + " select cast(? as bigint), cast(? as bigint), cast(? as timestamp(6) with time zone),"
            + " coalesce(max(sequence), 0) + 1, cast(? as varchar(20)), cast(? as varchar(200)),"
            + " cast(? as varchar(100)), cast(? as timestamp(6) with time zone) from clock_event where"
            + " incident_id = ?",
        statements.block("clock_event_seq", BLOCK),
        incident,
        at,
        LedgerText.kind(change),
        LedgerText.detail(change),
        callers.login(),
        clock.instant(),
        incident);
    store(incident);
  }

  /** Refuses a solution set back before the report, the last pause's end or the last reopening, whatever is agreed (SLA-3). */
  void mayStopAt(long incident, Instant at) {
    Head head = head(incident);
    List<ClockEvent> ledger = ledgers.of(incident);
    judged(ledger, head)
        .map(judged -> judged.clock(Metric.RESOLUTION))
        .orElseGet(() -> SlaClock.fold(Metric.RESOLUTION, ledger, Terms.NOTHING.targets()))
        .mayStopAt(at);
  }

  /** The agreement version an incident's clocks are judged by. */
  Optional<AgreedTargets.Version> governing(long incident) {
    return judged(ledgers.of(incident), head(incident)).flatMap(Judged::here);
  }

  private Optional<Judged> judged(List<ClockEvent> ledger, Head head) {
    return Judged.of(
        ledger,
        head.reportedAt(),
        ledgers.governing(head.customer(), head.service()),
        ledgers.elsewhere());
  }

  /** What the clocks say, with the seconds used: for a history that shows a correction. */
  String verdicts(long incident) {
    return String.join(
        ", ",
        statements.list(
            "select metric, result, consumed_seconds from sla_clock where incident_id = ? order by"
                + " metric desc",
            row ->
                row.text("metric")
                    + " "
                    + row.text("result")
                    + " "
                    + row.number("consumed_seconds"),
            incident));
  }

  /** Lets nobody else change an incident's clocks before this transaction ends; a timer does so, too. */
  void hold(long incident) {
    statements.first(
        "select id from incident where id = ? for update", row -> row.number("id"), incident);
  }

  /** Folds an incident's clocks and plans what they will signal; the caller holds the incident. */
  void store(long incident) {
    Head head = head(incident);
    List<ClockEvent> ledger = ledgers.of(incident);
    statements.change("delete from sla_clock where incident_id = ?", incident);
    AgreedTargets.Governing here = ledgers.governing(head.customer(), head.service());
    Function<Place, AgreedTargets.Governing> elsewhere = ledgers.elsewhere();
    List<SlaClock> clocks =
        Judged.of(ledger, head.reportedAt(), here, elsewhere)
            .map(judged -> reported(incident, head, judged))
            .orElseGet(List::of);
    List<CommitmentClock> own = CommitmentClock.fold(ledger, head.reportedAt(), here, elsewhere);
    if (head.committed()) {
      statements.change(CommitmentClock.DELETE, incident);
    }
    statements.changeAll(
        CommitmentClock.INSERT,
        own.stream().map(c -> c.row(incident, head.customer(), head.service())).toList());
    signals.plan(incident, clocks, own);
    statements.change(QUEUE, incident);
  }

  private List<SlaClock> reported(long incident, Head head, Judged judged) {
    List<SlaClock> clocks = ClockRows.METRICS.stream().map(judged::clock).toList();
    statements.changeAll(
        ClockRows.INSERT,
        clocks.stream()
            .map(c -> ClockRows.row(incident, head.customer(), head.service(), judged.version(), c))
            .toList());
    return clocks;
  }

  private Head head(long incident) {
    return statements
        .first(
            "select i.customer_id, i.service_id, i.reported_at, exists (select 1 from commitment_clock"
                + " k where k.incident_id = i.id) as committed from incident i where i.id = ?",
            Head::of,
            incident)
        .orElseThrow();
  }

  /** Where an incident belongs, and whether clocks of own commitments are stored for it. */
  private record Head(long customer, long service, Instant reportedAt, boolean committed) {
    static Head of(Row row) {
      return new Head(
          row.number("customer_id"),
          row.number("service_id"),
          row.instant("reported_at"),
          row.flag("committed"));
    }
  }
}
