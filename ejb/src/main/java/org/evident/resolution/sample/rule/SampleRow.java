package org.evident.resolution.sample.rule;

import java.time.Instant;

/**
 * One line that a service desk's tool would have logged; what it leaves empty is an empty text.
 *
 * @param state as the import profile writes it, for instance {@code PENDING CUSTOMER}
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
