package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.resolution.incident.rule.Call;
import org.evident.resolution.incident.rule.Rung;

/**
 * Calls others to an incident.
 *
 * @param kind FUNCTIONAL for a team that knows more, HIERARCHICAL for those who decide more
 * @param team the name of the team, for the first
 * @param rung the first to be told, for the second; where nobody stands there, the next above is
 * @param reason why they are needed
 */
public record CallCommand(
    @NotNull Call.Kind kind,
    @Size(max = 200) String team,
    Rung rung,
    @Size(max = 2000) String reason) {

  Call call() {
    boolean functional = kind == Call.Kind.FUNCTIONAL;
    return new Call(
        kind,
        functional && team != null ? team.strip() : null,
        functional ? null : rung,
        reason == null ? null : reason.strip());
  }
}
