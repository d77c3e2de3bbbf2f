package org.evident.resolution.incident.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * That a person calls others to an incident: those who know more, or those who decide more (ESC-1).
 *
 * @param kind which of both
 * @param team the team called, null where it is not a team
 * @param rung who above is called, null where it is a team
 * @param reason why they are needed
 */
public record Call(Kind kind, String team, Rung rung, String reason) {

  /** Where an escalation goes. */
  public enum Kind {
    /** To another team, which knows more. */
    FUNCTIONAL,
    /** To those who stand above, who decide more. */
    HIERARCHICAL
  }

  /**
   * Refuses a call that does not say why or to whom, or that calls the team the incident lies with already.
   *
   * @param here the team the incident lies with, null while it lies with none
   * @throws RuleBroken GEN-4 at {@code reason}; ESC-1 at {@code team} or {@code rung}, ESC-1.SAME at {@code team}
   */
  public void require(String here) {
    FreeText.require(reason, "reason", "GEN-4");
    boolean functional = kind == Kind.FUNCTIONAL;
    if (functional && (team == null || team.isBlank())) {
      throw RuleBroken.at("team", "ESC-1");
    }
    if (functional && team.equals(here)) {
      throw RuleBroken.at("team", "ESC-1.SAME", team);
    }
    if (!functional && rung == null) {
      throw RuleBroken.at("rung", "ESC-1");
    }
  }

  /**
   * How high it goes, counted from 1.
   *
   * @param before how many teams were called before
   * @param reached the rung that was told in the end
   */
  public int level(int before, Rung reached) {
    return kind == Kind.FUNCTIONAL ? before + 1 : reached.ordinal() + 1;
  }
}
