/**
 * The services the organisation delivers, with who answers for them (ISO/IEC 20000-1:2018, 8.2.4).
 *
 * <ul>
 *   <li><b>SVC-1</b> A file of services is taken in as a whole or not at all. A service is known by its name; what a file does
 *       not say stays, and another first day needs a reason (GEN-4). The same file again changes nothing.
 * </ul>
 */
package org.evident.portfolio.catalogue;
