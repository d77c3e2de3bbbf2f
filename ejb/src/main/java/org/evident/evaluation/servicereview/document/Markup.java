package org.evident.evaluation.servicereview.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML. Names come from the renderers; every text and attribute value is escaped here and nowhere else. */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are name, value, name, value; one with a null value is left out. */
  Markup open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds a text only. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** A text. */
  Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /** A text whose line feeds become line breaks of XHTML. */
  Markup lines(String text) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        empty("br");
      }
      text(lines[i]);
    }
    return this;
  }

  /** Takes over what another writer wrote. */
  Markup append(Markup other) {
    out.append(other);
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ')
            .append(attributes[i])
            .append("=\"")
            .append(escape(attributes[i + 1]))
            .append('"');
      }
    }
  }

  private static String escape(String text) {
    return allowed(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The text with U+FFFD in place of each character that XML 1.0 cannot hold. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return kept.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
