package org.evident.agreement.relationship.rule;

import java.time.Instant;

/**
 * One answer to a survey.
 *
 * @param person who answered; counts once with the latest answer (SAT-1)
 * @param stratum the part of the customer the person belongs to, empty if there are none
 * @param score 1 to 5, {@code null} for a blank answer
 * @param at when it was given
 */
public record Answer(String person, String stratum, Integer score, Instant at) {
  public Answer {
    if (score != null && (score < 1 || score > 5))
      throw new IllegalArgumentException("A score lies from 1 to 5, not at " + score);
  }
}
