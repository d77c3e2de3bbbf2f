package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Which records and clocks of a list belong to which figure of a period (section 3.1). */
public record Population(PeriodSpan period, List<RecordLine> records) {
  public Population {
    records = List.copyOf(records);
  }

  /** Reported in the period, without those cancelled as duplicate or entered in error. */
  public List<RecordLine> opened() {
    return records.stream().filter(this::isOpened).toList();
  }

  private boolean isOpened(RecordLine line) {
    return period.holds(line.reportedAt()) && !neverReal(line);
  }

  private static boolean neverReal(RecordLine line) {
    return line.cancelledAt() != null
        && ("DUPLICATE".equals(line.cancelReason())
            || "ENTERED_IN_ERROR".equals(line.cancelReason()));
  }

  /** Last resolved in the period and not cancelled. */
  public List<RecordLine> resolved() {
    return records.stream()
        .filter(
            l ->
                l.cancelledAt() == null
                    && l.solutions().stream()
                        .reduce((a, b) -> b)
                        .filter(s -> s.reopenedAt() == null && inPeriod(s))
                        .isPresent())
        .toList();
  }

  /** Waiting at the start of the period. */
  public List<RecordLine> backlogAtStart() {
    return records.stream().filter(this::waitedAtStart).toList();
  }

  private boolean waitedAtStart(RecordLine line) {
    return line.reportedAt().isBefore(period.start())
        && !line.cancelledBefore(period.start())
        && !line.solvedBefore(period.start());
  }

  /** Waiting at the end of the period. */
  public List<RecordLine> backlogAtEnd() {
    return records.stream()
        .filter(
            l ->
                l.reportedAt().isBefore(period.end())
                    && !l.cancelledBefore(period.end())
                    && !l.solvedBefore(period.end()))
        .filter(l -> l.reportedAt().isBefore(period.start()) || isOpened(l))
        .toList();
  }

  /** Of the balance: solved at the end with the last solution in the period. */
  public List<RecordLine> solvedInBalance() {
    return records.stream()
        .filter(
            l ->
                !l.cancelledBefore(period.end())
                    && real(l)
                    && lastSolution(l).filter(this::inPeriod).isPresent())
        .toList();
  }

  private boolean real(RecordLine line) {
    return line.reportedAt().isBefore(period.start()) || isOpened(line);
  }

  private Optional<Solution> lastSolution(RecordLine line) {
    return line.solutions().stream().filter(s -> s.holdsBefore(period.end())).reduce((a, b) -> b);
  }

  private boolean inPeriod(Solution solution) {
    return period.holds(solution.resolvedAt());
  }

  /** Of the balance: solved at the start and reopened in the period, each record once. */
  public List<RecordLine> reopenedInBalance() {
    return records.stream()
        .filter(l -> !l.cancelledBefore(period.end()) && l.solvedBefore(period.start()))
        .filter(l -> l.solutions().stream().anyMatch(s -> period.holds(s.reopenedAt())))
        .toList();
  }

  /** Of the balance: waiting at the start or opened, and cancelled in the period. */
  public List<RecordLine> cancelledInBalance() {
    return records.stream()
        .filter(l -> period.holds(l.cancelledAt()) && (waitedAtStart(l) || isOpened(l)))
        .toList();
  }

  /** Clocks that stopped in the period and count (SLA-14). */
  public List<ClockLine> stopped(Function<RecordLine, ClockLine> clock) {
    return clocks(clock).stream()
        .filter(c -> period.holds(c.stoppedAt()))
        .filter(c -> c.verdict() == ClockVerdict.MET || c.verdict() == ClockVerdict.BREACHED)
        .toList();
  }

  /** Clocks that stopped in the period and were left out by an exclusion, not with their record (SLA-12). */
  public List<ClockLine> excluded(Function<RecordLine, ClockLine> clock) {
    return records.stream()
        .filter(line -> line.cancelledAt() == null)
        .map(clock)
        .filter(c -> c != null && c.excludedIn(period))
        .toList();
  }

  /** Clocks still open at the end of the period that had passed their limit by then (SLA-14, strict). */
  public List<ClockLine> openBreached(Function<RecordLine, ClockLine> clock) {
    return clocks(clock).stream()
        .filter(
            c ->
                c.verdict() == ClockVerdict.OPEN
                    && c.breachedAt() != null
                    && c.breachedAt().isBefore(period.end()))
        .toList();
  }

  private List<ClockLine> clocks(Function<RecordLine, ClockLine> clock) {
    return records.stream().map(clock).filter(Objects::nonNull).toList();
  }
}
