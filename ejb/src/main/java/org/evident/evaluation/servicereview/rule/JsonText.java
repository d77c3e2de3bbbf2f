package org.evident.evaluation.servicereview.rule;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** Writes a tree of sorted maps, lists, strings, whole numbers and truth values as JSON text without blanks. */
final class JsonText {
  /** The greatest whole number every JSON reader keeps exactly: 2^53 - 1. */
  static final long GREATEST = 9_007_199_254_740_991L;

  private static final int FIRST_PRINTABLE = 0x20;
  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_NAMES = "btnfr\"\\";

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String write(Object tree) {
    JsonText text = new JsonText();
    text.value(tree);
    return text.out.toString();
  }

  private void value(Object value) {
    if (value instanceof SortedMap<?, ?> map) object(map);
    else if (value instanceof Collection<?> list) array(list);
    else if (value instanceof String string) string(string);
    else if (value instanceof Boolean) out.append(value);
    else if (value instanceof Long number && Math.abs(number) <= GREATEST) out.append(number);
    else throw new IllegalArgumentException("No place in JSON for " + value);
  }

  private void object(SortedMap<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(before);
      string((String) member.getKey());
      out.append(':');
      value(member.getValue());
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void array(Collection<?> list) {
    char before = '[';
    for (Object item : list) {
      out.append(before);
      value(item);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(String string) {
    out.append('"');
    string.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    int escape = SHORT_ESCAPES.indexOf(c);
    if (escape >= 0) out.append('\\').append(SHORT_NAMES.charAt(escape));
    else if (c < FIRST_PRINTABLE) out.append("\\u%04x".formatted(c));
    else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
      throw new IllegalArgumentException("Half a character in a text");
    else out.appendCodePoint(c);
  }
}
