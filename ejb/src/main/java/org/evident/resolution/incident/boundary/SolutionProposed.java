package org.evident.resolution.incident.boundary;

import org.evident.kernel.RecordRef;

/**
 * An incident is about to be resolved. Whoever knows of something that must be there first refuses it by throwing what is
 * missing (INC-7); the step then does not happen.
 *
 * @param impact 1 to 4, null where it was never judged
 */
public record SolutionProposed(
    RecordRef about, long incident, long customer, long service, Integer impact) {}
