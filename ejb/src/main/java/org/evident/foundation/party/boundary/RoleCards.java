package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.RoleDuty;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** What each role is for, who has to hold it, and what it may decide (processes.md 1.4). */
@Stateless
@RolesAllowed({ADMIN, AUDITORS, OWNER_OF_SMS})
public class RoleCards {

  @Inject private Statements statements;
  @Inject private AuthorityMatrix matrix;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The cards of all roles, in the order they are named in. */
  public List<RoleCardView> list() {
    Map<String, Card> written =
        statements
            .list(
                "select role, responsibilities, affects_services, reports_to_top, version from role_card",
                row ->
                    new Card(
                        row.text("role"),
                        row.text("responsibilities"),
                        row.flag("affects_services"),
                        row.flag("reports_to_top"),
                        row.number("version")))
            .stream()
            .collect(Collectors.toMap(Card::role, Function.identity()));
    Map<String, Long> holders = holders();
    List<Authority> rows = matrix.rows();
    return Arrays.stream(Role.values())
        .map(
            role ->
                written
                    .getOrDefault(role.name(), Card.of(role))
                    .view(role, holders.getOrDefault(role.name(), 0L), rows))
        .toList();
  }

  /** The card of one role. */
  public RoleCardView card(Role role) {
    return list().get(role.ordinal());
  }

  /**
   * Says what a role is for.
   *
   * @throws RuleBroken REC-2 if somebody else has said otherwise since the version given
   */
  @RolesAllowed({ADMIN, OWNER_OF_SMS})
  public RoleCardView write(Role role, @Valid WriteRoleCard command) {
    RoleCardView before = card(role);
    String said = command.responsibilities() == null ? "" : command.responsibilities().strip();
    String text = said.isEmpty() ? null : said;
    boolean known = before.version() > 0;
    int changed =
        before.version() != command.version()
            ? 0
            : statements.change(
                known
                    ? "update role_card set responsibilities = ?, affects_services = ?, reports_to_top = ?,"
                        + " version = version + 1 where role = ? and version = ?"
                    : "insert into role_card (responsibilities, affects_services, reports_to_top, role,"
                        + " version) values (?, ?, ?, ?, 1 + ?)",
                text,
                command.affectsServices(),
                command.reportsToTop(),
                role,
                before.version());
    if (changed == 0) {
      throw RuleBroken.at("version", "REC-2", role.name());
    }
    histories.changed(
        new RecordRef(RecordKind.AUTHORITY, role.name()),
        "CHANGED",
        "",
        FieldChange.of("responsibilities", before.responsibilities(), text),
        FieldChange.of("affectsServices", before.affectsServices(), command.affectsServices()),
        FieldChange.of("reportsToTop", before.reportsToTop(), command.reportsToTop()));
    return card(role);
  }

  private Map<String, Long> holders() {
    LocalDate today = LocalDate.now(clock);
    record Held(String role, long people) {}
    return statements
        .list(
            "select a.role, count(distinct p.id) as n from role_assignment a join person p on p.id ="
                + " a.person_id where p.active and a.accepted_at is not null and a.valid_from <= ? and"
                + " coalesce(a.valid_to, ?) > ? group by a.role",
            row -> new Held(row.text("role"), row.number("n")),
            today,
            today.plusDays(1),
            today)
        .stream()
        .collect(Collectors.toMap(Held::role, Held::people));
  }

  private record Card(
      String role, String responsibilities, boolean affects, boolean reports, long version) {

    static Card of(Role role) {
      return new Card(
          role.name(), null, RoleDuty.affectsServices(role), RoleDuty.reportsToTop(role), 0);
    }

    RoleCardView view(Role of, long holders, List<Authority> rows) {
      return new RoleCardView(
          role,
          RoleDuty.isMandatory(of),
          responsibilities,
          affects,
          reports,
          holders,
          rows.stream().filter(row -> row.role() == of).toList(),
          version);
    }
  }
}
