package org.evident.assurance.availability.rule;

/** Whether planned downtime is taken out of the basis or counts as downtime (AV-4). */
public enum PlannedMode {
  EXCLUDED,
  INCLUDED
}
