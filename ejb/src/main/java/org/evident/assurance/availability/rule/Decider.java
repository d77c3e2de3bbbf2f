package org.evident.assurance.availability.rule;

import java.util.Objects;
import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Who decides what downtime counts for: that a window is approved (AV-2), that an outage is left out (AV-3).
 *
 * @param name how people call the person
 * @param team name of the team the person belongs to, {@code null} for none
 * @param roles those that reach the service
 */
public record Decider(String login, String name, String team, Set<Role> roles) {

  /**
   * Refuses an approval by somebody who is no change manager, or wrote the window.
   *
   * @param author login of who entered the window
   * @param approver who is said to have approved it; somebody else where another tool tells of it
   */
  public void approve(String author, String approver) {
    require(Role.CHANGE_MANAGER, "approvedBy", "AV-2.APPROVER");
    refuseOwn(author, approver);
  }

  /**
   * Refuses to leave an outage out by somebody who is no service level manager, recorded it, or belongs to those whose
   * service it was.
   *
   * @param author login of who entered the outage
   * @param said who is said to have decided
   * @param responsible name of the team whose service it is, {@code null} for none
   */
  public void exclude(String author, String said, String responsible) {
    require(Role.SERVICE_LEVEL_MANAGER, "excludedBy", "AV-3.DECIDER");
    refuseOwn(author, said);
    if (team != null && team.equals(responsible)) {
      throw RuleBroken.at("excludedBy", "SOD-5", login, team);
    }
  }

  private void require(Role role, String field, String rule) {
    if (!roles.contains(role)) {
      throw RuleBroken.at(field, rule);
    }
  }

  private void refuseOwn(String author, String said) {
    boolean own = login.equals(said) || Objects.equals(name, said);
    if (own && login.equals(author)) {
      throw new RuleBroken("SOD-1", login);
    }
  }
}
