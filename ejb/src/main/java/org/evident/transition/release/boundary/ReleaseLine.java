package org.evident.transition.release.boundary;

import java.time.Instant;
import java.util.Set;

/**
 * A release as reports need it.
 *
 * @param type MAJOR, MINOR or EMERGENCY
 * @param changes what incidents may name as their cause: the release and its changes, by number and by reference
 * @param plannedStart when it was to begin, or null
 * @param deployedAt when it was live, or null while it is planned
 * @param outcome SUCCESSFUL, PARTLY_SUCCESSFUL or FAILED; null while it is planned
 * @param conclusions what was learned, or null
 */
public record ReleaseLine(
    String number,
    String title,
    String type,
    Set<String> changes,
    Instant plannedStart,
    Instant deployedAt,
    String outcome,
    String conclusions) {}
