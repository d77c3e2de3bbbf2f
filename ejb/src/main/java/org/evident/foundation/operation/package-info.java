/**
 * Whether the system is well, and its background work, for those who run it.
 *
 * <ul>
 *   <li><b>OPS-1</b> A server shall call itself ready only while its database answers and has the schema the server brought.
 *   <li><b>OPS-2</b> How long the oldest mail and the oldest order have waited shall be seen, and who stopped or resumed work.
 * </ul>
 */
package org.evident.foundation.operation;
