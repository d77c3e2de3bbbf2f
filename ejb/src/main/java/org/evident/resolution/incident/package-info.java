/**
 * Restores service as agreed (ISO/IEC 20000-1:2018, 8.6.1).
 *
 * <ul>
 *   <li><b>INC-1</b> The priority of an incident shall follow from its impact and urgency.
 *   <li><b>INC-2</b> An incident shall rise by itself, told late rather than not at all: a P1 at once, a missed response, three quarters, nine tenths and all of the resolution time used.
 *   <li><b>INC-4</b> Reporters shall hear of a P1 every half hour, of a P2 every four service hours and of others with each state.
 *   <li><b>INC-5</b> The known errors of a service shall be offered for an incident, those first that share most words with it.
 *   <li><b>INC-6</b> An incident that shows a security event shall name its security incident, and strictly confidential be read by security roles only.
 *   <li><b>INC-8</b> Events of one item and signature within 30 minutes shall be one incident, if the item is called by a name of its own, which monitoring itself ends if nobody else took part. Trouble of a service itself that another source, as its checks are, tells of belongs to the open incident of that failure, which ends when the last of them says so. Each event shall say why it belongs to its incident, and what joined one wrongly become one of its own.
 *   <li><b>INC-9</b> An open incident nobody writes on for 1, 2, 5 or 10 business days, by its priority, shall be stale.
 *   <li><b>INC-3</b> A P1 shall be judged within 30 minutes, and a major incident led, told of, reviewed and reported on in time.
 *   <li><b>INC-10</b> Whoever leads a major incident shall not solve it alone.
 *   <li><b>GEN-4</b> A text people give shall say something, and no placeholder stand for it.
 *   <li><b>GEN-5</b> A date shall not lie in the future, and be corrected after a day with a reason only.
 *   <li><b>SLA-3</b> A solution shall be set back with a reason only, and never before the report.
 *   <li><b>SLA-5</b> The gravest incidents shall not wait, others for the customer only after a question or until their appointment, and go on with the answer.
 *   <li><b>SLA-6</b> What was imported waiting for an answer shall be given up, counted from its import on.
 *   <li><b>SLA-10</b> An incident shall turn out to be of another customer only while its own had no part in it, and what was meant for that one be kept in.
 *   <li><b>SLA-11</b> A solution shall be taken back within five business days only; later a new incident shall follow.
 *   <li><b>SLA-12</b> Only an exception of the agreement shall exclude a clock, once somebody approved it.
 *   <li><b>SLA-13</b> A child of a major incident shall count, unless the same person reported it twice.
 *   <li><b>SLA-17</b> A report shall not be dated after the step that followed it.
 *   <li><b>ESC-1</b> A person shall call others to an open incident with a reason, a team that knows more or those who decide more, and these shall be told at once.
 *   <li><b>ESC-2</b> A call shall be kept with its level, who was told, and who has seen it.
 *   <li><b>RPR-1</b> Whoever takes a report in shall be able to name whose it is: somebody active of the customer, or of the provider if the provider names them.
 *   <li><b>RPR-2</b> Who is named shall follow it as their own and hear what a reporter hears; who took it in stands in its history.
 *   <li><b>RPR-3</b> Whose a report is shall be corrected while it is open, and never be nobody's again; with the customer, in one step.
 *   <li><b>USR-1</b> Who is no more than a user shall report incidents, follow those they reported, answer, and take a solution back; nothing else.
 *   <li><b>USR-2</b> A user shall report for their own customer, or for one their role is given for.
 *   <li><b>TML-1</b> The timeline of an incident shall show each thing that happened once, and people of the customer what is theirs.
 *   <li><b>TML-2</b> It shall be read in the order in which things happened, the newest first, by the key of the last entry seen.
 *   <li><b>EXP-1</b> A file of a list shall have the rows its reader sees and no others, and say how many; more than 5,000 shall be made in the background.
 *   <li><b>SOD-1</b> Nobody shall decide what they asked for.
 *   <li><b>SOD-5</b> Nobody of the team that missed a target shall excuse it.
 * </ul>
 */
package org.evident.resolution.incident;
