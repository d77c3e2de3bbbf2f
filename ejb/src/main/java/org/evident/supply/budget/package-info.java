/**
 * Knows what services cost against plan (ISO/IEC 20000-1:2018, 8.4.1).
 *
 * <ul>
 *   <li><b>FIN-3</b> Variance shall be actual less budget, and in percent of the budget.
 *   <li><b>FIN-4</b> The full year shall be closed months plus open months by the named method.
 *   <li><b>BUD-2</b> Beyond five percent and at least a thousand an explanation shall be due.
 *   <li><b>NUM-3</b> Money shall be rounded once, to the currency's minor unit, half up.
 * </ul>
 */
package org.evident.supply.budget;
