/**
 * Finds records and people by number, by words and by name.
 *
 * <ul>
 *   <li><b>SRC-1</b> A record shall be found by its words from the moment it is saved, and not by words it no longer has.
 *   <li><b>SRC-2</b> A search shall show nobody what they may not open: no other customer's record, no private note's words,
 *       no kind of record their roles do not read, and of those they read no record beyond what each role is limited to.
 *   <li><b>SRC-3</b> When a record's number is typed, the search shall lead straight to the record.
 *   <li><b>SRC-4</b> Whatever is typed into the search is words, never a command to the database.
 * </ul>
 *
 * <p>SRC-D1: The index proposes and the room decides. Entries are kept by a listener to the history, since what changes a record
 * writes there; whether somebody may see a record that fits is asked once more of the room it belongs to.
 */
package org.evident.foundation.search;
