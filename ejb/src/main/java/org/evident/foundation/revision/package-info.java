/**
 * How often a record has changed.
 *
 * <ul>
 *   <li><b>REC-2</b> Nobody overwrites a change they have not seen.
 * </ul>
 */
package org.evident.foundation.revision;
