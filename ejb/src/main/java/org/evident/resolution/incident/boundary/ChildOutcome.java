package org.evident.resolution.incident.boundary;

/**
 * What became of a child that was to be resolved with its parent.
 *
 * @param rule the rule that kept it open, null where it is resolved
 * @param field the field that has to be mended, or null
 */
public record ChildOutcome(String number, String rule, String field) {}
