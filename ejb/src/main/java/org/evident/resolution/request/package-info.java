/** Keeps which standard wishes were fulfilled when (ISO/IEC 20000-1:2018, 8.6.2). */
package org.evident.resolution.request;
