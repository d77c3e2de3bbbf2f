package org.evident.foundation.servicetime.boundary;

import java.time.Instant;

/**
 * Whether a team is at work.
 *
 * @param calendar the code of the hours it works in
 * @param open whether it is at work now
 * @param opensAt when it is next, or null while it is, and where its calendar knows of no such time
 */
public record TeamTime(String team, String calendar, boolean open, Instant opensAt) {}
