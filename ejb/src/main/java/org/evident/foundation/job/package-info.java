/**
 * Work done in the background, whichever server does it.
 *
 * <p>An order is a row; a server claims it, shows by a heartbeat that it lives, and another takes the
 * order over when the heartbeat stops. Two servers, two people or two clicks cannot start one order
 * twice, since job and subject are unique. A job with a lane runs one order at a time, because two of
 * its subjects may mean the same records. What an order has done is counted in the transaction that
 * did it, and how its work was divided is kept, so that whoever takes it over goes on where it was.
 *
 * <ul>
 *   <li><b>JOB-3</b> Work that failed shall say what went wrong, as far as a program can tell.
 * </ul>
 */
package org.evident.foundation.job;
