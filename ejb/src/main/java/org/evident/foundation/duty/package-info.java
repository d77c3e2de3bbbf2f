/**
 * What has to be done at planned intervals, and whether it was (processes.md 1.9).
 *
 * <ul>
 *   <li><b>DUT-1</b> A duty has a key, a title, an interval, a first day not longer ago than one
 *       interval, a lead shorter than the interval and a role; a subject has it once.
 *   <li><b>DUT-2</b> An occurrence appears the lead ahead of its day; the next day is counted from the
 *       planned one, so that late work does not stretch the cycle.
 *   <li><b>DUT-3</b> An occurrence is due on its day and overdue after the grace: a tenth of the
 *       interval in whole days, at least 5 and at most 30.
 *   <li><b>DUT-4</b> Who holds the role completes an occurrence, with the whole checklist done and a
 *       record that shows the result.
 *   <li><b>DUT-5</b> An occurrence is skipped with a reason once the owner of the process, who did not
 *       ask for it, approves.
 *   <li><b>DUT-6</b> An occurrence that is completed or skipped is over, as long as its record stands.
 *   <li><b>DUT-7</b> A duty is on time when every subject has an active one with a short enough
 *       interval, was served within interval and grace or is younger, and nothing is overdue.
 *   <li><b>DUT-8</b> When a process serves a duty by itself, the oldest open occurrence is completed with
 *       the record made; where a checklist leaves something to people, they complete it with its checklist and
 *       find the record named already.
 *   <li><b>DUT-9</b> An occurrence done with a record that is withdrawn is open again, in the state its day puts
 *       it in, and whoever sees to it is told.
 * </ul>
 */
package org.evident.foundation.duty;
