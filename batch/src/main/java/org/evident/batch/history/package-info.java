/** The job that verifies the history. */
package org.evident.batch.history;
