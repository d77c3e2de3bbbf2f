/**
 * What all pages share: who reads them, in which words, and in which form of dates and numbers.
 *
 * <ul>
 *   <li><b>ACC-2</b> What is typed shall be text on every page, what stands in an address shall be a value, and a session
 *       shall be its owner's alone.
 *   <li><b>GEN-1</b> Instants shall be shown in the zone of the reader, with their offset.
 * </ul>
 */
package org.evident.web.common;
