/**
 * Asks monitoring servers that speak as Prometheus does, and reads the numbers monitoring tools write.
 *
 * <p>A source is asked about a grid of instants that is always the same, so that reading twice is reading once. How far it has
 * been read is noted after what came is kept: a run that was cut reads a span twice and misses none. A failure is told and the
 * source asked again, at first soon and then more and more seldom. What is done with the values is the matter of the room
 * whose source it is.
 *
 * <p>A query may give many series, told from each other by labels. Each that is seen waits for somebody to say which metric or
 * service it is of, or that it is not wanted; it then has its own count of what is read of it and its own failure, so that one
 * that cannot be kept stops no other.
 */
package org.evident.foundation.monitoring;
