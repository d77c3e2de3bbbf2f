package org.evident.foundation.evidence.rule;

import java.util.List;

/**
 * How one requirement is evaluated.
 *
 * @param requirement the row of the catalogue, such as {@code R-8.6.1-02}
 * @param version of the queries; a change of what they ask for is a new one
 * @param windowDays how far back the records lie that are asked for, 0 where all count that are in force today
 * @param partial whether records show only a part of what the requirement asks for, so that they never prove it
 * @param conditions all of which have to hold
 */
public record EvidenceRule(
    String requirement,
    int version,
    int windowDays,
    boolean partial,
    List<EvidenceCondition> conditions) {

  public EvidenceRule {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException(requirement + " asks for nothing");
    }
  }

  /** A rule in its first version. */
  public static EvidenceRule of(
      String requirement, int windowDays, EvidenceCondition... conditions) {
    return new EvidenceRule(requirement, 1, windowDays, false, List.of(conditions));
  }

  /** The same in a later version. */
  public EvidenceRule again(int later) {
    return new EvidenceRule(requirement, later, windowDays, partial, conditions);
  }

  /** The same where something the requirement asks for is not recorded. */
  public EvidenceRule inPart() {
    return new EvidenceRule(requirement, version, windowDays, true, conditions);
  }
}
