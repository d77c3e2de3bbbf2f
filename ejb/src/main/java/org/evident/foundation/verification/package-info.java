/**
 * Proves on demand, in the background and for everybody to see, that the history is whole.
 *
 * <ul>
 *   <li><b>GEN-2</b> What was altered in the history, or deleted though the history knows it, shall be
 *       found and named.
 * </ul>
 */
package org.evident.foundation.verification;
