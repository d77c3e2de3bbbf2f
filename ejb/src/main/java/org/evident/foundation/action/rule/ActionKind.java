package org.evident.foundation.action.rule;

/** What an action is for (processes.md 1.8). */
public enum ActionKind {
  CORRECTION,
  CORRECTIVE,
  TREATMENT,
  IMPROVEMENT,
  FOLLOW_UP
}
