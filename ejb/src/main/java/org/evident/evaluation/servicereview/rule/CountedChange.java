package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/**
 * A change that was implemented in the period or is planned after it.
 *
 * @param reference its number
 * @param title what it is about
 * @param type STANDARD, NORMAL or EMERGENCY
 * @param outcome what came of it, empty while it is only planned
 * @param at when it was implemented, or is to be
 * @param review what its review found, {@code null} if nothing is said
 */
public record CountedChange(
    String reference, String title, String type, String outcome, Instant at, String review) {}
