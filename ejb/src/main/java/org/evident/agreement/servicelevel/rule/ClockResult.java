package org.evident.agreement.servicelevel.rule;

/** What a clock says about its target (SLA-8, SLA-12); an open clock says OPEN even when it is breached. */
public enum ClockResult {
  OPEN,
  MET,
  BREACHED,
  EXCLUDED
}
