package org.evident.web.resolution.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.IncidentView;

/**
 * One thing that happened to an incident.
 *
 * @param kind what the ledger calls it, null for a note
 * @param internal whether customers do not see it
 * @param note the note that can be taken back or was, null for anything else
 */
public record TimelineLine(
    Instant at, String kind, String text, String actor, boolean internal, IncidentSheet.Note note) {

  /** Ledger and notes as one line of time, oldest first. */
  static List<TimelineLine> of(IncidentView view, IncidentSheet sheet) {
    Stream<TimelineLine> ledger =
        view.history().stream()
            .map(e -> new TimelineLine(e.at(), e.kind(), e.detail(), e.actor(), false, null));
    Stream<TimelineLine> notes =
        sheet.notes().stream()
            .map(
                n ->
                    new TimelineLine(
                        n.at(), null, n.text(), n.author(), !n.visibleToCustomer(), n));
    return Stream.concat(ledger, notes).sorted(Comparator.comparing(TimelineLine::at)).toList();
  }
}
