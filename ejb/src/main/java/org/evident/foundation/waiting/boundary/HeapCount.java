package org.evident.foundation.waiting.boundary;

/**
 * How much of one kind waits for somebody.
 *
 * @param heap what it is: {@code incident.MINE}, {@code incident.TEAM}, {@code approval}, {@code action}, {@code acknowledgement}, {@code review}, and for
 *     administrators {@code work} that failed and {@code mail} put aside
 * @param count how many there are, as far as they are counted
 * @param more whether there are more than are counted
 */
public record HeapCount(String heap, long count, boolean more) {}
