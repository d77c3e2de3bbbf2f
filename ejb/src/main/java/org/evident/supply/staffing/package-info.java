/**
 * Says whether people have the hours that the work planned takes (ISO/IEC 20000-1:2018, 8.4.3).
 *
 * <ul>
 *   <li><b>CAPM-2</b> The hours available of a team in a month shall be those its people work less those they are absent, times
 *       the share that work can be planned into (four fifths as a rule); those needed shall be how often each work comes, times
 *       what it takes as a rule.
 * </ul>
 *
 * <p>How often work comes is said by hand, or by a demand forecast of the month. There is one plan of a team, role and month.
 */
package org.evident.supply.staffing;
