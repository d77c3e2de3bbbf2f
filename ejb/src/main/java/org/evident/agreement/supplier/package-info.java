/**
 * Binds suppliers by contracts that carry what is agreed with customers, and remembers what they promised and kept, so that
 * reviews can tell it beside what depends on it (processes.md 3.18; ISO/IEC 20000-1:2018, 8.3.4).
 *
 * <ul>
 *   <li><b>SUPP-2</b> An end shall be told 90 and 30 days before its notice is due, at the notice, and when it is over.
 * </ul>
 *
 * <p>Each contract names the agreements its targets support; each target is compared with them whenever either side changes
 * (SLM-4). What suppliers reached is a simple record, one a month. Changes of signed contracts, reviews of suppliers and
 * disputes come with an issue of their own.
 */
package org.evident.agreement.supplier;
