package org.evident.foundation.history.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON object per line with texts only: what an export of the history consists of. */
public final class FlatJson {

  private final String line;
  private int at;

  private FlatJson(String line) {
    this.line = line;
  }

  /** The line for values in their order; a null value is left out. */
  public static String write(Map<String, String> values) {
    StringBuilder out = new StringBuilder("{");
    values.forEach(
        (name, value) -> {
          if (value != null) {
            out.append(out.length() > 1 ? "," : "");
            quote(out, name);
            out.append(':');
            quote(out, value);
          }
        });
    return out.append('}').toString();
  }

  /**
   * The values of a line.
   *
   * @throws IllegalArgumentException if the line is anything else than an object of texts
   */
  public static Map<String, String> read(String line) {
    FlatJson json = new FlatJson(line.strip());
    Map<String, String> values = new LinkedHashMap<>();
    json.take('{');
    while (json.peek() != '}') {
      if (!values.isEmpty()) {
        json.take(',');
      }
      String name = json.text();
      json.take(':');
      values.put(name, json.text());
    }
    json.take('}');
    if (json.at != json.line.length()) {
      throw json.broken();
    }
    return values;
  }

  private static void quote(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private String text() {
    take('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      char c = next();
      text.append(c == '\\' ? escaped() : c);
    }
    take('"');
    return text.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw broken();
    };
  }

  private char unicode() {
    if (at + 4 > line.length()) {
      throw broken();
    }
    at += 4;
    return (char) Integer.parseInt(line.substring(at - 4, at), 16);
  }

  private char peek() {
    if (at >= line.length()) {
      throw broken();
    }
    return line.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void take(char wanted) {
    if (next() != wanted) {
      throw broken();
    }
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("Not a line of an exported history at character " + at);
  }
}
