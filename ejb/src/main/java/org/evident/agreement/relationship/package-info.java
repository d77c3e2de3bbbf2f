/**
 * Knows how satisfied customers are and how far the answers can be trusted (ISO/IEC 20000-1:2018, 8.3.2).
 *
 * <ul>
 *   <li><b>SAT-1</b> Satisfaction shall be the share of answers of 4 or 5, one valid answer per person.
 *   <li><b>SAT-2</b> The response rate shall be taken of persons invited and reachable.
 *   <li><b>SAT-3</b> The least number of answers shall follow from population and wanted margin.
 *   <li><b>SAT-4</b> A sample shall stand for all only if it is large enough and each part is heard.
 *   <li><b>SAT-5</b> The margin of error shall be shown, corrected for small populations.
 * </ul>
 */
package org.evident.agreement.relationship;
