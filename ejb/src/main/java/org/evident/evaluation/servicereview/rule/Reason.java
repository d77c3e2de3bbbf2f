package org.evident.evaluation.servicereview.rule;

/**
 * A point that needs a comment before a review may leave DRAFT (R7).
 *
 * @param kind why
 * @param subject what the comment names: a figure's name, a breach line, an outage, a major incident
 * @param group the key of the figure it belongs to, under which it is shown
 */
public record Reason(ReasonKind kind, String subject, String group) {}
