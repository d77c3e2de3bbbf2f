package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.foundation.storage.boundary.Row;

/**
 * What somebody says of a requirement instead of its records.
 *
 * @param evidence what shows it, and where that is
 * @param givenBy the name of who says it
 * @param validUntil the last day it holds
 * @param withdrawnOn the day it was taken back, null where it was not
 */
public record OverrideView(
    String requirement,
    ConformityStatus status,
    String reason,
    String evidence,
    String givenBy,
    Instant givenAt,
    LocalDate validFrom,
    LocalDate validUntil,
    LocalDate withdrawnOn) {

  static final String COLUMNS =
      "select o.requirement, o.status, o.reason, o.evidence, coalesce(p.name, o.given_by) as given_by,"
          + " o.given_at, o.valid_from, o.valid_until, o.withdrawn_on from conformity_override o left"
          + " join person p on p.login = o.given_by ";

  static OverrideView of(Row row) {
    return new OverrideView(
        row.text("requirement"),
        ConformityStatus.valueOf(row.text("status")),
        row.text("reason"),
        row.text("evidence"),
        row.text("given_by"),
        row.instant("given_at"),
        row.date("valid_from"),
        row.date("valid_until"),
        row.date("withdrawn_on"));
  }
}
