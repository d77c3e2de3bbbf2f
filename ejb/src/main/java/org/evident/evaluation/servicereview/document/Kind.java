package org.evident.evaluation.servicereview.document;

import java.util.Locale;

/** How a state is to be taken (R6); each kind has its own shape, so that colour is never needed. */
public enum Kind {
  OK,
  WARN,
  BAD,
  IDLE;

  /** Name of the style class, on paper and on the page. */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
