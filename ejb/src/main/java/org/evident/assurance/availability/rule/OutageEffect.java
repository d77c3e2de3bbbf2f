package org.evident.assurance.availability.rule;

/** How much of a service an outage takes. */
public enum OutageEffect {
  FULL,
  PARTIAL,
  DEGRADED
}
