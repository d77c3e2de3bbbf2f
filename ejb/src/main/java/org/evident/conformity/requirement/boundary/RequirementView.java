package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.conformity.requirement.rule.Requirement;

/**
 * A requirement with all that is known of it on a day.
 *
 * @param day the day of the evaluation, null where there was none
 * @param queryVersion of the rule it was evaluated by, null where its process is not recorded
 * @param partial whether records show only a part of what it asks for (CNF-10)
 * @param windowFrom since when its records count, null where all count that are in force
 * @param windowTo the instant it was seen from
 * @param owners the names of those who own its process
 */
public record RequirementView(
    Requirement requirement,
    RequirementLine line,
    LocalDate day,
    Long queryVersion,
    boolean partial,
    Instant windowFrom,
    Instant windowTo,
    List<ConditionView> conditions,
    OverrideView override,
    List<String> owners) {}
