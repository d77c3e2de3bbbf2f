package org.evident.resolution.answer.rule;

import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Who changes a text (TXT-2). */
public record Keeper(Set<Role> roles, Long team) {

  /** Whether somebody may change the texts of a team, or with null those for all. */
  public boolean mayChange(Long of) {
    return roles.contains(Role.INCIDENT_MANAGER) || (of != null && of.equals(team));
  }

  /** Refuses whoever may not, by TXT-2. */
  public void require(Long of) {
    if (!mayChange(of)) {
      throw new RuleBroken("TXT-2");
    }
  }
}
