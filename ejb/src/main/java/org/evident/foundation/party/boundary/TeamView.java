package org.evident.foundation.party.boundary;

/**
 * A team of the provider.
 *
 * @param desk whether it is the first line
 * @param members how many active people are in it
 */
public record TeamView(String name, boolean desk, long members) {}
