package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.LogFact;
import org.evident.resolution.incident.rule.ReplayedIncident;
import org.evident.resolution.incident.rule.Solution;

/** Writes replayed incidents: a few statements for a whole chunk of them. */
@ApplicationScoped
class ReplayRows {

  static final List<String> TEXTS =
      List.of(
          "team_name",
          "site",
          "item",
          "problem_ref",
          "change_ref",
          "caused_by_ref",
          "supplier_ref");

  private static final int AT_ONCE = 500;
  static final String IMPORT = "IMPORT";
  private static final int BLOCK = 500;
  private static final int ASKED = 100;
  private static final String MARKS = String.join(", ", Collections.nCopies(ASKED, "?"));
  private static final String INSERT =
      "insert into incident (title, description, customer_id, service_id, reported_at, priority,"
          + " state, state_since, pending_reason, team_name, first_response_at, resolved_at,"
          + " closed_at, reopen_count, site, item, problem_ref, change_ref, caused_by_ref,"
          + " supplier_ref, cancel_reason, first_line, cause_confirmed, major, major_declared_at,"
          + " major_restored_at, id, number, source, external_ref, channel, version) values (?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORT',"
          + " 1)";
  private static final String UPDATE =
      "update incident set title = ?, description = ?, customer_id = ?, service_id = ?, reported_at"
          + " = ?, priority = ?, state = ?, state_since = ?, pending_reason = ?, team_name = ?,"
          + " first_response_at = ?, resolved_at = ?, closed_at = ?, reopen_count = ?, site = ?, item"
          + " = ?, problem_ref = ?, change_ref = ?, caused_by_ref = ?, supplier_ref = ?,"
          + " cancel_reason = ?, first_line = ?, cause_confirmed = ?, major = ?, major_declared_at ="
          + " ?, major_restored_at = ?, version = version + 1 where id = ?";

  @Inject private Statements statements;

  /** The keys of incidents by their external numbers. */
  Map<String, Long> known(String source, List<String> externals) {
    Map<String, Long> known = new HashMap<>();
    for (int from = 0; from < externals.size(); from += ASKED) {
      Object[] values = new Object[ASKED + 1];
      values[0] = source;
      for (int i = 0; i < ASKED; i++) {
        values[i + 1] = externals.get(Math.min(from + i, externals.size() - 1));
      }
      statements.each(
          "select external_ref, id from incident where source = ? and external_ref in ("
              + MARKS
              + ")",
          row -> known.put(row.text("external_ref"), row.number("id")),
          values);
    }
    return known;
  }

  /** Which of these incidents people worked on here; a log does not overrule them. */
  Set<Long> touchedByPeople(Collection<Long> ids) {
    Set<Long> touched = new HashSet<>();
    List<Long> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Object> values =
          new ArrayList<>(all.subList(from, Math.min(from + AT_ONCE, all.size())));
      String places = Statements.places(values.size());
      values.add(IMPORT);
      statements.each(
          "select distinct incident_id from clock_event where incident_id in ("
              + places
              + ") and actor <> ? and replaced_by_run is null",
          row -> touched.add(row.number("incident_id")),
          values.toArray());
    }
    return touched;
  }

  void write(
      IncidentLog.Run run,
      Map<String, IncidentReplay.Replayed> replayed,
      Map<String, String> newNumbers,
      Instant now) {
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    List<Object[]> events = new ArrayList<>();
    List<Object[]> clocks = new ArrayList<>();
    SignalRows signals = new SignalRows(now);
    List<Object[]> solutions = new ArrayList<>();
    List<Object[]> guards = new ArrayList<>();
    Keys ids = new Keys("incident_seq");
    Keys eventIds = new Keys("clock_event_seq");
    for (var one : replayed.entrySet()) {
      IncidentReplay.Replayed r = one.getValue();
      long id = r.id() == null ? ids.next() : r.id();
      if (r.id() == null) {
        inserts.add(inserted(run, id, newNumbers.get(one.getKey()), one.getKey(), r));
      } else {
        updates.add(withKey(fields(run, r), id));
      }
      r.incident().ledger().forEach(e -> events.add(event(eventIds.next(), id, e, now)));
      for (SlaClock clock : clocks(r)) {
        clocks.add(ClockRows.row(id, run.customerId(), r.service(), r.version(), clock));
        signals.add(id, clock);
      }
      solutions.addAll(solutions(id, r.incident()));
      r.incident()
          .skippedGuards()
          .forEach((rule, count) -> guards.add(new Object[] {run.id(), one.getKey(), rule, count}));
    }
    replaceOld(run, replayed.values());
    statements.changeAll(INSERT, inserts);
    statements.changeAll(UPDATE, updates);
    statements.changeAll(
        "insert into clock_event (id, incident_id, at, sequence, kind, detail, actor, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        events);
    statements.changeAll(ClockRows.INSERT, clocks);
    statements.changeAll(ClockSignals.IMPORTED, signals.past);
    statements.changeAll(ClockSignals.AHEAD, signals.ahead);
    statements.changeAll(
        "insert into incident_solution (incident_id, position, solved_at, reopened_at) values (?, ?,"
            + " ?, ?)",
        solutions);
    statements.changeAll(
        "delete from import_guard where run_id = ? and incident_number = ? and rule = ?",
        guards.stream().map(g -> new Object[] {g[0], g[1], g[2]}).toList());
    statements.changeAll(
        "insert into import_guard (run_id, incident_number, rule, skipped) values (?, ?, ?, ?)",
        guards);
  }

  /** The ledger is append-only: what an earlier import said is marked as replaced, never removed. */
  private void replaceOld(IncidentLog.Run run, Collection<IncidentReplay.Replayed> replayed) {
    List<Object[]> old =
        replayed.stream().filter(r -> r.id() != null).map(r -> new Object[] {r.id()}).toList();
    statements.changeAll(
        "update clock_event set replaced_by_run = ? where incident_id = ? and replaced_by_run is"
            + " null",
        old.stream().map(o -> new Object[] {run.id(), o[0]}).toList());
    statements.changeAll("delete from sla_clock where incident_id = ?", old);
    statements.changeAll("delete from clock_signal_ahead where incident_id = ?", old);
    statements.changeAll("delete from clock_signal where incident_id = ? and imported", old);
    statements.changeAll("delete from incident_solution where incident_id = ?", old);
  }

  private static Object[] fields(IncidentLog.Run run, IncidentReplay.Replayed r) {
    ReplayedIncident i = r.incident();
    List<Object> fields = new ArrayList<>();
    String title = text(i, LogFact.TITLE);
    fields.add(title == null ? i.number() + " " + i.service() : title);
    fields.add(i.number());
    fields.add(run.customerId());
    fields.add(r.service());
    fields.add(i.reportedAt());
    fields.add(i.priority());
    fields.add(i.state());
    fields.add(i.stateSince());
    fields.add(i.pendingReason().map(Enum::name).orElse(null));
    fields.add(text(i, "team_name"));
    fields.add(i.firstResponseAt().orElse(null));
    fields.add(i.resolvedAt().orElse(null));
    fields.add(i.closedAt().orElse(null));
    fields.add(i.reopenings());
    TEXTS.stream().skip(1).forEach(name -> fields.add(text(i, name)));
    fields.add(i.state() == IncidentState.CANCELLED ? text(i, LogFact.CANCEL_REASON) : null);
    fields.add(Boolean.valueOf(text(i, LogFact.FIRST_LINE)));
    fields.add(Boolean.valueOf(text(i, LogFact.CAUSE_CONFIRMED)));
    fields.add(text(i, LogFact.MAJOR_DECLARED_AT) != null);
    fields.add(instant(i, LogFact.MAJOR_DECLARED_AT));
    fields.add(instant(i, LogFact.MAJOR_RESTORED_AT));
    return fields.toArray();
  }

  private static String text(ReplayedIncident incident, String name) {
    String value = incident.texts().getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  private static Instant instant(ReplayedIncident incident, String name) {
    String value = text(incident, name);
    return value == null ? null : Instant.parse(value);
  }

  private static Object[] inserted(
      IncidentLog.Run run, long id, String number, String external, IncidentReplay.Replayed r) {
    List<Object> row = new ArrayList<>(Arrays.asList(fields(run, r)));
    Collections.addAll(row, id, number, run.source(), external);
    return row.toArray();
  }

  private static Object[] withKey(Object[] fields, long id) {
    List<Object> row = new ArrayList<>(Arrays.asList(fields));
    row.add(id);
    return row.toArray();
  }

  private static Object[] event(long id, long incident, ClockEvent e, Instant now) {
    return new Object[] {
      id,
      incident,
      e.at(),
      e.sequence(),
      LedgerText.kind(e.change()),
      LedgerText.detail(e.change()),
      IMPORT,
      now
    };
  }

  private static List<SlaClock> clocks(IncidentReplay.Replayed replayed) {
    return replayed.version() == null
        ? List.of()
        : ClockRows.METRICS.stream()
            .map(metric -> SlaClock.fold(metric, replayed.incident().ledger(), replayed.targets()))
            .toList();
  }

  private static List<Object[]> solutions(long id, ReplayedIncident incident) {
    List<Object[]> rows = new ArrayList<>();
    for (Solution s : incident.solutions()) {
      rows.add(new Object[] {id, rows.size(), s.solvedAt(), s.reopenedAt().orElse(null)});
    }
    return rows;
  }

  /** What clocks signalled before an import ran is stored and told to nobody; the rest lies ahead (import rule 11). */
  private static final class SignalRows {
    private final Instant now;
    private final List<Object[]> past = new ArrayList<>();
    private final List<Object[]> ahead = new ArrayList<>();

    SignalRows(Instant now) {
      this.now = now;
    }

    void add(long incident, SlaClock clock) {
      for (Signal signal : Signal.of(clock)) {
        if (signal.at().isAfter(now)) {
          ahead.add(ClockSignals.ahead(incident, signal));
        } else {
          past.add(ClockSignals.quiet(incident, signal, now));
        }
      }
    }
  }

  /** Keys from a sequence, one block at a time. */
  private final class Keys {
    private final String sequence;
    private long next;
    private int left;

    Keys(String sequence) {
      this.sequence = sequence;
    }

    long next() {
      if (left == 0) {
        next = statements.block(sequence, BLOCK);
        left = BLOCK;
      }
      left--;
      return next++;
    }
  }
}
