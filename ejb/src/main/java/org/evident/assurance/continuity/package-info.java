/**
 * Keeps what continuity asks of services, which tests of it are planned and what they showed, and each time a plan was invoked
 * (ISO/IEC 20000-1:2018, 8.7.2).
 *
 * <ul>
 *   <li><b>CON-2</b> The recovery time achieved runs by the calendar until the service is restored. A test keeps what is asked if it
 *       took no more minutes, and lost no more minutes of data, than was asked on the day it was held.
 * </ul>
 */
package org.evident.assurance.continuity;
