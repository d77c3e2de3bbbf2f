package org.evident.evaluation.servicereview.rule;

/** Which way a figure gets better; NONE for volumes, which are neither good nor bad. */
public enum Direction {
  UP,
  DOWN,
  NONE
}
