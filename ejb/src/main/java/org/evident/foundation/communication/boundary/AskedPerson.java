package org.evident.foundation.communication.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who was asked to acknowledge a communication.
 *
 * @param due the last day for it
 * @param acknowledgedAt when they did, or null
 * @param overdue whether the last day is over and they have not
 */
public record AskedPerson(
    String login, String name, LocalDate due, Instant acknowledgedAt, boolean overdue) {}
