/**
 * How long things are kept, what becomes of them then, and how somebody is forgotten (processes.md 3.8, GEN-2, GEN-3).
 *
 * <ul>
 *   <li><b>RET-1</b> A person shall be erased only after their account has ended, with a reason, and once.
 *   <li><b>RET-2</b> When a person is erased, a pseudonym shall stand wherever their login, name or address stood by
 *       itself, and how they signed in and what they were told shall be gone; every record stays.
 *   <li><b>RET-3</b> The history shall stay as it was written, so that its chains hold; its pages shall show the pseudonym.
 *   <li><b>RET-4</b> A retention rule shall keep things for 30 days to 30 years, and for as long as it is on hold.
 *   <li><b>RET-5</b> A run shall dispose of what is past its time and nothing else, and keep a list of it.
 *   <li><b>RET-6</b> Each night what is past its time shall be disposed of by itself, in one run whatever the number of servers.
 * </ul>
 *
 * <p>RET-D1: texts people wrote about others (descriptions, notes) are records of the organisation and stay; they go with
 * the record they are in.
 */
package org.evident.foundation.retention;
