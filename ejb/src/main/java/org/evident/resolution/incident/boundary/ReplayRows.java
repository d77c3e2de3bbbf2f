package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.ReplayedIncident;
import org.evident.resolution.incident.rule.Solution;

/** Writes replayed incidents: a few statements for a whole chunk of them. */
@ApplicationScoped
class ReplayRows {

  private static final int AT_ONCE = 500;
  static final String IMPORT = "IMPORT";
  private static final int BLOCK = 500;
  @Inject private Statements statements;
  @Inject private ClockSignals clockSignals;
  @Inject private AnswerWaits waits;

  /** The keys of incidents by their external numbers. */
  Map<String, Long> known(String source, List<String> externals) {
    Map<String, Long> known = new HashMap<>();
    statements.eachOf(
        "select i.external_ref, i.id from :asked join incident i on i.source = ? and i.external_ref ="
            + " asked.text",
        externals,
        row -> known.put(row.text("external_ref"), row.number("id")),
        source);
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
      values.addAll(all.subList(from, Math.min(from + AT_ONCE, all.size())));
      statements.each(
          "select incident_id from clock_event where incident_id in ("
              + places
              + ") and actor <> ? and replaced_by_run is null union select x.incident_id from"
              + " incident_security x where x.incident_id in ("
              + places
              + ")",
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
    List<Object[]> own = new ArrayList<>();
    SignalRows signals = new SignalRows(now);
    List<Object[]> solutions = new ArrayList<>();
    List<Object[]> queued = new ArrayList<>();
    List<Object[]> guards = new ArrayList<>();
    List<AnswerWaits.Imported> waiting = new ArrayList<>();
    Keys ids = new Keys("incident_seq");
    Keys eventIds = new Keys("clock_event_seq");
    for (var one : replayed.entrySet()) {
      IncidentReplay.Replayed r = one.getValue();
      long id = r.id() == null ? ids.next() : r.id();
      if (r.id() == null) {
        inserts.add(
            ReplayedFields.inserted(run, id, newNumbers.get(one.getKey()), one.getKey(), r));
      } else {
        updates.add(ReplayedFields.updated(run, id, r));
      }
      r.incident().ledger().forEach(e -> events.add(event(eventIds.next(), id, e, now)));
      List<SlaClock> folded = clocks(r);
      folded.forEach(
          c ->
              clocks.add(
                  ClockRows.row(
                      id, run.customerId(), r.service(), r.judged().orElseThrow().version(), c)));
      r.own().forEach(c -> own.add(c.row(id, run.customerId(), r.service())));
      signals.add(id, r.id() == null, folded, r.own());
      waiting.add(new AnswerWaits.Imported(id, r.incident().askedAt().orElse(null)));
      solutions.addAll(solutions(id, r.incident()));
      if (r.id() != null || r.incident().state().isOpen()) {
        queued.add(new Object[] {id});
      }
      r.incident()
          .skippedGuards()
          .forEach((rule, count) -> guards.add(new Object[] {run.id(), one.getKey(), rule, count}));
    }
    replaceOld(run, replayed.values());
    statements.changeAll(ReplayedFields.INSERT, inserts);
    statements.changeAll(ReplayedFields.UPDATE, updates);
    statements.changeAll(
        "insert into clock_event (id, incident_id, at, sequence, kind, detail, actor, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        events);
    statements.changeAll(ClockRows.INSERT, clocks);
    statements.changeAll(CommitmentClock.INSERT, own);
    statements.changeAll(IncidentClocks.QUEUE, queued);
    signals.write(statements, clockSignals);
    waits.imported(waiting, now);
    statements.changeAll(
        "insert into incident_solution (incident_id, position, solved_at, reopened_at) values (?, ?,"
            + " ?, ?)",
        solutions);
    statements.changeAll(
        "insert into import_guard (run_id, incident_number, rule, skipped) values (?, ?, ?, ?)",
        guards);
  }

  /** Forgets what guards a run noted for some of its incidents, which follow each other in order. */
  void forgetGuards(IncidentLog.Run run, List<String> externals) {
    statements.change(
        "delete from import_guard where run_id = ? and incident_number between ? and ?",
        run.id(),
        externals.get(0),
        externals.get(externals.size() - 1));
  }

  /** The ledger is append-only: what an earlier import said is marked as replaced, never removed. */
  private void replaceOld(IncidentLog.Run run, Collection<IncidentReplay.Replayed> replayed) {
    List<Object[]> old =
        replayed.stream().filter(r -> r.id() != null).map(r -> new Object[] {r.id()}).toList();
    // Whoever computes a clock anew takes the incident first, too: nobody waits for each other.
    statements.changeAll("update incident set version = version where id = ?", old);
    statements.changeAll(
        "update clock_event set replaced_by_run = ? where incident_id = ? and replaced_by_run is"
            + " null",
        old.stream().map(o -> new Object[] {run.id(), o[0]}).toList());
    statements.changeAll("delete from sla_clock where incident_id = ?", old);
    statements.changeAll(CommitmentClock.DELETE, old);
    statements.changeAll("delete from clock_signal where incident_id = ? and imported", old);
    statements.changeAll("delete from incident_solution where incident_id = ?", old);
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
    return replayed
        .judged()
        .map(judged -> ClockRows.METRICS.stream().map(judged::clock).toList())
        .orElseGet(List::of);
  }

  private static List<Object[]> solutions(long id, ReplayedIncident incident) {
    List<Object[]> rows = new ArrayList<>();
    for (Solution s : incident.solutions()) {
      rows.add(new Object[] {id, rows.size(), s.solvedAt(), s.reopenedAt().orElse(null)});
    }
    return rows;
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
