package org.evident.foundation.party.boundary;

import java.util.List;

/**
 * An organisation.
 *
 * @param own whether it is the one the system belongs to
 * @param kinds what else it is, by the names of {@code OrganisationKind}
 * @param customers how many customers are it or units of it
 * @param people how many active people belong to it: those of its customers, or of the own one those of no customer
 * @param version how often it has changed
 */
public record OrganisationView(
    String number,
    String name,
    boolean own,
    List<String> kinds,
    long customers,
    long people,
    long version) {}
