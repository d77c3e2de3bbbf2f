/**
 * What happened, who did it and when: append-only, and tampering shows.
 *
 * <ul>
 *   <li><b>GEN-2</b> Every change, sign-in and export shall be written to the history, with the actor,
 *       the roles, the field and its values, the reason and the channel; nobody can alter it unseen.
 *   <li><b>HIS-1</b> The history is read newest first by the key of the last entry seen.
 *   <li><b>PTY-10</b> A role limited to customers or services reads the history of what belongs to them, and neither verifies nor
 *       takes out the whole.
 * </ul>
 */
package org.evident.foundation.history;
