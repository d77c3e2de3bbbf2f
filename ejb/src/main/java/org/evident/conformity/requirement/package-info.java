/**
 * Shows for each requirement of ISO/IEC 20000-1:2018 which records meet it and which break it (processes.md 1.10).
 *
 * <ul>
 *   <li><b>CNF-1</b> A requirement shall be fulfilled where all records have what it asks for, partly from 85 percent on; one
 *       that names a share of its own is judged by that and by fifteen less.
 *   <li><b>CNF-2</b> Without records there shall be no data, and a requirement that needs one is not fulfilled; what was never
 *       exercised counts only where its process has an active duty, and is never shown as fulfilled.
 *   <li><b>CNF-3</b> Of several conditions the worst status and the lowest score shall count, without those that have no data.
 *   <li><b>CNF-4</b> A requirement whose process is not recorded shall be not evaluated, and on an empty database nothing
 *       fulfilled.
 *   <li><b>CNF-5</b> A status may be overridden with reason and evidence for at most 90 days, and shall be shown as that.
 *   <li><b>CNF-6</b> The catalogue shall have each of the 328 requirements once, in the order of the clauses.
 *   <li><b>CNF-7</b> When a record breaks a requirement or is mended, exactly that requirement shall turn and name it.
 *   <li><b>CNF-8</b> Whoever reads what breaks a requirement shall see no record named that they may not open.
 *   <li><b>CNF-9</b> An open action on a requirement shall count as attending to it, and be opened by whoever answers for its process.
 *   <li><b>CNF-10</b> A requirement of which the records kept here show only a part shall say what they do not show, and never be
 *       fulfilled by them.
 *   <li><b>CNF-11</b> An audit pack shall have each record that counts for the requirements it is about, or list it as missing with
 *       the reason and how many; more than 5,000 records shall be packed in the background.
 *   <li><b>CNF-12</b> The same pack as of the same day shall be the same bytes, and that of a past day shall show that day.
 * </ul>
 *
 * <p>CNF-D1: Results are kept for each day, every requirement of it, so that any past day can be shown as it was. Of the records
 * that break one, the first 500 of each condition are kept by number, and all of them counted.
 */
package org.evident.conformity.requirement;
