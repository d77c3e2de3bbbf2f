package org.evident.resolution.incident.rule;

/** What can be corrected of an incident while it is open. */
public enum FactField {
  TITLE,
  DESCRIPTION,
  SERVICE,
  IMPACT,
  URGENCY,
  TEAM
}
