package org.evident.transition.change.boundary;

import java.time.Instant;

/**
 * A change as reports need it.
 *
 * @param customer the key of the only customer concerned, or null for all the services' customers
 * @param type STANDARD, NORMAL or EMERGENCY
 * @param plannedStart when it was to begin, or null
 * @param implementedAt when it ended, or null while it is planned
 * @param outcome SUCCESSFUL, PARTLY_SUCCESSFUL, BACKED_OUT or FAILED; null while it is planned
 * @param review what the review found, or null
 */
public record ChangeLine(
    String number,
    String title,
    Long customer,
    String type,
    Instant plannedStart,
    Instant implementedAt,
    String outcome,
    String review) {}
