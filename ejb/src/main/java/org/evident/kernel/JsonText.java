package org.evident.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes in one fixed form (RFC 8785: sorted members, no blanks) records, maps, lists, texts, decimals, instants, whole numbers and truth values as JSON text without blanks. What
 * is written leaves at once, so that a long content needs no memory beside itself.
 */
public final class JsonText {
  /** The greatest whole number every JSON reader keeps exactly: 2^53 - 1. */
  public static final long GREATEST = 9_007_199_254_740_991L;

  private static final int FIRST_PRINTABLE = 0x20;
  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_NAMES = "btnfr\"\\";

  private final Appendable out;

  private JsonText(Appendable out) {
    this.out = out;
  }

  /** The text of a value. */
  public static String write(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /** Writes the text of a value without holding it. */
  public static void write(Object value, Appendable out) {
    try {
      new JsonText(out).value(value);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof Record owner) members(owner);
    else if (value instanceof SortedMap<?, ?> map) object(map);
    else if (value instanceof Map<?, ?> map) object(sorted(map));
    else if (value instanceof Collection<?> list) array(list);
    else if (value instanceof Boolean) out.append(value.toString());
    else if (value instanceof Integer || value instanceof Long)
      number(((Number) value).longValue());
    else string(text(value));
  }

  private static String text(Object value) {
    if (value instanceof String text) return text;
    if (value instanceof BigDecimal decimal) return decimal.toPlainString();
    if (value instanceof Enum<?> constant) return constant.name();
    if (value instanceof Temporal) return value.toString();
    throw new IllegalArgumentException("No place in JSON for " + value);
  }

  private static SortedMap<String, Object> sorted(Map<?, ?> map) {
    SortedMap<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    return sorted;
  }

  private void members(Record owner) throws IOException {
    char before = '{';
    for (RecordShape.Member member : RecordShape.of(owner.getClass()).byName()) {
      Object value = member.of(owner);
      if (value != null) {
        out.append(before);
        string(member.name());
        out.append(':');
        value(value);
        before = ',';
      }
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void object(SortedMap<?, ?> map) throws IOException {
    char before = '{';
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(before);
      string(member.getKey().toString());
      out.append(':');
      value(member.getValue());
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void array(Collection<?> list) throws IOException {
    char before = '[';
    for (Object item : list) {
      out.append(before);
      value(item);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void number(long number) throws IOException {
    if (Math.abs(number) > GREATEST)
      throw new IllegalArgumentException("No place in JSON for " + number);
    out.append(Long.toString(number));
  }

  private void string(String text) throws IOException {
    out.append('"');
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < FIRST_PRINTABLE || c == '"' || c == '\\') {
        out.append(text, from, at);
        escape(c);
        from = at + 1;
      } else if (Character.isSurrogate(c)) {
        if (!isPair(text, at)) throw new IllegalArgumentException("Half a character in a text");
        at++;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private void escape(char c) throws IOException {
    int known = SHORT_ESCAPES.indexOf(c);
    if (known >= 0) out.append('\\').append(SHORT_NAMES.charAt(known));
    else out.append("\\u%04x".formatted((int) c));
  }
}
