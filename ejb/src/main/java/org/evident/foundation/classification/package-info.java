/**
 * How confidential a record is (processes.md 1.2); the doors that show it say that it was read.
 *
 * <ul>
 *   <li><b>CLS-1</b> A record is internal until somebody classifies it, with a reason.
 *   <li><b>CLS-2</b> That somebody read a record that is confidential or more is written to the history
 *       (GEN-2).
 * </ul>
 */
package org.evident.foundation.classification;
