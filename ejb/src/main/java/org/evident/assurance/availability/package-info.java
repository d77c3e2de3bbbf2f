/**
 * Measures whether services were there when agreed (ISO/IEC 20000-1:2018, 8.7.1).
 *
 * <ul>
 *   <li><b>AV-1</b> Agreed service time shall be the open length of the period.
 *   <li><b>AV-2</b> Downtime shall be planned only inside an approved window announced in time; the overrun is not.
 *   <li><b>AV-3</b> Overlaps shall count once, close intervals as one, excluded outages and closed hours not at all.
 *   <li><b>AV-4</b> Planned downtime shall leave the basis or join the downtime, as agreed.
 *   <li><b>AV-5</b> Availability shall be what is left of the basis, weighted by users where agreed.
 *   <li><b>AV-6</b> Failures shall be counted where they begin, and times between them add up.
 *   <li><b>AV-7</b> Degraded time shall stand beside availability.
 *   <li><b>AV-8</b> An outage shall reach every service that requires the component on that day, once; circles are refused, of whichever days.
 *   <li><b>AV-9</b> Design estimates shall be kept apart from measurements.
 *   <li><b>AV-10</b> An outage without end shall be cut at the end of the period.
 *   <li><b>INC-7</b> A grave incident of a service with an availability target shall not be resolved before its outage is recorded.
 *   <li><b>INC-8</b> An event that says a service is down shall be one outage of its incident, which the event that clears it ends.
 *   <li><b>AV-11</b> The verdict shall be taken unrounded; equality is met.
 *   <li><b>AVR-1</b> A requirement shall say what it demands, of which functions, what for, by which agreement it is carried, and
 *       which risk there is, or that none was identified.
 *   <li><b>AVR-2</b> A requirement shall hold when somebody else than its author and the customer of its agreement agreed, in place
 *       of what the same agreement carried for the service before.
 *   <li><b>AVR-3</b> What one side agreed to shall stay as it is; what holds is confirmed, or another takes its place.
 *   <li><b>MON-1</b> An outage that checks tell of shall be an incident of each customer its service is agreed with, the first
 *       one named by the outage, if it lasts and the newest check is no older than a day, or ended within the time in which
 *       events are one; of what lies further back, and of announced work, none shall be opened. One told late counts as
 *       reported when it was told.
 *   <li><b>MON-2</b> The check that finds the service up shall end the outage and, as an event that clears it, its incidents.
 *   <li><b>AVP-1</b> A plan shall serve a requirement, say what is done for it and who answers for that, and be reviewed within 365 days.
 *   <li><b>AVP-2</b> It shall hold when an owner of the service who did not write it approves it, once the requirement is agreed, in
 *       place of what held for the service and the same agreement before.
 *   <li><b>AVP-3</b> What is approved is not changed: it is reviewed, with what was found and the next day, or another takes its place.
 *   <li><b>AVP-4</b> That the review of a plan that holds is near shall be told once, 14 days before it, to who answers for the plan and
 *       who manages availability; once its day has come the plan shows it as due, then as overdue.
 *   <li><b>AVT-1</b> A test shall be against a requirement of its service, and have a result once it was held, not before.
 *   <li><b>AVT-2</b> A test that missed the requirement shall say what it showed, and lead to actions.
 *   <li><b>NUM-4</b> Of a service nobody looks at no availability shall be told, and none of the days before it is offered.
 *   <li><b>SOD-1</b> Nobody shall approve the window they wrote, or leave out the outage they recorded.
 *   <li><b>SOD-5</b> Nobody of the team whose service it was shall leave an outage out.
 *   <li><b>AVM-3</b> An outage shall be investigated with its cause and incident, and with what came of it from the length the
 *       organisation chose on (usually half an hour), of a vital service always; then its times are confirmed. A correction makes it a new one to look at.
 *   <li><b>AVM-2</b> What a monitor saw shall be kept as outages, in whichever order it arrives; a correction by a person stays.
 * </ul>
 */
package org.evident.assurance.availability;
