/**
 * Keeps which releases were deployed with which outcome, and which are planned (ISO/IEC 20000-1:2018, 8.5.3).
 *
 * <ul>
 *   <li><b>REL-3</b> Incidents after deployment are those that are confirmed as caused by the release or one of its changes, and
 *       were reported within fourteen days from the deployment on; reviews count them in the month they were reported.
 * </ul>
 */
package org.evident.transition.release;
