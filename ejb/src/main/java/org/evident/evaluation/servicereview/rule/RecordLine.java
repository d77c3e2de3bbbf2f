package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One incident of the record list with both its clocks: enough to count every incident figure again.
 *
 * @param reference the incident's number
 * @param title what it is about
 * @param priority its priority at the end of the period
 * @param category its category, empty if none
 * @param reportedAt when it was reported
 * @param solutions when it was solved, oldest first
 * @param cancelledAt when it was cancelled, {@code null} if it was not
 * @param cancelReason why it was cancelled, for instance {@code DUPLICATE}
 * @param reopenCount how often it was reopened
 * @param firstLine whether the service desk solved it without another team
 * @param causedBy the change confirmed as its cause, {@code null} if none
 * @param ageSeconds service time since the report in its resolution target's calendar while it is in the backlog, else {@code null}
 * @param response its response clock, {@code null} where no target holds
 * @param resolution its resolution clock, {@code null} where no target holds
 * @param item the configuration item it is about, {@code null} if none
 */
public record RecordLine(
    String reference,
    String title,
    String priority,
    String category,
    Instant reportedAt,
    List<Solution> solutions,
    Instant cancelledAt,
    String cancelReason,
    int reopenCount,
    boolean firstLine,
    String causedBy,
    Long ageSeconds,
    ClockLine response,
    ClockLine resolution,
    String item) {
  public RecordLine {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Objects.requireNonNull(category, "category");
    solutions = List.copyOf(solutions);
    item = item == null || item.isBlank() ? null : item;
  }

  /** A line of an incident that names no configuration item. */
  public RecordLine(
      String reference,
      String title,
      String priority,
      String category,
      Instant reportedAt,
      List<Solution> solutions,
      Instant cancelledAt,
      String cancelReason,
      int reopenCount,
      boolean firstLine,
      String causedBy,
      Long ageSeconds,
      ClockLine response,
      ClockLine resolution) {
    this(
        reference,
        title,
        priority,
        category,
        reportedAt,
        solutions,
        cancelledAt,
        cancelReason,
        reopenCount,
        firstLine,
        causedBy,
        ageSeconds,
        response,
        resolution,
        null);
  }

  /** Whether it was solved immediately before an instant. */
  public boolean solvedBefore(Instant at) {
    return solutions.stream().anyMatch(s -> s.holdsBefore(at));
  }

  /** Whether it had been cancelled before an instant. */
  public boolean cancelledBefore(Instant at) {
    return cancelledAt != null && cancelledAt.isBefore(at);
  }
}
