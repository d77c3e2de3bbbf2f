package org.evident.foundation.savedview.boundary;

/**
 * A list under a name.
 *
 * @param query the part of the list's address that says what it shows
 * @param team the team it is shared with, null where it is its owner's alone
 * @param mine whether it is the caller's to remove
 */
public record SavedView(long id, String name, String query, String team, boolean mine) {}
