package org.evident.foundation.evidence.rule;

import java.util.List;

/**
 * How one requirement is evaluated.
 *
 * @param requirement the row of the catalogue, such as {@code R-8.6.1-02}
 * @param version of the queries; a change of what they ask for is a new one
 * @param windowDays how far back the records lie that are asked for, 0 where all count that are in force today
 * @param conditions all of which have to hold
 */
public record EvidenceRule(
    String requirement, int version, int windowDays, List<EvidenceCondition> conditions) {

  public EvidenceRule {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException(requirement + " asks for nothing");
    }
  }

  /** A rule in its first version. */
  public static EvidenceRule of(
      String requirement, int windowDays, EvidenceCondition... conditions) {
    return new EvidenceRule(requirement, 1, windowDays, List.of(conditions));
  }
}
