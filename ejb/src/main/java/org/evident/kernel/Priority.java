package org.evident.kernel;

/** How urgently a record is handled, P1 first (processes.md 1.12). */
public enum Priority {
  P1,
  P2,
  P3,
  P4
}
