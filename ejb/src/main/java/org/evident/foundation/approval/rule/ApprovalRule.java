package org.evident.foundation.approval.rule;

/** How many of those asked have to approve (processes.md 1.6). */
public enum ApprovalRule {
  ANY,
  ALL,
  QUORUM
}
