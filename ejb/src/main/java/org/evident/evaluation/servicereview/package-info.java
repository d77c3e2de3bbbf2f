/**
 * Tells each customer once a month what was promised and what was kept, so that everybody can count it again
 * (ISO/IEC 20000-1:2018, 9.4).
 *
 * <ul>
 *   <li><b>R3</b> Drafts shall be measured on working day 1 and every night until they are frozen.
 *   <li><b>R4</b> Every figure shall carry its numerator, denominator, sample size and the version of its definition.
 *   <li><b>R5</b> With fewer than four months before the reported one a figure shall be called too early to judge.
 *   <li><b>R6</b> A verdict shall be taken on the exact value; equality is met, and met within the margin is amber.
 *   <li><b>R7</b> Each miss, breach, excess, long outage and major incident shall be explained before the draft is left.
 *   <li><b>R8</b> Availability and compliance shall be told without and with what was left out of them.
 *   <li><b>R9</b> A value that differs from the published one shall be named with the old value and the reason.
 *   <li><b>NUM-2</b> Percentages shall be rounded for display only.
 *   <li><b>NUM-4</b> A quotient over nothing shall be "no data".
 *   <li><b>NUM-5</b> Means of percentages shall be pooled from numerators and denominators.
 *   <li><b>NUM-6</b> Median and percentile shall be values of the list, by nearest rank.
 *   <li><b>NUM-7</b> An instant shall belong to the period that starts at or before it and ends after it.
 *   <li><b>NUM-8</b> Equal content shall give equal bytes, and bytes shall prove themselves without the system.
 *   <li><b>TR-1</b> The trend shall be the Theil-Sen slope over up to thirteen months; a missing month keeps its place.
 *   <li><b>TR-2</b> A slope within spread or tolerance shall be called stable.
 *   <li><b>TR-3</b> A figure shall be compared with the mean of the twelve months before.
 *   <li><b>CAP-4</b> A forecast shall carry its 95 percent interval.
 *   <li><b>CAP-7</b> What is left of the capacity at the end of a month shall follow from what was measured until then.
 *   <li><b>SLA-14</b> A clock shall count in the period of its stop, and in the breach list when it passed its limit.
 *   <li><b>SLM-5</b> A workload shall be within its limit, tolerated or exceeded: of a month, of its busiest day or week, or of
 *       its quarter or year so far.
 *   <li><b>AV-5</b> Availability shall be shown with everything it was computed from.
 *   <li><b>FIN-3</b> A month's variance beyond tolerance shall stand out.
 *   <li><b>SAT-5</b> Satisfaction shall be shown with its margin of error.
 *   <li><b>GEN-4</b> A mandatory text shall say something.
 *   <li><b>AV-6</b> Figures of twelve months shall be divided after they were summed.
 *   <li><b>FIN-5</b> Unit cost shall be cost over units of the same month, n/a at zero units.
 *   <li><b>FIN-4</b> The other method of forecasting shall stand beside the agreed one.
 *   <li><b>SAT-4</b> Answers that cannot stand for all shall be called so.
 *   <li><b>AVM-3</b> Outages longer than the threshold, and all of vital services, shall have a cause.
 *   <li><b>CHK-1</b> The backlog shall balance.
 *   <li><b>CHK-2</b> The priorities shall sum to the total.
 *   <li><b>CHK-3</b> The segments of each clock shall tile its life.
 *   <li><b>CHK-4</b> MTBSI shall be MTBF plus MTRS.
 *   <li><b>CHK-5</b> Breached clocks and the breach list shall be the same.
 *   <li><b>CHK-6</b> The outage list shall sum to the downtime without overlap.
 *   <li><b>CHK-7</b> The last report's figures shall equal its snapshot or be restated.
 *   <li><b>CHK-8</b> Every missed target shall have cause, action, owner and date.
 *   <li><b>CHK-9</b> The summary shall follow from the figures and be judged by the service owner.
 *   <li><b>PRB-5</b> A problem that came back after its solution shall be told so.
 *   <li><b>SLM-4</b> A supplier's target that cannot carry what is agreed with the customer shall be called a gap.
 *   <li><b>REV-1</b> A review shall leave a state only along a listed path.
 *   <li><b>REV-2</b> Each step shall be taken by a holder of its role.
 *   <li><b>REV-3</b> A draft shall go to review only with all mandatory comments.
 *   <li><b>REV-4</b> Review and approval shall fail while an automatic check fails.
 *   <li><b>REV-5</b> A review shall be approved only after somebody reviewed it.
 *   <li><b>REV-6</b> A review shall be drafted only after its period is over.
 *   <li><b>REV-7</b> Sending back and restating shall have a reason.
 *   <li><b>REV-8</b> A review shall be published to at least one representative of the customer.
 *   <li><b>MEA-2</b> A figure below its goal by no more than its tolerance shall be met, with a remark; an availability has none.
 *   <li><b>MEA-3</b> A series shall show a mark where the definition of its figure changed.
 *   <li><b>MEA-4</b> The definition of a metric shall be looked at again within 365 days.
 *   <li><b>REV-9</b> A restatement shall change at least one figure.
 *   <li><b>REV-10</b> Two misses in a row, or three in twelve periods, shall require an improvement.
 *   <li><b>REV-11</b> A met figure that worsens shall be offered as an opportunity.
 *   <li><b>REV-13</b> One revision of a review shall be prepared at a time, and shall hold once it is published.
 *   <li><b>REV-14</b> Decisions shall be taken on the published revision of a review only.
 *   <li><b>REV-15</b> A decision shall be on something the review found.
 *   <li><b>REV-16</b> A decision shall say what was decided, and name an action or why there is none.
 *   <li><b>REV-17</b> A meeting on a review shall be planned, then held, then closed.
 *   <li><b>REV-18</b> A meeting shall be held on a settled day after publication, and say who was there.
 *   <li><b>REV-19</b> Minutes shall say what changes in the customer's business, or none.
 *   <li><b>REP-3</b> Missed targets shall be decided on within 20 business days, and decisions told within 10.
 *   <li><b>REP-4</b> Published figures shall be the stored ones of the same key and period, compared every night.
 *   <li><b>REP-5</b> Each clause that wants something reported shall be told by a report that is defined, or be told to be missing.
 *   <li><b>REP-6</b> The definition of a report the product makes shall name its sections and figures, and no others.
 *   <li><b>REP-7</b> A definition shall name only clauses that want something reported, and that its report tells.
 *   <li><b>REP-8</b> Of each report the product makes one definition shall be active at a time.
 *   <li><b>REP-9</b> A review of the list of reports shall have been held, and one of the last 30 days shall do the duty REPORT_CATALOGUE_REVIEW.
 *   <li><b>SOD-1</b> Author, reviewer and approver shall be three persons.
 *   <li><b>REV-20</b> Figures of a process are asked for by a month and by the key of one of them; they are the sums of what
 *       the reviews of single services say that count (NUM-5), medians and changes those of the records themselves.
 *   <li><b>REV-21</b> Those who meet on a review shall be told of the day, and whoever is to plan, hold or minute the meeting
 *       shall be reminded of what is due and overdue, once each.
 *   <li><b>REV-22</b> Whoever prepares a customer's review shall be told which of its services' reviews of the month are not
 *       published yet; it may be published before them.
 * </ul>
 */
package org.evident.evaluation.servicereview;
