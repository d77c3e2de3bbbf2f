package org.evident.resolution.incident.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * A request to judge a clock otherwise: that it does not count (SLA-12), or that its priority was recorded in error
 * (SLA-10). It takes effect only when somebody else approves it.
 *
 * @param number what people cite it by
 * @param state whether it was decided
 * @param requester the login of whoever asked
 * @param team the team whose clock it is, or null
 */
public record Amendment(String number, State state, String requester, String team) {

  /** Whether it was decided, and how. */
  public enum State {
    REQUESTED,
    APPROVED,
    REJECTED
  }

  /** Whether somebody may decide on it, so that a page says so before the click. */
  public boolean isDecidableBy(String login, String approverTeam) {
    return state == State.REQUESTED
        && !login.equals(requester)
        && (team == null || !team.equals(approverTeam));
  }

  /**
   * The state a decision leads to.
   *
   * @param login who decides: not who asked (SOD-1)
   * @param approverTeam their team: not the one whose target was missed (SOD-5)
   * @param comment needed for a rejection (APR-2)
   * @throws RuleBroken APR-1 if it was decided before
   */
  public State decide(String login, String approverTeam, boolean approved, String comment) {
    if (state != State.REQUESTED) {
      throw new RuleBroken("APR-1", number, state);
    }
    if (login.equals(requester)) {
      throw new RuleBroken("SOD-1", login);
    }
    if (team != null && team.equals(approverTeam)) {
      throw new RuleBroken("SOD-5", login, team);
    }
    if (!approved && !FreeText.says(comment)) {
      throw RuleBroken.at("comment", "APR-2", number);
    }
    return approved ? State.APPROVED : State.REJECTED;
  }
}
