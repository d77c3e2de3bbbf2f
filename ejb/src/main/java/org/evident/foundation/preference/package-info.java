/**
 * How each person likes the pages to look and to listen.
 *
 * <ul>
 *   <li><b>PRF-1</b> What somebody has settled about language, theme, density, keys and columns shall hold on every page and device
 *       from the next page on, and for nobody else.
 * </ul>
 */
package org.evident.foundation.preference;
