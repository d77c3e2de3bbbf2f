package org.evident.foundation.preference.rule;

/** The ground of the pages. */
public enum Theme {
  /** As the device has it. */
  AUTO,
  LIGHT,
  DARK
}
