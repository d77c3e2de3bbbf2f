package org.evident.foundation.preference.rule;

/** How close the rows of lists stand. */
public enum Density {
  DENSE,
  COMFORTABLE
}
