package org.evident.web.common;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.evident.kernel.RuleBroken;

/** Renders broken rules as sentences in the reader's language. */
public final class Sentences {

  private static final String RULES = "org.evident.web.rules";

  private Sentences() {}

  /**
   * The sentence for a broken rule: what is wrong, which value, and the cure.
   *
   * @param zone where the reader is, asked for only if an instant is to be shown (GEN-1)
   */
  public static String of(RuleBroken broken, Locale locale, Supplier<ZoneId> zone) {
    ResourceBundle rules =
        ResourceBundle.getBundle(
            RULES,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String specific = broken.rule() + "." + broken.field();
    String key = rules.containsKey(specific) ? specific : broken.rule();
    try {
      return new MessageFormat(rules.getString(key), locale)
          .format(broken.values().stream().map(value -> shown(value, zone)).toArray());
    } catch (MissingResourceException unknown) {
      String[] path = broken.rule().split("\\.");
      if (path.length == 3 && "INC".equals(path[0])) {
        return of(new RuleBroken("INC.PATH", path[1], path[2]), locale, zone);
      }
      return broken.rule() + " " + broken.values();
    }
  }

  /** An instant is shown as people and programs may write it: local time and its offset. */
  private static String shown(Object value, Supplier<ZoneId> zone) {
    return value instanceof Instant at
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            at.truncatedTo(ChronoUnit.SECONDS).atZone(zone.get()))
        : String.valueOf(value);
  }

  /** English or German, whichever the reader asked for first. */
  public static Locale locale(Iterable<Locale> wanted) {
    for (Locale locale : wanted) {
      if ("de".equals(locale.getLanguage())) {
        return Locale.GERMAN;
      }
      if ("en".equals(locale.getLanguage())) {
        return Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
