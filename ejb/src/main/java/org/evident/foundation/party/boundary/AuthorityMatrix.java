package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to the matrix of authority: which role may decide what, and up to which amount. */
@Stateless
@PermitAll
public class AuthorityMatrix {

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** All rows. */
  public List<Authority> rows() {
    return statements.list(
        "select decision_type, role, limit_amount, limit_currency, approvers from authority_matrix"
            + " order by decision_type, role",
        AuthorityMatrix::row);
  }

  /** Writes a row, in place of the one of the same decision and role. */
  @RolesAllowed(ADMIN)
  public List<Authority> set(Authority row) {
    if (row.type() == null || row.role() == null || row.approvers() < 1) {
      throw RuleBroken.at("approvers", "PTY-14");
    }
    if ((row.limit() == null) != (row.currency() == null)) {
      throw RuleBroken.at("currency", "PTY-13");
    }
    String before = limit(row.type(), row.role());
    delete(row.type(), row.role());
    statements.change(
        "insert into authority_matrix (decision_type, role, limit_amount, limit_currency, approvers)"
            + " values (?, ?, cast(? as numeric(14,2)), ?, ?)",
        row.type(),
        row.role(),
        row.limit(),
        row.currency(),
        row.approvers());
    return done(row.type(), row.role(), "SET", before);
  }

  /** Takes a role's authority for a decision away. */
  @RolesAllowed(ADMIN)
  public List<Authority> remove(DecisionType type, Role role) {
    String before = limit(type, role);
    delete(type, role);
    return done(type, role, "REMOVED", before);
  }

  private void delete(DecisionType type, Role role) {
    statements.change(
        "delete from authority_matrix where decision_type = ? and role = ?", type, role);
  }

  private List<Authority> done(DecisionType type, Role role, String act, String before) {
    histories.changed(
        new RecordRef(RecordKind.AUTHORITY, type.name()),
        act,
        "",
        FieldChange.of(role.name(), before, limit(type, role)));
    return rows();
  }

  /** How far a role's authority goes in words, or null where it has none. */
  private String limit(DecisionType type, Role role) {
    return rows().stream()
        .filter(row -> row.type() == type && row.role() == role)
        .findFirst()
        .map(
            row ->
                row.approvers()
                    + " up to "
                    + (row.limit() == null ? "any" : row.limit() + " " + row.currency()))
        .orElse(null);
  }

  private static Authority row(Row row) {
    return new Authority(
        DecisionType.valueOf(row.text("decision_type")),
        Role.valueOf(row.text("role")),
        row.decimal("limit_amount"),
        row.text("limit_currency"),
        (int) row.number("approvers"));
  }
}
