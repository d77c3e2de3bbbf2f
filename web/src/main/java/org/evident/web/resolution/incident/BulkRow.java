package org.evident.web.resolution.incident;

import java.io.Serializable;
import org.evident.resolution.incident.boundary.FactsView;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * One incident of a selection: what it says, what became of it, and whether that can be taken back.
 *
 * @param before what it said before
 * @param state where it stood before
 * @param version the count of changes the next change of it rests on
 * @param outcome READY, DONE, REFUSED or UNDONE
 * @param why why it was refused, else null
 * @param note the note that was written, null where none was
 */
public record BulkRow(
    String number,
    IncidentFacts before,
    IncidentState state,
    long version,
    String outcome,
    String why,
    Long note)
    implements Serializable {

  static BulkRow ready(String number, FactsView read) {
    return new BulkRow(number, read.facts(), read.state(), read.version(), "READY", null, null);
  }

  BulkRow done(long now) {
    return new BulkRow(number, before, state, now, "DONE", null, null);
  }

  BulkRow noted(Long written) {
    return new BulkRow(number, before, state, version, outcome, why, written);
  }

  BulkRow undone(long now) {
    return new BulkRow(number, before, state, now, "UNDONE", null, null);
  }

  BulkRow refused(String sentence) {
    return new BulkRow(number, before, state, version, "REFUSED", sentence, note);
  }

  /** Whether the change was made. */
  public boolean isDone() {
    return "DONE".equals(outcome);
  }
}
