package org.evident.evaluation.servicereview.rule;

/** Why a figure is to be improved (section 7). */
public enum ImprovementKind {
  /** Its target was missed again and again. */
  REQUIRED,
  /** It is met, but getting worse. */
  OPPORTUNITY
}
