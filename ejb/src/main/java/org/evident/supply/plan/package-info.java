/**
 * Plans capacity: what there is, what is expected, and what is to be done when (ISO/IEC 20000-1:2018, 8.4.3).
 *
 * <ul>
 *   <li><b>CPL-1</b> A plan shall say of each metric the value of now, the one expected in 365 days (CAP-9) and the demand
 *       forecast it rests on, as they were when it was written.
 *   <li><b>CPL-2</b> It shall say what service levels, availability and continuity will ask for, each with the record that does, or why none does.
 *   <li><b>CPL-3</b> It shall name for each metric when capacity is changed and how, or why nothing is within its horizon.
 *   <li><b>CPL-4</b> An owner of each service and whoever manages the finances shall approve it, none of whom wrote it (SOD-1) and who are not the same.
 *   <li><b>CPL-5</b> It shall be reviewed within 365 days; 14 days before that those responsible are told.
 *   <li><b>CPL-6</b> What is approved is not changed: a further edition takes its place once that is approved.
 *   <li><b>CPL-7</b> It shall bear a fingerprint of what it says, by which everybody can tell whether it is still what was written.
 * </ul>
 */
package org.evident.supply.plan;
