/**
 * Typed relations between records, stored once and followed from both ends (processes.md 4).
 *
 * <ul>
 *   <li><b>LNK-1</b> A relation joins two different records of the kinds it is made for.
 *   <li><b>LNK-2</b> Two records bear a relation once.
 *   <li><b>LNK-3</b> Following a relation never leads back to where one began.
 *   <li><b>LNK-4</b> A record is child or duplicate of one other at most.
 * </ul>
 */
package org.evident.foundation.link;
