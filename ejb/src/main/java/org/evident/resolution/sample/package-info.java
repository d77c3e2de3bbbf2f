/** Makes up the incident log of the demo organisation: the same day and seed always give the same bytes. */
package org.evident.resolution.sample;
