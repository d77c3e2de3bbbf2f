package org.evident.resolution.incident.boundary;

import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * What can be corrected of an incident, as it stands.
 *
 * @param version the count of changes that a correction rests on
 * @param state where it stands
 * @param likelyTeam the team that sees to its service, null where none does
 * @param likelyCategory the kind of fault it probably is while it is new, null where nothing is to be guessed
 */
public record FactsView(
    long version,
    IncidentState state,
    IncidentFacts facts,
    String likelyTeam,
    String likelyCategory) {

  /** What kind of fault it is, or while nobody says probably is. */
  public String category() {
    return facts.category() == null ? likelyCategory : facts.category();
  }
}
