/**
 * Promises how long things take, and proves it to the second (processes.md 2.2; ISO/IEC 20000-1:2018, 8.3.3).
 *
 * <ul>
 *   <li><b>SLA-1</b> A clock shall start when the report reached the provider, that of a request at its approval where that is
 *       agreed, and use nothing outside service hours.
 *   <li><b>SLA-2</b> A response clock shall stop at the first response, or at the solution if that is earlier.
 *   <li><b>SLA-3</b> A solution shall not be set back before the report, the last pause's end or the last reopening.
 *   <li><b>SLA-4</b> Only the open time of running segments shall count, and each second of it shall be explained.
 *   <li><b>SLA-5</b> A clock shall pause only for the customer, and only where its target allows it.
 *   <li><b>SLA-6</b> A record without answer shall be solved as of the pause's start; waiting has its limits.
 *   <li><b>SLA-7</b> A running clock shall say when it is due, a paused one what is left.
 *   <li><b>SLA-8</b> What used its limit exactly shall be met.
 *   <li><b>SLA-9</b> A breach shall be the last instant at which no more than the limit was used.
 *   <li><b>SLA-10</b> A new target, be it of another priority, service, customer or version, shall take over what was used, judge
 *       from its instant on and heal no breach; what stopped before keeps the target it stopped under.
 *   <li><b>SLA-11</b> A reopened clock shall go on with what it used, without the time between.
 *   <li><b>SLA-12</b> A cancelled or excluded clock shall not count.
 *   <li><b>SLA-15</b> An internal commitment shall have clocks of its own beside those the customer is shown.
 *   <li><b>SLA-16</b> The segments shall tile the life of a clock.
 *   <li><b>SLA-17</b> A corrected report shall give the clock that would have been.
 *   <li><b>SLM-1</b> An agreement shall name the form it was made in.
 *   <li><b>SLM-2</b> A running clock shall keep the version of its start unless the parties agreed otherwise.
 *   <li><b>SLM-3</b> Each breach shall have a cause within ten business days.
 *   <li><b>SLM-4</b> A supplier's promise shall be checked against the target it supports.
 *   <li><b>SLM-5</b> A goal shall be relaxed only for months with more work than agreed, and only below what it was; work shall
 *       be limited by the day, week, quarter or year only where its records are counted here.
 *   <li><b>AGR-1</b> A version shall expire when its term is over; people shall be told ahead of it where nothing follows.
 *   <li><b>AGR-2</b> Notice shall have a reason, keep its period, and end an agreement on a day to come.
 *   <li><b>AGR-3</b> What ended shall promise nothing for what is reported afterwards.
 *   <li><b>AGR-4</b> Terms shall be written anew only while they are not agreed, and what was signed of them before is void.
 *   <li><b>AGR-5</b> Notice shall be taken back with a reason, while it has not ended the agreement and nothing follows it.
 *   <li><b>AGR-6</b> A target for one service shall hold for it in place of the one for all, and each clock shall say which
 *       of the two it is judged by.
 *   <li><b>AGR-7</b> A target for requests of one model shall hold in place of the one for all, and of two for the model the
 *       one that also names the service.
 *   <li><b>AGR-8</b> A target beside times and availability shall have a name of its own, by which its values are entered.
 * </ul>
 */
package org.evident.agreement.servicelevel;
