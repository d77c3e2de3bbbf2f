/**
 * What happened, who did it and when: append-only, and tampering shows.
 *
 * <ul>
 *   <li><b>GEN-2</b> Every change, sign-in and export shall be written to the history, which nobody
 *       can alter unseen.
 * </ul>
 */
package org.evident.foundation.history;
