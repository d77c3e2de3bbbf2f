package org.evident.evaluation.servicereview.rule;

/** How a line of the outage list counts: as downtime, as planned, beside availability (AV-7), or not at all. */
public enum OutageKind {
  UNPLANNED,
  PLANNED,
  DEGRADED,
  EXCLUDED
}
