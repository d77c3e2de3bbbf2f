package org.evident.foundation.party.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.party.rule.Mandate;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Role;

/**
 * A role assignment as pages and programs show it.
 *
 * @param active whether it is in force today
 */
public record AssignmentView(
    long id,
    String login,
    String name,
    String role,
    String scope,
    String scopeKey,
    LocalDate from,
    LocalDate to,
    String deputy,
    String sponsor,
    BigDecimal limit,
    String currency,
    Instant acceptedAt,
    Instant communicatedAt,
    boolean active) {

  static final String COLUMNS =
      "select a.id, p.login, p.name, a.role, a.scope, a.scope_key, a.valid_from, a.valid_to, d.login as"
          + " deputy, s.login as sponsor, a.limit_amount, a.limit_currency, a.accepted_at,"
          + " a.communicated_at from role_assignment a join person p on p.id = a.person_id left join"
          + " person d on d.id = a.deputy_id left join person s on s.id = a.sponsor_id ";

  static Mandate mandate(Row row) {
    return new Mandate(
        Role.valueOf(row.text("role")),
        new Scope(ScopeKind.valueOf(row.text("scope")), row.text("scope_key")),
        row.date("valid_from"),
        row.date("valid_to"),
        row.instant("accepted_at") != null,
        row.decimal("limit_amount"),
        row.text("limit_currency"));
  }

  static AssignmentView of(Row row, LocalDate today) {
    return new AssignmentView(
        row.number("id"),
        row.text("login"),
        row.text("name"),
        row.text("role"),
        row.text("scope"),
        row.text("scope_key"),
        row.date("valid_from"),
        row.date("valid_to"),
        row.text("deputy"),
        row.text("sponsor"),
        row.decimal("limit_amount"),
        row.text("limit_currency"),
        row.instant("accepted_at"),
        row.instant("communicated_at"),
        mandate(row).activeOn(today));
  }

  /** The role and its reach in one line, for the history. */
  String words() {
    return role + " " + scope + (scopeKey == null ? "" : " " + scopeKey) + " " + from + " " + to;
  }
}
