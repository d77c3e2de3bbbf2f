package org.evident.foundation.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Mandate;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Says how far the roles of the caller reach, and what they may decide. */
@Stateless
@PermitAll
public class Mandates {

  private static final Set<Role> OF_CUSTOMERS = EnumSet.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER);

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private AuthorityMatrix matrix;
  @Inject private Clock clock;

  /** The roles of the caller that reach something belonging to these places (PTY-10). */
  public Set<Role> roles(Collection<Scope> places) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    reaching(places).forEach(mandate -> held.add(mandate.role()));
    return held;
  }

  /** How far the roles given of the caller reach (PTY-10). */
  public Set<Scope> scopes(Role... wanted) {
    List<Role> asked = List.of(wanted);
    return held().stream()
        .filter(mandate -> asked.contains(mandate.role()))
        .map(Mandate::scope)
        .collect(Collectors.toSet());
  }

  /** How far the roles of the caller reach that people of the provider hold, whichever they are (PTY-10). */
  public Set<Scope> ofProvider() {
    return held().stream()
        .filter(mandate -> !OF_CUSTOMERS.contains(mandate.role()))
        .map(Mandate::scope)
        .collect(Collectors.toSet());
  }

  /** How far each role of the caller reaches (PTY-10). */
  public Map<Role, Set<Scope>> reach() {
    return held().stream()
        .collect(
            Collectors.groupingBy(
                Mandate::role,
                () -> new EnumMap<>(Role.class),
                Collectors.mapping(Mandate::scope, Collectors.toSet())));
  }

  /** Refuses the caller none of whose roles given reaches these places (PTY-10). */
  public void require(Collection<Scope> places, Role... wanted) {
    Set<Role> held = roles(places);
    for (Role role : wanted) {
      if (held.contains(role)) {
        return;
      }
    }
    throw new RuleBroken("PTY-10");
  }

  /**
   * Refuses a decision the caller has no authority for (LEAD-3), or takes on a day they changed rules
   * as an administrator (SOD-6).
   *
   * @param places what the subject belongs to
   * @param amount what is decided about, or null
   * @param currency of the amount
   * @return how many have to decide, at least, where the caller does
   */
  public int decide(
      DecisionType type, Collection<Scope> places, BigDecimal amount, String currency) {
    int needed = Authority.require(type, reaching(places), matrix.rows(), amount, currency);
    refuseRuleMaker();
    return needed;
  }

  private List<Mandate> reaching(Collection<Scope> places) {
    return held().stream().filter(mandate -> mandate.scope().reaches(places)).toList();
  }

  /** What the caller was given and is in force today (PTY-9). */
  private List<Mandate> held() {
    String login = callers.login();
    return ReadOnce.of(() -> held(login), Mandate.class, login);
  }

  private List<Mandate> held(String login) {
    LocalDate today = LocalDate.now(clock);
    return statements
        .list(
            AssignmentView.COLUMNS + "where p.login = ? and p.active",
            AssignmentView::mandate,
            login)
        .stream()
        .filter(mandate -> mandate.activeOn(today))
        .toList();
  }

  private void refuseRuleMaker() {
    boolean changedRules =
        callers.current().hasAny(Role.ADMINISTRATOR)
            && statements
                .first(
                    "select 1 as found from history_entry where actor = ? and at >= ? and record_kind"
                        + " in (?, ?, ?)",
                    row -> row.number("found"),
                    callers.login(),
                    LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    RecordKind.CALENDAR,
                    RecordKind.AUTHORITY,
                    RecordKind.PROCESS_PARAMETER)
                .isPresent();
    if (changedRules) {
      throw new RuleBroken("SOD-6", callers.login());
    }
  }
}
