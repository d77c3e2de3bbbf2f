/**
 * Who has a record open now, so that two people do not begin the same work.
 *
 * <ul>
 *   <li><b>PRS-1</b> Whoever closes a record, or whose server fails, is no longer shown there within half a minute.
 *   <li><b>PRS-2</b> Only people of the provider are shown, and only to people of the provider.
 * </ul>
 */
package org.evident.foundation.presence;
