package org.evident.foundation.party.boundary;

import java.util.List;
import org.evident.foundation.party.rule.Authority;

/**
 * What a role is for, and who holds it.
 *
 * @param role its key
 * @param mandatory whether somebody has to hold it at all times
 * @param responsibilities what it answers for in the organisation's own words, or null where it says nothing of its own
 * @param affectsServices whether how well it is done shows in the services
 * @param reportsToTop whether it reports to top management
 * @param holders how many people hold it today
 * @param decides what it may decide, and how far
 * @param version how often the card has changed
 */
public record RoleCardView(
    String role,
    boolean mandatory,
    String responsibilities,
    boolean affectsServices,
    boolean reportsToTop,
    long holders,
    List<Authority> decides,
    long version) {}
