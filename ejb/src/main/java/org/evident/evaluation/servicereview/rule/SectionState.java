package org.evident.evaluation.servicereview.rule;

/** What a section can truthfully say: figures, that nothing happened, or that nobody records it here. */
public enum SectionState {
  FIGURES,
  NOTHING_TO_REPORT,
  NOT_RECORDED
}
