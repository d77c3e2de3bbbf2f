package org.evident.foundation.party.boundary;

/**
 * A person is called otherwise from now on; whoever keeps the name with records of their own takes the new one over.
 *
 * @param id the person's key
 */
public record PersonRenamed(long id, String name) {}
