package org.evident.assurance.availability.rule;

/** How measured availability stands against its target (AV-11). */
public enum Compliance {
  MET,
  MISSED,
  NO_TARGET,
  NO_DATA
}
