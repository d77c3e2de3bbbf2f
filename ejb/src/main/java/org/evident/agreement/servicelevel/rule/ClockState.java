package org.evident.agreement.servicelevel.rule;

/** Whether a clock goes (processes.md 2.2). */
public enum ClockState {
  RUNNING,
  PAUSED,
  STOPPED,
  CANCELLED
}
