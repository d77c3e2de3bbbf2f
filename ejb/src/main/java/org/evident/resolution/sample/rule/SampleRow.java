package org.evident.resolution.sample.rule;

import java.time.Instant;

/**
 * One line that a service desk's tool would have logged; what it leaves empty is an empty text.
 *
 * @param state the tool's own word, for instance {@code Awaiting User Info}
 * @param priority 1 to 4
 */
record SampleRow(
    Instant at,
    String state,
    int priority,
    String team,
    String problem,
    String change,
    String causedBy,
    String supplier) {}
