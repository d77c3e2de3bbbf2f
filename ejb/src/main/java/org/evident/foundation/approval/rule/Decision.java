package org.evident.foundation.approval.rule;

/** What somebody asked can say (processes.md 1.6). */
public enum Decision {
  APPROVED,
  REJECTED,
  ABSTAINED,
  DELEGATED
}
