/** Starts, stops, restarts and takes over jobs for the orders that were placed. */
package org.evident.batch.job;
