package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.kernel.Priority;

/** Goes through the ordered rows of one incident and notes what each of them changes. */
final class LogWalk {
  private final String number;
  private final Instant reportedAt;
  private final List<ClockEvent> ledger = new ArrayList<>();
  private final List<StateChange> history = new ArrayList<>();
  private final List<Solution> solutions = new ArrayList<>(1);
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private IncidentState state = IncidentState.NEW;
  private Optional<PendingReason> pending = Optional.empty();
  private Priority priority;
  private boolean waiting;
  private Instant firstResponseAt;
  private Instant closedAt;
  private int solvedEntry = -1;

  LogWalk(LogRow first) {
    number = first.number();
    reportedAt = first.openedAt();
    priority = first.priority();
    note(reportedAt, new Change.Reported(priority));
  }

  void take(LogRow row) {
    Instant at = row.at().isBefore(reportedAt) ? reportedAt : row.at();
    row.texts()
        .forEach(
            (name, text) -> texts.merge(name, text, (old, next) -> next.isEmpty() ? old : next));
    prioritise(row, at);
    guards(row);
    enter(row, at);
    respond(row, at);
    solveOrReopen(row, at);
    wait(row, at);
    state = row.state();
    pending = row.pendingReason();
  }

  private void prioritise(LogRow row, Instant at) {
    if (row.priority() != priority) {
      priority = row.priority();
      note(at, new Change.PriorityChanged(priority));
    }
  }

  private void guards(LogRow row) {
    if (row.state() == state) {
      return;
    }
    boolean pauseInP1 = row.state() == IncidentState.PENDING && row.priority() == Priority.P1;
    if (!state.leadsTo(row.state()) || pauseInP1) {
      skipped.merge(state.transition(row.state()), 1, Integer::sum);
    }
  }

  private void enter(LogRow row, Instant at) {
    if (row.state() != state || !row.pendingReason().equals(pending)) {
      history.add(new StateChange(at, row.line(), row.state(), row.pendingReason()));
    }
    if (row.state() == IncidentState.CANCELLED && state != IncidentState.CANCELLED) {
      String reason = texts.getOrDefault(LogFact.CANCEL_REASON, "");
      note(at, new Change.Cancelled(reason.isEmpty() ? IncidentState.CANCELLED.name() : reason));
    }
    closedAt = row.state() != IncidentState.CLOSED ? null : closedAt == null ? at : closedAt;
  }

  private void respond(LogRow row, Instant at) {
    if (firstResponseAt == null && row.state() != IncidentState.NEW) {
      firstResponseAt = at;
      note(at, new Change.Responded());
    }
  }

  private void solveOrReopen(LogRow row, Instant at) {
    if (row.state().isSolved() == isSolved()) {
      return;
    }
    if (row.state().isSolved()) {
      solutions.add(new Solution(at, Optional.empty()));
      solvedEntry = ledger.size();
      note(at, new Change.Solved());
    } else {
      replaceLast(new Solution(lastSolution().solvedAt(), Optional.of(at)));
      note(at, new Change.Reopened());
    }
  }

  private void wait(LogRow row, Instant at) {
    if (row.waitsForCustomer() && !(waiting && row.pendingReason().equals(pending))) {
      note(at, new Change.Paused(row.pendingReason().flatMap(PendingReason::pause).orElseThrow()));
    } else if (waiting && !row.waitsForCustomer()) {
      note(at, new Change.Resumed());
    }
    waiting = row.waitsForCustomer();
  }

  /** Notes when the log says it was declared major; from then on no wait pauses it (SLA-5). */
  void declare() {
    String declared = texts.getOrDefault(LogFact.MAJOR_DECLARED_AT, "");
    if (!declared.isEmpty()) {
      Instant at = Instant.parse(declared);
      note(at.isBefore(reportedAt) ? reportedAt : at, new Change.MajorDeclared());
    }
  }

  boolean isSolved() {
    return !solutions.isEmpty() && lastSolution().reopenedAt().isEmpty();
  }

  /** Moves the last solution to the instant it is known to have been at. */
  void solveAt(Instant at) {
    replaceLast(new Solution(at, Optional.empty()));
    ledger.set(
        solvedEntry, new ClockEvent(at, ledger.get(solvedEntry).sequence(), new Change.Solved()));
  }

  Optional<Instant> lastReopening() {
    return solutions.size() < 2
        ? Optional.empty()
        : solutions.get(solutions.size() - 2).reopenedAt();
  }

  List<ClockEvent> ledger() {
    return ledger;
  }

  ReplayedIncident incident(LogRow last) {
    return new ReplayedIncident(
        number,
        last.service().isEmpty() ? LogReplay.UNCLASSIFIED : last.service(),
        reportedAt,
        ledger.stream().sorted().toList(),
        history,
        state,
        pending,
        priority,
        Optional.ofNullable(firstResponseAt),
        Optional.ofNullable(closedAt),
        solutions,
        texts,
        skipped);
  }

  private Solution lastSolution() {
    return solutions.get(solutions.size() - 1);
  }

  private void replaceLast(Solution solution) {
    solutions.set(solutions.size() - 1, solution);
  }

  private void note(Instant at, Change change) {
    ledger.add(new ClockEvent(at, ledger.size(), change));
  }
}
