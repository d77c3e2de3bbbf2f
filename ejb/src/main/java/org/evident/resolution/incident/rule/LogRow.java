package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.evident.kernel.Priority;

/**
 * One accepted row of another tool's incident log (import-incident-log.md 2).
 *
 * @param line where it stands in the file
 * @param number the other tool's number of the incident
 * @param at the instant of the row
 * @param modCount the other tool's count of changes, which orders the rows of one instant
 * @param openedAt the instant of the report
 * @param state the state from the row on
 * @param pendingReason what it waits for, empty unless the state is PENDING
 * @param priority the priority from the row on
 * @param resolvedAt the solution as known when the log was written, empty if there is none
 * @param service the name of the service, empty if there is none
 * @param texts the other values by their names: team, site, configuration item, links
 */
public record LogRow(
    long line,
    String number,
    Instant at,
    int modCount,
    Instant openedAt,
    IncidentState state,
    Optional<PendingReason> pendingReason,
    Priority priority,
    Optional<Instant> resolvedAt,
    String service,
    Map<String, String> texts) {

  static final Comparator<LogRow> ORDER =
      Comparator.comparing(LogRow::at)
          .thenComparingInt(LogRow::modCount)
          .thenComparingLong(LogRow::line);

  public LogRow {
    texts = Map.copyOf(texts);
  }

  boolean waitsForCustomer() {
    return state == IncidentState.PENDING
        && pendingReason.flatMap(PendingReason::pause).isPresent();
  }
}
