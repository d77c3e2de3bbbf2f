package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Setting;
import org.evident.resolution.incident.rule.Escalation;

/**
 * The timer's door: gives the signals whose instant has come. Any number of servers may ask at once; the row decides
 * who gives a signal, so that each is given once and none is lost with a server (SLA-9).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockWatch {

  private static final int MOST = 200;

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private EscalationRows escalations;
  @Inject private Obligations obligations;
  @Inject private CommitmentSignals commitments;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<ClockWarned> warned;
  @Inject private Event<ClockBreached> breached;

  /** The signals whose instant has come, the earliest first. */
  public List<Due> due() {
    return statements.list(
        "select incident_id, commitment_id, metric, threshold, at from clock_signal_ahead where at <="
            + " ? order by at limit ?",
        Due::of,
        clock.instant(),
        MOST);
  }

  /** Gives one signal, unless it was given, moved or withdrawn meanwhile. */
  public void give(Due due) {
    clocks.hold(due.incident());
    if (take(due) == 0) {
      return;
    }
    Signal signal = due.signal();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean late = signal.isLate(now, Setting.SIGNAL_LATE.duration());
    statements.change(
        "insert into clock_signal (incident_id, commitment_id, metric, threshold, holds_from, fired_at,"
            + " late, imported) values (?, ?, ?, ?, ?, ?, ?, false)",
        due.incident(),
        due.commitment(),
        signal.metric(),
        signal.threshold(),
        signal.at(),
        now,
        late);
    Told told =
        statements
            .first(
                "select i.number, i.title, i.assignee_id, i.team_name, s.owner_id, s.team_id from"
                    + " incident i join service s on s.id = i.service_id where i.id = ?",
                Told::of,
                due.incident())
            .orElseThrow();
    RecordRef about = new RecordRef(RecordKind.INCIDENT, told.number());
    if (due.isReported()) {
      tell(about, told, due, late);
    } else {
      commitments.tell(about, told.title(), due, late);
    }
  }

  private void tell(RecordRef about, Told told, Due due, boolean late) {
    Signal signal = due.signal();
    histories.write(
        about,
        signal.isBreach() ? "CLOCK_BREACHED" : "CLOCK_WARNED",
        signal.metric() + " " + signal.threshold() + " " + signal.at() + (late ? " LATE" : ""));
    Set<Long> audience = audience(told);
    Escalation.of(signal)
        .ifPresent(
            cause ->
                audience.removeAll(escalations.raise(due.incident(), cause, signal.at(), late)));
    obligations.plan(told.number());
    fire(about, signal, told.title(), audience);
  }

  /** The incidents whose open clocks were computed with other zone data or an earlier calendar (CAL-6, CAL-8). */
  public List<Long> stale() {
    return statements.list(
        "select incident_id from sla_clock where state in ('RUNNING', 'PAUSED') and (zone_data < ? or"
            + " zone_data > ?) union select incident_id from commitment_clock where state in"
            + " ('RUNNING', 'PAUSED') and (zone_data < ? or zone_data > ?) union select incident_id"
            + " from clock_awaited limit ?",
        row -> row.number("incident_id"),
        ClockRows.ZONE_DATA,
        ClockRows.ZONE_DATA,
        ClockRows.ZONE_DATA,
        ClockRows.ZONE_DATA,
        MOST);
  }

  /** Computes an incident's clocks and what they will signal anew. */
  public void recompute(long incident) {
    clocks.hold(incident);
    statements.change("delete from clock_awaited where incident_id = ?", incident);
    clocks.store(incident);
  }

  private int take(Due due) {
    return statements.change(
        "delete from clock_signal_ahead where incident_id = ? and commitment_id = ? and metric = ? and"
            + " threshold = ? and at = ?",
        due.incident(),
        due.commitment(),
        due.signal().metric(),
        due.signal().threshold(),
        due.signal().at());
  }

  private void fire(RecordRef about, Signal signal, String title, Set<Long> audience) {
    if (signal.isBreach()) {
      breached.fire(new ClockBreached(about, signal.at(), signal.metric(), title, audience));
    } else {
      warned.fire(
          new ClockWarned(
              about, signal.at(), signal.metric(), signal.threshold(), title, audience));
    }
  }

  /**
   * Whoever works on it, else the team it lies with, else the service's team; and the service's owner. Who is told because
   * the incident rises is not told twice.
   */
  private Set<Long> audience(Told told) {
    Set<Long> people = new HashSet<>();
    if (told.owner() != null) {
      people.add(told.owner());
    }
    if (told.assignee() != null) {
      people.add(told.assignee());
      return people;
    }
    people.addAll(
        statements.list(
            "select p.id from person p join team t on t.id = p.team_id where p.active and (t.name = ?"
                + " or (cast(? as varchar(200)) is null and t.id = ?))",
            row -> row.number("id"),
            told.team(),
            told.team(),
            told.serviceTeam() == null ? -1L : told.serviceTeam()));
    return people;
  }

  /**
   * A signal to give at its instant.
   *
   * @param commitment the provider's own commitment whose clock it is of, 0 for the clock reported to the customer (SLA-15)
   */
  public record Due(long incident, long commitment, Signal signal) {

    boolean isReported() {
      return commitment == ClockSignals.REPORTED;
    }

    static Due of(Row row) {
      return new Due(
          row.number("incident_id"),
          row.number("commitment_id"),
          new Signal(
              Metric.valueOf(row.text("metric")),
              (int) row.number("threshold"),
              row.instant("at")));
    }
  }

  private record Told(
      String number, String title, Long assignee, String team, Long owner, Long serviceTeam) {
    static Told of(Row row) {
      return new Told(
          row.text("number"),
          row.text("title"),
          row.numberOrNull("assignee_id"),
          row.text("team_name"),
          row.numberOrNull("owner_id"),
          row.numberOrNull("team_id"));
    }
  }
}
