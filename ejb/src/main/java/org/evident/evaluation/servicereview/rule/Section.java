package org.evident.evaluation.servicereview.rule;

/** The sixteen sections of a review in their printed order; none is ever left out. */
public enum Section {
  S1,
  S2,
  S3,
  S4,
  S5,
  S6,
  S7,
  S8,
  S9,
  S10,
  S11,
  S12,
  S13,
  S14,
  S15,
  S16
}
