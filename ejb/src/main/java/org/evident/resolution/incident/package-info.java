/**
 * Restores service as agreed (ISO/IEC 20000-1:2018, 8.6.1).
 *
 * <ul>
 *   <li><b>INC-1</b> The priority of an incident shall follow from its impact and urgency.
 * </ul>
 */
package org.evident.resolution.incident;
