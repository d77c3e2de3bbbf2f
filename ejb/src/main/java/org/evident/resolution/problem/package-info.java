/**
 * Remembers the causes of incidents, and how to live with them until they are removed (ISO/IEC 20000-1:2018, 8.6.3).
 *
 * <p>Problems and known errors are simple records here, as far as reviews tell of them; their process comes with an issue
 * of its own.
 *
 * <ul>
 *   <li><b>PRB-3</b> A problem shall be done with within the days of its priority, or by a date set for it.
 * </ul>
 */
package org.evident.resolution.problem;
