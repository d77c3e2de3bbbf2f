package org.evident.evaluation.servicereview.boundary;

import org.evident.foundation.storage.boundary.Row;

/**
 * How those who signed a review were called when they did; null where nobody has yet.
 *
 * @param author who submitted it
 */
public record SignedNames(String author, String reviewer, String approver) {

  /** Columns of the review {@code r}; the login where a review was signed before names were kept. */
  static final String COLUMNS =
      "coalesce(r.submitted_name, r.submitted_by) as author_name, coalesce(r.reviewed_name,"
          + " r.reviewed_by) as reviewer_name, coalesce(r.approved_name, r.approved_by) as"
          + " approver_name";

  static SignedNames of(Row row) {
    return new SignedNames(
        row.text("author_name"), row.text("reviewer_name"), row.text("approver_name"));
  }
}
