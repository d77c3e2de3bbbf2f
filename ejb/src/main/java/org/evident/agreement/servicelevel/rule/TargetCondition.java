package org.evident.agreement.servicelevel.rule;

/**
 * What a record has to be for a target to hold (processes.md 2.2); of several that do, the one that stands last here holds
 * (AGR-6, AGR-7).
 */
public enum TargetCondition {
  /** Of the priority, whatever service it is about. */
  PRIORITY,
  /** Of the priority, and about the one service named. */
  SERVICE,
  /** Of the priority, and a request of the model named. */
  MODEL,
  /** Of the priority, about the one service named, and a request of the model named. */
  SERVICE_MODEL
}
