package org.evident.foundation.approval.rule;

/** How a decision was given (processes.md 1.6). */
public enum Means {
  SYSTEM,
  VERBAL_CONFIRMED,
  SIGNED_DOCUMENT
}
