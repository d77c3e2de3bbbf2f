/** The services the organisation delivers, with who answers for them (ISO/IEC 20000-1:2018, 8.2.4). */
package org.evident.portfolio.catalogue;
