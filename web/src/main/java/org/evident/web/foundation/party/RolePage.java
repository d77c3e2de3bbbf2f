package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.party.boundary.AssignmentFilter;
import org.evident.foundation.party.boundary.AssignmentView;
import org.evident.foundation.party.boundary.Assignments;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Who holds which role, how far and how long. */
@Named
@RequestScoped
public class RolePage {

  private static final String ENDED_TOO = "all";

  @Inject private Assignments assignments;

  private String login;
  private String role;
  private String scope;
  private String key;
  private String shown;
  private Long after;
  private Page<AssignmentView> page;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    page =
        assignments.page(
            new AssignmentFilter(
                login,
                one(Role.values(), role),
                one(ScopeKind.values(), scope),
                key,
                !ENDED_TOO.equals(shown)),
            after == null ? 0 : after,
            Page.USUAL);
  }

  /** The assignments that fit, the oldest first. */
  public Page<AssignmentView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** The roles to choose from. */
  public List<Role> roles() {
    return List.of(Role.values());
  }

  /** What a role can be limited to. */
  public List<ScopeKind> scopes() {
    return List.of(ScopeKind.values());
  }

  /** A word that is none of them is no wish. */
  private static <T extends Enum<T>> T one(T[] all, String wanted) {
    return Arrays.stream(all).filter(each -> each.name().equals(wanted)).findFirst().orElse(null);
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getShown() {
    return shown;
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  public Long getAfter() {
    return after;
  }

  public void setAfter(Long after) {
    this.after = after;
  }
}
