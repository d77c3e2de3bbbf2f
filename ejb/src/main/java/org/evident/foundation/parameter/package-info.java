/**
 * What the standard leaves to the organisation: how long things may take, how often somebody is told (processes.md,
 * introduction: every default is configuration).
 *
 * <ul>
 *   <li><b>PAR-1</b> A parameter shall have the amount that was set last, and its usual one as long as nobody has set any.
 *   <li><b>PAR-2</b> An amount shall lie within the bounds of its parameter and be set with a reason.
 *   <li><b>PAR-3</b> Parameters of a process shall be set by who owns it or the management system, and be read by the provider.
 *   <li><b>PAR-4</b> A customer shall be reminded of a question before an answer is no longer waited for.
 *   <li><b>PAR-5</b> A new amount shall hold for what begins after it; dates that were given stay.
 * </ul>
 */
package org.evident.foundation.parameter;
