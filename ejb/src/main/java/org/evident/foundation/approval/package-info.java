/**
 * Decisions people are asked for about other records: who is asked, who said what, and when it is settled
 * (processes.md 1.6). Whoever approves or rejects does so at the door of the record, which asks here whether that settles it.
 *
 * <ul>
 *   <li><b>APR-1</b> What was decided is not decided again.
 *   <li><b>APR-2</b> A rejection says why.
 *   <li><b>APR-3</b> Everybody asked decides once, approving, rejecting, abstaining, or handing it on to
 *       somebody who may decide.
 *   <li><b>APR-4</b> An approval is given when its rule (any, all, a number of those asked) is met, and
 *       rejected as soon as the rule cannot be met any more.
 *   <li><b>APR-5</b> What somebody was heard to approve counts once they confirm it here, until the end of
 *       the next business day; else it lapses, and those responsible are told.
 *   <li><b>APR-6</b> When what was to be approved changes, the approval is void.
 *   <li><b>APR-7</b> As many decide as the matrix of authority asks of the role that approves.
 *   <li><b>SOD-1</b> Nobody approves what they asked for or wrote.
 * </ul>
 */
package org.evident.foundation.approval;
