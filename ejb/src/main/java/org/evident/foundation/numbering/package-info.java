/**
 * Gives every record a number people can say: prefix, year, running number.
 *
 * <p>Numbers are taken in a transaction of their own, so no user's transaction holds the counter's
 * lock; a number that was taken for a record that failed is not used again.
 */
package org.evident.foundation.numbering;
