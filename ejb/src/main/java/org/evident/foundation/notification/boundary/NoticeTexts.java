package org.evident.foundation.notification.boundary;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evident.kernel.DateForm;

/** Notices in the words, dates and zone of whoever reads them. */
final class NoticeTexts {

  private static final String BUNDLE = "org.evident.foundation.notification.notices";

  private final Locale locale;
  private final ZoneId zone;
  private final ResourceBundle words;

  NoticeTexts(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            NoticeTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** One line that says what happened. */
  String subject(String topic, List<String> values) {
    return fill(topic + ".subject", values);
  }

  /** What happened, why the reader is told, and what they can do. */
  String body(String topic, List<String> values) {
    return fill(topic + ".body", values) + "\n\n" + words.getString("signature") + "\n";
  }

  private String fill(String key, List<String> values) {
    return new MessageFormat(words.getString(key), locale)
        .format(values.stream().map(this::word).toArray());
  }

  private String word(String value) {
    try {
      return DateForm.INSTANT.in(locale).format(Instant.parse(value).atZone(zone));
    } catch (DateTimeException otherValue) {
      return value;
    }
  }
}
