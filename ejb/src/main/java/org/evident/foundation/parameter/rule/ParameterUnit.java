package org.evident.foundation.parameter.rule;

/** What an amount counts. */
public enum ParameterUnit {
  /** Of the organisation's calendar (processes.md 1.1). */
  BUSINESS_DAYS,
  MINUTES,
  /** Hours in which the service is open. */
  SERVICE_HOURS
}
