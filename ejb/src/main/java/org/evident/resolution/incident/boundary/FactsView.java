package org.evident.resolution.incident.boundary;

import org.evident.resolution.incident.rule.IncidentFacts;

/**
 * What can be corrected of an incident, as it stands.
 *
 * @param version the count of changes that a correction rests on
 * @param likelyTeam the team that sees to its service, null where none does
 */
public record FactsView(long version, IncidentFacts facts, String likelyTeam) {}
