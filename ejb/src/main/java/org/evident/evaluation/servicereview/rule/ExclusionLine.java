package org.evident.evaluation.servicereview.rule;

/** A clock or outage that does not count, with the reason (R8). */
public record ExclusionLine(String reference, String what, String reason) {}
