/** Reads another tool's log line by line and replays it incident by incident, restartable at any point. */
package org.evident.batch.dataimport;
