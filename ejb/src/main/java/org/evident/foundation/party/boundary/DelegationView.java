package org.evident.foundation.party.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.party.rule.Delegation;
import org.evident.foundation.storage.boundary.Row;

/**
 * Who decides for whom, and when, as pages and programs show it.
 *
 * @param login of who is away
 * @param deputy login of who decides for them
 * @param first the first day
 * @param last the last day
 * @param endedAt when it was taken back; null where it was not
 * @param inForce whether it holds today
 */
public record DelegationView(
    long id,
    String login,
    String name,
    String deputy,
    String deputyName,
    LocalDate first,
    LocalDate last,
    String createdBy,
    Instant endedAt,
    boolean inForce,
    boolean over) {

  static final String COLUMNS =
      "select g.id, p.login, p.name, d.login as deputy, d.name as deputy_name, g.first_day, g.last_day,"
          + " g.created_by, g.ended_at from delegation g join person p on p.id = g.person_id join person"
          + " d on d.id = g.deputy_id ";

  static DelegationView of(Row row, LocalDate today) {
    Delegation rule = rule(row);
    Instant ended = row.instant("ended_at");
    return new DelegationView(
        row.number("id"),
        rule.person(),
        row.text("name"),
        rule.deputy(),
        row.text("deputy_name"),
        rule.first(),
        rule.last(),
        row.text("created_by"),
        ended,
        ended == null && rule.holdsOn(today),
        ended != null || rule.last().isBefore(today));
  }

  static Delegation rule(Row row) {
    return new Delegation(
        row.text("login"), row.text("deputy"), row.date("first_day"), row.date("last_day"));
  }
}
