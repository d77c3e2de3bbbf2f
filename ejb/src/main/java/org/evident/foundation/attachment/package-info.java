/**
 * Bytes that belong to records, stored in pieces so that no side ever holds a whole file.
 *
 * <ul>
 *   <li><b>ATT-1</b> A file shall have a mere name: nothing of a path, no sign that is not seen, at most 150 characters.
 *   <li><b>ATT-2</b> A file shall be of an allowed type by its content, and its name shall end as that type does.
 *   <li><b>ATT-3</b> A file shall be neither empty nor larger than the limit, and a record shall not have more than the limit.
 *   <li><b>ATT-4</b> No file that is internal or confidential shall reach somebody of a customer.
 *   <li><b>ATT-5</b> A file shall be removed with a reason only, and whoever read a confidential one shall be written down.
 * </ul>
 */
package org.evident.foundation.attachment;
