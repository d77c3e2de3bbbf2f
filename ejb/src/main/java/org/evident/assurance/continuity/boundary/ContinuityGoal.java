package org.evident.assurance.continuity.boundary;

import java.time.LocalDate;

/**
 * What continuity asks of a service from a day on.
 *
 * @param rtoMinutes in how many minutes it is to be back
 * @param rpoMinutes of how many minutes data may be lost
 */
public record ContinuityGoal(
    String number, LocalDate validFrom, long rtoMinutes, long rpoMinutes) {}
