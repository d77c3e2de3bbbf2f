/**
 * What all pages share: who reads them, in which words, and in which form of dates and numbers.
 *
 * <ul>
 *   <li><b>GEN-1</b> Instants shall be shown in the zone of the reader, with their offset.
 * </ul>
 */
package org.evident.web.common;
