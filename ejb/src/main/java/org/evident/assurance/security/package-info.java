/** Keeps which security incidents there were, by type and severity and without their content (ISO/IEC 20000-1:2018, 8.7.3). */
package org.evident.assurance.security;
