package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/** A stretch of a clock's life, half open, with the seconds of service time in it. */
public record Segment(SegmentKind kind, Instant from, Instant to, long serviceSeconds) {}
