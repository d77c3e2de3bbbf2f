/** Keeps which continuity tests are planned and what they showed (ISO/IEC 20000-1:2018, 8.7.2). */
package org.evident.assurance.continuity;
