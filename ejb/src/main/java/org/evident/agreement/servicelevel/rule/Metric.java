package org.evident.agreement.servicelevel.rule;

/** What a service level clock measures (processes.md 2.2). */
public enum Metric {
  RESPONSE,
  RESOLUTION,
  FULFILMENT
}
