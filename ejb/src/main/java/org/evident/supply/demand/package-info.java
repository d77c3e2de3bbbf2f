/** Keeps how much services were used, where it is only counted elsewhere (ISO/IEC 20000-1:2018, 8.4.2). */
package org.evident.supply.demand;
