package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Deadline;

/** Keeps what is due on incidents; the caller holds the incident. */
@ApplicationScoped
class DeadlineRows {

  @Inject private Statements statements;

  /** Sets when something is due, and watches it; one that is due when it was before stays as it is, told or not. */
  void set(long incident, Deadline kind, Optional<Instant> due) {
    Optional<Instant> known = due(incident, kind);
    if (known.equals(due)) {
      return;
    }
    if (known.isPresent()) {
      statements.change(
          "delete from incident_deadline where incident_id = ? and kind = ?", incident, kind);
    }
    due.ifPresent(
        at ->
            statements.change(
                "insert into incident_deadline (incident_id, kind, due_at, watch_at) values (?, ?, ?,"
                    + " ?)",
                incident,
                kind,
                at,
                at));
  }

  /** Nothing of this kind is due any more. */
  void clear(long incident, Deadline kind) {
    set(incident, kind, Optional.empty());
  }

  /** When something is due, empty where it is not. */
  Optional<Instant> due(long incident, Deadline kind) {
    return statements.first(
        "select due_at from incident_deadline where incident_id = ? and kind = ?",
        row -> row.instant("due_at"),
        incident,
        kind);
  }
}
