/**
 * Lists as people like them, under a name.
 *
 * <ul>
 *   <li><b>VWS-1</b> A saved view shall keep filters, columns and order of a list, and nothing that leads out of it.
 *   <li><b>VWS-2</b> A saved view shall be seen by its owner and by the team it is shared with, and removed by its owner only.
 * </ul>
 *
 * A view is a liking and no record: what it shows is what its reader may see, whoever saved it.
 */
package org.evident.foundation.savedview;
