package org.evident.resolution.incident.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of an exported list. */
final class ExportWords {

  private final ResourceBundle words;
  private final Locale language;
  private final List<String> headings;

  ExportWords(Locale language, List<String> headings) {
    this.language = language;
    this.headings = headings;
    words =
        ResourceBundle.getBundle(
            "org.evident.resolution.incident.export",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Stream<String> headings() {
    return headings.stream().map(words::getString);
  }

  /** The last line: how many rows there are, and in which zone the times are. */
  String footer(long rows, String zone) {
    return new MessageFormat(words.getString("footer"), language).format(new Object[] {rows, zone});
  }

  String title() {
    return words.getString("title");
  }
}
