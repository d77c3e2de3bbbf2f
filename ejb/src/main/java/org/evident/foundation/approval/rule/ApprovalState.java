package org.evident.foundation.approval.rule;

/** Where an approval stands (processes.md 1.6). */
public enum ApprovalState {
  OPEN,
  APPROVED,
  REJECTED,
  VOID
}
