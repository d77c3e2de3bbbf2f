/** The job that evaluates every requirement, and its timer. */
package org.evident.batch.conformity;
