package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.party.boundary.AuthorityMatrix;
import org.evident.foundation.party.boundary.RoleCardView;
import org.evident.foundation.party.boundary.RoleCards;
import org.evident.foundation.party.boundary.WriteRoleCard;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Notices;

/** What each role is for, and the forms that say so of one. */
@Named
@ViewScoped
public class RoleCardPage implements Serializable {

  @Inject private RoleCards cards;
  @Inject private AuthorityMatrix matrix;

  private String role;
  private boolean begun;
  private long version;
  private String responsibilities;
  private boolean affects;
  private boolean reports;
  private DecisionType decision = DecisionType.CHANGE_APPROVAL;
  private BigDecimal limit;
  private String currency;
  private int approvers = 1;
  private transient List<RoleCardView> all;

  /** Reads before anything is shown, and begins with what stands there; what is typed is kept afterwards. */
  public void open() {
    all = cards.list();
    if (!begun && role != null && !role.isEmpty()) {
      RoleCardView now = chosen();
      version = now.version();
      responsibilities = now.responsibilities();
      affects = now.affectsServices();
      reports = now.reportsToTop();
      begun = true;
    }
  }

  /** All roles. */
  public List<RoleCardView> all() {
    if (all == null) {
      open();
    }
    return all;
  }

  /** The one chosen, or null; breaks REC-1 where there is no such role. */
  public RoleCardView chosen() {
    return role == null || role.isEmpty()
        ? null
        : all().stream()
            .filter(card -> card.role().equals(role))
            .findFirst()
            .orElseThrow(() -> RuleBroken.at("role", "REC-1", role));
  }

  /** Saves what the role is for. */
  public String save() {
    cards.write(
        Role.valueOf(chosen().role()),
        new WriteRoleCard(responsibilities, affects, reports, version));
    Notices.done("cards.saved");
    return here();
  }

  /** Lets the role decide, up to the limit typed. */
  public String allow() {
    matrix.set(
        new Authority(
            decision,
            Role.valueOf(chosen().role()),
            limit,
            currency == null || currency.isBlank() ? null : currency.strip(),
            approvers));
    Notices.done("cards.allowed");
    return here();
  }

  /** Lets the role decide no more. */
  public String forbid(DecisionType type) {
    matrix.remove(type, Role.valueOf(chosen().role()));
    Notices.done("cards.forbidden");
    return here();
  }

  /** What can be decided. */
  public List<DecisionType> decisions() {
    return Arrays.asList(DecisionType.values());
  }

  private static String here() {
    return "/foundation/party/cards.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getResponsibilities() {
    return responsibilities;
  }

  public void setResponsibilities(String responsibilities) {
    this.responsibilities = responsibilities;
  }

  public boolean isAffects() {
    return affects;
  }

  public void setAffects(boolean affects) {
    this.affects = affects;
  }

  public boolean isReports() {
    return reports;
  }

  public void setReports(boolean reports) {
    this.reports = reports;
  }

  public DecisionType getDecision() {
    return decision;
  }

  public void setDecision(DecisionType decision) {
    this.decision = decision;
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

  public int getApprovers() {
    return approvers;
  }

  public void setApprovers(int approvers) {
    this.approvers = approvers;
  }
}
