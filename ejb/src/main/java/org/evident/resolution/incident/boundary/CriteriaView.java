package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;
import org.evident.resolution.incident.rule.MajorCriteria;

/**
 * One version of what makes an incident a major one.
 *
 * @param text the criteria in words
 * @param inForce whether verdicts rest on it now
 * @param approvedBy null while it is only proposed
 */
public record CriteriaView(
    MajorCriteria criteria,
    String text,
    boolean inForce,
    String proposedBy,
    Instant proposedAt,
    String approvedBy,
    Instant approvedAt) {

  static CriteriaView of(Row row, int inForce) {
    MajorCriteria criteria = criteria(row);
    return new CriteriaView(
        criteria,
        row.text("text"),
        criteria.version() == inForce,
        row.text("proposed_by"),
        row.instant("proposed_at"),
        row.text("approved_by"),
        row.instant("approved_at"));
  }

  static MajorCriteria criteria(Row row) {
    return new MajorCriteria(
        (int) row.number("version"),
        (int) row.number("grave_impact"),
        (int) row.number("many_reports"),
        row.flag("overdue"));
  }
}
