package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An audit pack that is made in the background.
 *
 * @param requirement the only requirement it is about, null for those of the wall
 * @param day the day it shows
 * @param done steps done of {@code total}
 * @param rows how many records it has, null until it is whole
 * @param ready whether it can be taken
 * @param message what went wrong, null where nothing did
 */
public record PackView(
    String number,
    String requirement,
    LocalDate day,
    String state,
    long done,
    long total,
    Long rows,
    boolean ready,
    Instant requestedAt,
    String message) {}
