package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evident.conformity.requirement.rule.Moments;

/**
 * What a pack is about and as of when.
 *
 * @param asked the day it shows
 * @param day of the evaluation that holds on it
 * @param evaluatedAt the instant of that evaluation
 * @param until the last instant of the day asked for that is over
 * @param latest whether no later evaluation is kept
 * @param moments seen from the instant of the evaluation
 * @param lines the requirements, in the order of the catalogue
 * @param zone in which its times are told
 */
record PackScope(
    LocalDate asked,
    LocalDate day,
    Instant evaluatedAt,
    Instant until,
    boolean latest,
    Moments moments,
    List<RequirementLine> lines,
    ZoneId zone) {

  /** How many records it has at most. */
  long records() {
    return lines.stream().mapToLong(line -> line.broken() + (latest ? line.satisfied() : 0)).sum();
  }
}
