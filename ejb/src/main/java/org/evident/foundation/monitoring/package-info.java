/**
 * Asks monitoring servers that speak as Prometheus does, and reads the numbers monitoring tools write.
 *
 * <p>A source is asked about a grid of instants that is always the same, so that reading twice is reading once. How far it has
 * been read is noted after what came is kept: a run that was cut reads a span twice and misses none. A failure is told and the
 * source asked again, at first soon and then more and more seldom. What is done with the values is the matter of the room
 * whose source it is.
 */
package org.evident.foundation.monitoring;
