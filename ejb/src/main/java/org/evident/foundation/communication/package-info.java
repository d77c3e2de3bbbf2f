/**
 * Settles who is told what, when, how and by whom (ISO/IEC 20000-1:2018, 7.4), and keeps what was told (processes.md 1.8, 3.6).
 *
 * <ul>
 *   <li><b>COM-1</b> A topic without a code of its own shall be said in words.
 *   <li><b>COM-2</b> An audience without a code of its own shall be named, or be a customer.
 *   <li><b>COM-3</b> Whoever tells something shall be somebody known.
 *   <li><b>COM-4</b> What is told shall be seen in one list, whether it was written down by hand or told by a process.
 *   <li><b>COM-5</b> Whoever is asked to acknowledge what was told shall be known by name, and have been reached.
 *   <li><b>COM-6</b> Each of them shall acknowledge it in person and once, by a last day; who has not shall be seen.
 *   <li><b>COM-7</b> What people were asked to acknowledge shall keep its words and whom it asks.
 *   <li><b>SUP-2</b> A communication planned every so many days shall be a duty as long as its entry stands, done by what was told for it.
 * </ul>
 */
package org.evident.foundation.communication;
