/**
 * Work done in the background, whichever server does it.
 *
 * <p>An order is a row; a server claims it, shows by a heartbeat that it lives, and another takes the
 * order over when the heartbeat stops. Two servers, two people or two clicks cannot start one order
 * twice, since job and subject are unique.
 */
package org.evident.foundation.job;
