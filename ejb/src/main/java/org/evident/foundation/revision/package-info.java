/**
 * How often a record has changed.
 *
 * <ul>
 *   <li><b>REC-2</b> Nobody overwrites a change they have not seen.
 *   <li><b>REC-4</b> A correction of a simple record says which state it rests on.
 * </ul>
 */
package org.evident.foundation.revision;
