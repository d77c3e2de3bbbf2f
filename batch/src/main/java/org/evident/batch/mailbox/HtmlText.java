package org.evident.batch.mailbox;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page says to whoever reads it, without anything that acts or hides in it. */
final class HtmlText {

  private static final String BREAK = "\\n";

  private HtmlText() {}

  /** The text of a page, a line for each block of it. */
  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("script, style, head, template").remove();
    page.select("br, p, div, li, tr, h1, h2, h3, blockquote").before(BREAK);
    return page.text()
        .replace(BREAK, "\n")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
