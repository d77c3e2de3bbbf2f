package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.kernel.Priority;

/**
 * An incident as another tool's log tells it (import-incident-log.md 2).
 *
 * @param number the external reference
 * @param service the name of the service
 * @param reportedAt the instant of the report
 * @param ledger the changes its clocks are folded from, in order
 * @param history the states it entered, in order
 * @param state the state after the last row
 * @param pendingReason what it waits for then
 * @param priority the priority after the last row
 * @param firstResponseAt the instant of the first row that is not NEW
 * @param closedAt the instant it was closed for good
 * @param solutions the spans in which it was solved
 * @param texts the last non-empty value of each other column
 * @param skippedGuards how often each guard that binds people was not applied, by its id
 */
public record ReplayedIncident(
    String number,
    String service,
    Instant reportedAt,
    List<ClockEvent> ledger,
    List<StateChange> history,
    IncidentState state,
    Optional<PendingReason> pendingReason,
    Priority priority,
    Optional<Instant> firstResponseAt,
    Optional<Instant> closedAt,
    List<Solution> solutions,
    Map<String, String> texts,
    Map<String, Integer> skippedGuards) {

  public ReplayedIncident {
    ledger = List.copyOf(ledger);
    history = List.copyOf(history);
    solutions = List.copyOf(solutions);
    texts = Map.copyOf(texts);
    skippedGuards = Map.copyOf(skippedGuards);
  }

  /** When it entered the state it is in: with the report, if it never left that one. */
  public Instant stateSince() {
    return history.isEmpty() ? reportedAt : history.get(history.size() - 1).at();
  }

  /** Since when it waits for the customer's answer, if it does and may (SLA-6). */
  public Optional<Instant> askedAt() {
    boolean major = !texts.getOrDefault(LogFact.MAJOR_DECLARED_AT, "").isEmpty();
    boolean asked = state == IncidentState.PENDING && Guards.mayWait(priority, major);
    return asked
        ? pendingReason.filter(PendingReason.CUSTOMER::equals).map(reason -> stateSince())
        : Optional.empty();
  }

  /** The last solution, if it was not reopened. */
  public Optional<Instant> resolvedAt() {
    return solutions.isEmpty()
        ? Optional.empty()
        : Optional.of(solutions.get(solutions.size() - 1))
            .filter(s -> s.reopenedAt().isEmpty())
            .map(Solution::solvedAt);
  }

  /** How often it was reopened. */
  public int reopenings() {
    return (int) solutions.stream().filter(s -> s.reopenedAt().isPresent()).count();
  }

  /** Whether it is in the backlog at an instant: reported before it, not cancelled and not solved immediately before it. */
  public boolean isOpenAt(Instant instant) {
    return reportedAt.isBefore(instant)
        && state != IncidentState.CANCELLED
        && solutions.stream().noneMatch(s -> s.holdsAt(instant));
  }
}
