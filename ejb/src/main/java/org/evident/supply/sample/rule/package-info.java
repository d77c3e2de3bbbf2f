/**
 * What monitoring has measured in the demo organisation: metrics with the samples of two hundred days, as any tool could
 * send them; the same seed and day always give the same lines.
 */
package org.evident.supply.sample.rule;
