package org.evident.web.common;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.evident.resolution.incident.boundary.JoinedEvent;

/** Says in a sentence why an event belongs to its incident (INC-8). */
public final class MatchWords {

  private MatchWords() {}

  /**
   * The sentence in a language.
   *
   * @param at how an instant is written
   */
  public static String of(JoinedEvent event, Locale locale, Function<Instant, String> at) {
    ResourceBundle words = Texts.in(locale);
    String key = "joined.why." + (event.match() == null ? "UNKNOWN" : event.match());
    return new MessageFormat(words.getString(key), locale)
        .format(
            new Object[] {
              event.signature(),
              event.item(),
              event.matchSource(),
              event.matchAt() == null ? "" : at.apply(event.matchAt()),
              event.matchMinutes(),
              event.service(),
              event.splitFrom()
            });
  }
}
