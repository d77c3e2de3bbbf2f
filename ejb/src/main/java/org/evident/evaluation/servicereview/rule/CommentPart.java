package org.evident.evaluation.servicereview.rule;

/** What a mandatory comment consists of (R7). */
public enum CommentPart {
  CAUSE,
  EFFECT,
  ACTION,
  OWNER,
  DUE
}
