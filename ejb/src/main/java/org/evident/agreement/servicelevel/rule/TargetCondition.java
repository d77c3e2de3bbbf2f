package org.evident.agreement.servicelevel.rule;

/** What a record has to be for a target to hold (processes.md 2.2); of two that do, the more particular one holds (AGR-6). */
public enum TargetCondition {
  /** Of the priority, whatever service it is about. */
  PRIORITY,
  /** Of the priority, and about the one service named. */
  SERVICE
}
