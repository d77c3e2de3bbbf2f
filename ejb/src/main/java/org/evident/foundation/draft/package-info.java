/**
 * What people have begun to write about a record.
 *
 * <ul>
 *   <li><b>DRF-1</b> What somebody has begun to write shall be kept for them, on whatever device, and for nobody else until
 *       they send it or empty it.
 * </ul>
 *
 * A draft is no record: it has no history, since nothing has been said yet.
 */
package org.evident.foundation.draft;
