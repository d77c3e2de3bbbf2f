/**
 * Knows when a service is open, and so how long a wait really was (processes.md 2.1).
 *
 * <ul>
 *   <li><b>CAL-1</b> A calendar shall turn each local date into open intervals by the zone rules of that date.
 *   <li><b>CAL-2</b> An exception shall outrank a holiday, and a holiday the weekly windows.
 *   <li><b>CAL-3</b> A window shall last as long as it really elapses when the clocks change.
 *   <li><b>CAL-4</b> The distance of two instants shall be the open time between them, additive over adjoining spans.
 *   <li><b>CAL-5</b> Adding open time shall give the earliest instant that reaches it, closing time included.
 *   <li><b>CAL-6</b> A change of a calendar shall touch future dates only.
 *   <li><b>CAL-7</b> A calendar that ends within 400 days shall be warned of.
 *   <li><b>CAL-8</b> A computation shall be able to name the zone data it rests on.
 * </ul>
 */
package org.evident.foundation.servicetime;
