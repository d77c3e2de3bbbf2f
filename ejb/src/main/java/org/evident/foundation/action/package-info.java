/**
 * What somebody promised to do until a day, wherever the promise was made (processes.md 1.8).
 *
 * <ul>
 *   <li><b>ACT-1</b> An action is open, in progress, done and verified, in this order; it can be
 *       cancelled until it is done.
 *   <li><b>ACT-2</b> An action is done with a result in words.
 *   <li><b>ACT-3</b> An action is cancelled with a reason, by somebody else than its owner.
 *   <li><b>ACT-4</b> A due date is moved with a reason; the first one is kept, and being on time is
 *       measured by it.
 *   <li><b>ACT-5</b> An action is overdue after its due date while it is open or in progress.
 *   <li><b>ACT-6</b> Only its owner begins and ends an action, whatever their role; customers own none.
 *   <li><b>ACT-7</b> An action opened on a record says what somebody of the provider does until a day to come.
 *   <li><b>ACT-8</b> Who verifies an action says how far it worked, and where it did not in full, by what that is seen; an action
 *       that did not work leaves its record to be acted on again.
 *   <li><b>SOD-2</b> Who verifies an action is not its owner.
 * </ul>
 */
package org.evident.foundation.action;
