package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.PauseReason;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Priority;

/** Writes and reads the ledger's changes as rows of a kind and a detail. */
final class LedgerText {

  /** Stands for what its reader is not to know. */
  static final String KEPT = "…";

  private static final String SEPARATOR = " ";

  private LedgerText() {}

  static String kind(Change change) {
    return change.getClass().getSimpleName();
  }

  static String detail(Change change) {
    if (change instanceof Change.Reported reported) {
      return reported.priority().name();
    }
    if (change instanceof Change.PriorityChanged changed) {
      return changed.priority().name();
    }
    if (change instanceof Change.PriorityCorrected corrected) {
      return corrected.priority().name();
    }
    if (change instanceof Change.Moved moved) {
      return String.join(
          SEPARATOR,
          moved.from().customer(),
          moved.from().service(),
          moved.to().customer(),
          moved.to().service());
    }
    if (change instanceof Change.Excluded excluded) {
      return excluded.metric() + SEPARATOR + excluded.reason();
    }
    if (change instanceof Change.Paused paused) {
      return paused
          .until()
          .map(at -> paused.reason() + SEPARATOR + at)
          .orElse(paused.reason().name());
    }
    if (change instanceof Change.Cancelled cancelled) {
      return cancelled.reason();
    }
    return null;
  }

  /**
   * A detail as people of a customer read it: of a move that leads from or to another customer's place, nothing.
   *
   * @param own number of the customer
   */
  static String shownTo(String own, String kind, String detail) {
    if (!"Moved".equals(kind)) {
      return detail;
    }
    Change.Moved move = moved(detail.split(SEPARATOR));
    boolean theirs = own.equals(move.from().customer()) && own.equals(move.to().customer());
    return theirs ? detail : KEPT;
  }

  /** Between which places a move leads, unless that is not the reader's to know. */
  static Optional<Change.Moved> places(String detail) {
    return KEPT.equals(detail) ? Optional.empty() : Optional.of(moved(detail.split(SEPARATOR)));
  }

  static Optional<ClockEvent> read(Row row) {
    String detail = row.text("detail");
    Change change =
        switch (row.text("kind")) {
          case "Reported" -> new Change.Reported(Priority.valueOf(detail));
          case "PriorityChanged" -> new Change.PriorityChanged(Priority.valueOf(detail));
          case "Moved" -> moved(detail.split(SEPARATOR));
          case "Responded" -> new Change.Responded();
          case "Paused" -> paused(detail);
          case "MajorDeclared" -> new Change.MajorDeclared();
          case "MajorEnded" -> new Change.MajorEnded();
          case "Resumed" -> new Change.Resumed();
          case "Solved" -> new Change.Solved();
          case "Reopened" -> new Change.Reopened();
          case "Cancelled" -> new Change.Cancelled(detail);
          case "PriorityCorrected" -> new Change.PriorityCorrected(Priority.valueOf(detail));
          case "Excluded" -> excluded(detail);
          default -> null;
        };
    return Optional.ofNullable(change).map(c -> c.at(row.instant("at"), row.number("sequence")));
  }

  private static Change.Moved moved(String[] parts) {
    return new Change.Moved(new Place(parts[0], parts[1]), new Place(parts[2], parts[3]));
  }

  private static Change paused(String detail) {
    String[] parts = detail.split(SEPARATOR, 2);
    return new Change.Paused(
        PauseReason.valueOf(parts[0]),
        parts.length == 1 ? Optional.empty() : Optional.of(Instant.parse(parts[1])));
  }

  private static Change excluded(String detail) {
    String[] parts = detail.split(SEPARATOR, 2);
    return new Change.Excluded(Metric.valueOf(parts[0]), parts[1]);
  }
}
