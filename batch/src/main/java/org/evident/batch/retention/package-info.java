/** Disposes each night of what is past its time. */
package org.evident.batch.retention;
