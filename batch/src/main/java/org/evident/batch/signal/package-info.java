/** Timers that keep what people wait for on time. */
package org.evident.batch.signal;
