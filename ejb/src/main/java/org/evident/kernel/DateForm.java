package org.evident.kernel;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** How people of a language write dates: the same on pages, in mails and in documents. */
public enum DateForm {
  /** A day. */
  DAY,
  /** A minute on clocks whose zone is told beside. */
  MINUTE,
  /** A minute with the offset of its zone (GEN-1). */
  INSTANT,
  /** The same of a minute that is days away at most. */
  SOON;

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The form in a language; of one that is not spoken here, in English. */
  public DateTimeFormatter in(Locale language) {
    String pattern =
        ResourceBundle.getBundle("org.evident.kernel.dates", language, EXACT).getString(name());
    return DateTimeFormatter.ofPattern(pattern, language);
  }
}
