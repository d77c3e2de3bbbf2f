/**
 * Remembers what suppliers promised and kept, so that reviews can tell it beside what depends on it (ISO/IEC 20000-1:2018,
 * 8.3.4).
 *
 * <p>The targets of suppliers are simple records here, one a month; contracts and their process come with an issue of
 * their own.
 */
package org.evident.agreement.supplier;
