package org.evident.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern in the sources takes longer than in proportion to what it is held against, whatever that is: each is held against
 * what is made of its own characters, and how often it looks at one of them is counted, not how long that takes. Field lesson S19.
 */
class PatternsTest {

  private static final List<String> MODULES = List.of("ejb", "web", "batch");
  private static final int LENGTH = 30_000;
  private static final int LOOKS_PER_CHARACTER = 200;
  private static final int MANY = 60;

  /** Where a pattern stands in the sources. */
  private static final Pattern USE =
      Pattern.compile(
          "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*+|regexp\\s*+=\\s*+");

  private static final Pattern SEARCHED =
      Pattern.compile(
          "\\.(find|results|lookingAt|replaceAll|replaceFirst|asPredicate)\\(|[A-Z_]{2,}\\.split\\(");

  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*+(\\+\\s*+)?");

  /** A sign by its number, behind an even number of backslashes. */
  private static final Pattern UNICODE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u+([0-9a-fA-F]{4})");

  private static final String COMMON = "aA0 -./<\"\n";

  @Test
  void every_pattern_is_linear() throws IOException {
    Map<String, Use> patterns = patterns();
    assertTrue(patterns.size() > MANY, () -> "Only " + patterns.size() + " patterns");
    List<String> slow = new ArrayList<>();
    patterns.forEach(
        (regex, use) -> {
          String with = slowWith(Pattern.compile(regex), use.searched());
          if (!with.isEmpty()) {
            slow.add(use.file() + ": " + regex + " is slow with " + with);
          }
        });
    assertEquals("", String.join("\n", slow));
  }

  /** The test finds what it is for. */
  @Test
  void patterns_that_are_not_linear_are_found() {
    assertTrue(!slowWith(Pattern.compile("(a+)+b"), true).isEmpty());
    assertTrue(!slowWith(Pattern.compile("\\s+$"), true).isEmpty());
    assertTrue(!slowWith(Pattern.compile("(a|b)*"), true).isEmpty(), "too deep");
    assertEquals("", slowWith(Pattern.compile("[a-z]++"), true));
  }

  /** What a pattern is slow with, or empty. */
  private static String slowWith(Pattern pattern, boolean searched) {
    for (String part : parts(pattern.pattern())) {
      String text = part.repeat(LENGTH / part.length()) + "\u0000";
      try {
        Matcher matcher =
            pattern.matcher(new Counting(text, (long) LOOKS_PER_CHARACTER * text.length()));
        matcher.matches();
        matcher.reset();
        while (searched && matcher.find()) {
          assertTrue(matcher.end() >= matcher.start());
        }
      } catch (TooSlow slow) {
        return "many \"" + part + "\"";
      } catch (StackOverflowError deep) {
        return "many \"" + part + "\", on which it goes too deep";
      }
    }
    return "";
  }

  /** Its own characters and common ones, alone and in pairs of neighbours. */
  private static Set<String> parts(String regex) {
    Set<String> parts = new TreeSet<>();
    String own = regex.replaceAll("\\\\[a-zA-Z]|[\\[\\]()*?|^$]", "");
    for (String text : List.of(COMMON, own)) {
      for (int i = 0; i < text.length(); i++) {
        parts.add(text.substring(i, i + 1));
        if (i > 0) {
          parts.add(text.substring(i - 1, i + 1));
          parts.add(text.charAt(i) + "a");
        }
      }
    }
    return parts;
  }

  private static Map<String, Use> patterns() throws IOException {
    Map<String, Use> patterns = new TreeMap<>();
    for (String module : MODULES) {
      Path sources = Path.of("..", module, "src", "main", "java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file :
            (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
          String source = Files.readString(file);
          Matcher use = USE.matcher(source);
          while (use.find()) {
            String regex = literal(source, use.end());
            if (!regex.isEmpty()) {
              boolean searched = isSearched(source, use.group());
              patterns.merge(
                  regex,
                  new Use(sources.relativize(file).toString(), searched),
                  (one, other) -> one.searched() ? one : other);
            }
          }
        }
      }
    }
    return patterns;
  }

  /** Whether it is looked for anywhere in a text, as far as its file tells, and not only held against the whole of it. */
  private static boolean isSearched(String source, String use) {
    if (use.contains("compile")) {
      return SEARCHED.matcher(source).find();
    }
    return !use.contains(".matches") && !use.contains("regexp");
  }

  /** The text that is written from here on, in one piece or several. */
  private static String literal(String source, int from) {
    StringBuilder text = new StringBuilder();
    Matcher literal = LITERAL.matcher(source);
    int at = from;
    while (literal.find(at) && literal.start() == at) {
      text.append(unescaped(literal.group(1)));
      at = literal.end();
      if (literal.group(2) == null) {
        break;
      }
    }
    return text.toString();
  }

  private static String unescaped(String written) {
    Matcher unicode = UNICODE.matcher(written);
    return unicode
        .replaceAll(
            one ->
                Matcher.quoteReplacement(
                    one.group(1)
                        + String.format("\\%03o", Integer.parseInt(one.group(2), 16) & 0xff)))
        .translateEscapes();
  }

  /**
   * How a pattern is used.
   *
   * @param searched whether it is looked for in a text
   */
  private record Use(String file, boolean searched) {}

  /** A text that can be looked at so often. */
  private static final class Counting implements CharSequence {
    private final String text;
    private long left;

    private Counting(String text, long left) {
      this.text = text;
      this.left = left;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooSlow();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
