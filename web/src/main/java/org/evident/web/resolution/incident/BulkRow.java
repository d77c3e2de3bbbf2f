package org.evident.web.resolution.incident;

import java.io.Serializable;
import org.evident.resolution.incident.rule.IncidentFacts;

/**
 * One incident of a selection: what it says, what became of it, and whether that can be taken back.
 *
 * @param before what it said before
 * @param version the count of changes the next change of it rests on
 * @param outcome READY, DONE, REFUSED or UNDONE
 * @param why why it was refused, else null
 */
public record BulkRow(String number, IncidentFacts before, long version, String outcome, String why)
    implements Serializable {

  BulkRow done(long now) {
    return new BulkRow(number, before, now, "DONE", null);
  }

  BulkRow undone(long now) {
    return new BulkRow(number, before, now, "UNDONE", null);
  }

  BulkRow refused(String sentence) {
    return new BulkRow(number, before, version, "REFUSED", sentence);
  }

  /** Whether the change was made. */
  public boolean isDone() {
    return "DONE".equals(outcome);
  }
}
