package org.evident.foundation.party.boundary;

/**
 * A team of the provider.
 *
 * @param desk whether it is the first line
 * @param members how many active people are in it
 * @param leader the login of who leads it, null while nobody does
 * @param calendar code of the hours it works in, null where nobody has said
 * @param version how often it has changed
 */
public record TeamView(
    String name, boolean desk, long members, String leader, String calendar, long version) {}
