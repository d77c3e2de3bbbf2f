package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What an evaluation has to do.
 *
 * @param at the instant everything is seen from
 * @param requirements in the order they are evaluated
 */
public record EvaluationPlan(Instant at, List<String> requirements) {}
