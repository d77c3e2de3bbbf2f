package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;

/** Spans of service time in words, such as {@code 4 h 10 min}. */
@Named
@RequestScoped
public class Durations {

  private static final long MINUTES = 60;

  /** Minutes in the reader's words. */
  public String of(long minutes) {
    return of(minutes, FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** Seconds in the reader's words, in whole minutes that are over. */
  public String ofSeconds(long seconds) {
    return of(seconds / MINUTES);
  }

  static String of(long minutes, Locale locale) {
    long hours = minutes / MINUTES;
    long rest = minutes % MINUTES;
    String key = hours == 0 ? "span.minutes" : rest == 0 ? "span.hours" : "span.both";
    return new MessageFormat(Texts.in(locale).getString(key), locale)
        .format(new Object[] {hours, rest});
  }
}
