/** Keeps which changes were carried out with which outcome, and which are planned (ISO/IEC 20000-1:2018, 8.5.1). */
package org.evident.transition.change;
