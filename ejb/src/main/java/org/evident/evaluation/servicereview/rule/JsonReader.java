package org.evident.evaluation.servicereview.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.kernel.JsonText;

/** Reads the JSON text {@link JsonText} writes and refuses everything else: blanks, fractions, unsorted or doubled members, deep nesting. */
final class JsonReader {
  private static final int DEEPEST = 24;
  private static final int MOST_DIGITS = 16;
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;
  private static final int FIRST_PRINTABLE = 0x20;

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Object read(byte[] bytes) {
    try {
      JsonReader reader =
          new JsonReader(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      Object tree = reader.value(0);
      if (reader.at != reader.text.length()) throw reader.fault("the end");
      return tree;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("The file is not UTF-8", e);
    }
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException("Expected " + expected + " at character " + at);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void take(char expected) {
    if (peek() != expected) throw fault("'" + expected + "'");
    at++;
  }

  private boolean taken(char wanted) {
    if (peek() != wanted) return false;
    at++;
    return true;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) throw fault("less nesting");
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      default -> number();
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) throw fault(word);
    at += word.length();
    return value;
  }

  private SortedMap<String, Object> object(int depth) {
    SortedMap<String, Object> map = new TreeMap<>();
    take('{');
    if (taken('}')) return map;
    String last = null;
    do {
      String name = string();
      if (last != null && last.compareTo(name) >= 0) throw fault("members in order");
      last = name;
      take(':');
      map.put(name, value(depth + 1));
    } while (taken(','));
    take('}');
    return map;
  }

  private List<Object> array(int depth) {
    List<Object> list = new ArrayList<>();
    take('[');
    if (taken(']')) return list;
    do {
      list.add(value(depth + 1));
    } while (taken(','));
    take(']');
    return list;
  }

  private Long number() {
    int from = at;
    taken('-');
    int digits = at;
    while (peek() >= '0' && peek() <= '9') at++;
    boolean canonical =
        at > digits && at - digits <= MOST_DIGITS && (text.charAt(digits) != '0' || at == from + 1);
    long number = canonical ? Long.parseLong(text.substring(from, at)) : Long.MAX_VALUE;
    if (!canonical || Math.abs(number) > JsonText.GREATEST) throw fault("a whole number");
    return number;
  }

  private String string() {
    take('"');
    int from = at;
    while (peek() >= FIRST_PRINTABLE && peek() != '"' && peek() != '\\') at++;
    return peek() == '"' ? text.substring(from, at++) : escapedString(from);
  }

  private String escapedString(int from) {
    StringBuilder string = new StringBuilder(text.substring(from, at));
    while (peek() != '"') {
      if (peek() < FIRST_PRINTABLE) throw fault("a closed text");
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char name = peek();
    at++;
    return switch (name) {
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '"', '\\' -> name;
      case 'u' -> hexadecimal();
      default -> throw fault("an escape");
    };
  }

  private char hexadecimal() {
    if (at + HEX_DIGITS > text.length()) throw fault("four digits");
    String digits = text.substring(at, at + HEX_DIGITS);
    if (!digits.matches("[0-9a-f]{4}")) throw fault("four digits");
    at += HEX_DIGITS;
    return (char) Integer.parseInt(digits, HEX);
  }
}
