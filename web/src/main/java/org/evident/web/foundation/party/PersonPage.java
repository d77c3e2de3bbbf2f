package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.party.boundary.AddAssignment;
import org.evident.foundation.party.boundary.AssignmentView;
import org.evident.foundation.party.boundary.Assignments;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.RoleConflicts;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;
import org.evident.web.common.Notices;

/** One person with their roles, and the form that offers another. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  @Inject private People people;
  @Inject private Assignments assignments;
  @Inject private RoleConflicts conflicts;

  private String login;
  private Role role = Role.SERVICE_OWNER;
  private ScopeKind scope = ScopeKind.GLOBAL;
  private String scopeKey;
  private LocalDate from;
  private LocalDate to;
  private String deputy;
  private String sponsor;
  private BigDecimal limit;
  private String currency;
  private transient PersonView person;
  private transient List<AssignmentView> held;

  /** Reads before anything is shown. */
  public void open() {
    person = people.personOf(login);
    held = assignments.list(login);
  }

  /** The person. */
  public PersonView person() {
    if (person == null) {
      open();
    }
    return person;
  }

  /** Whether the account has ended. */
  public boolean over() {
    return !person().active();
  }

  /** The person's assignments, ended ones too. */
  public List<AssignmentView> held() {
    if (held == null) {
      open();
    }
    return held;
  }

  /** Offers the role typed. */
  public String offer() {
    assignments.add(
        new AddAssignment(
            login,
            role,
            scope,
            blank(scopeKey),
            from,
            to,
            deputy,
            sponsor,
            limit,
            blank(currency)));
    Notices.done(conflicts.of(login).isEmpty() ? "person.offered" : "person.offered.conflict");
    return here();
  }

  /** Ends a role today. */
  public String end(long id) {
    assignments.end(id, null);
    Notices.done("person.ended");
    return here();
  }

  /** Notes that a role has been made known. */
  public String announce(long id) {
    assignments.announce(id);
    return here();
  }

  /** The roles there are. */
  public Role[] roles() {
    return Role.values();
  }

  /** What a role can be limited to. */
  public ScopeKind[] scopes() {
    return ScopeKind.values();
  }

  private String here() {
    return "/foundation/party/person.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private static String blank(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public ScopeKind getScope() {
    return scope;
  }

  public void setScope(ScopeKind scope) {
    this.scope = scope;
  }

  public String getScopeKey() {
    return scopeKey;
  }

  public void setScopeKey(String scopeKey) {
    this.scopeKey = scopeKey;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(String deputy) {
    this.deputy = deputy;
  }

  public String getSponsor() {
    return sponsor;
  }

  public void setSponsor(String sponsor) {
    this.sponsor = sponsor;
  }

  public BigDecimal getLimit() {
    return limit;
  }

  public void setLimit(BigDecimal limit) {
    this.limit = limit;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }
}
