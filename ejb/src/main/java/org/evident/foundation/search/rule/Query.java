package org.evident.foundation.search.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * What somebody typed into the search: the words that all have to be there, the last at least as a word's beginning, since it
 * may not be typed to its end (SRC-4).
 *
 * @param words in lower case, at most eight of them
 * @param record the record whose number was typed, or null (SRC-3)
 */
public record Query(List<String> words, RecordRef record) {

  private static final int MOST = 8;
  private static final int LONGEST_TEXT = 400;
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6,12}");

  /** After every letter and digit there is, so that the words with a beginning are a range. */
  private static final String LAST = "\uffff";

  public Query {
    words = List.copyOf(words);
  }

  /** Reads what was typed, which may be anything. */
  public static Query of(String typed) {
    String text = typed == null ? "" : typed.strip();
    String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<String> words = Words.of(List.of(read)).stream().limit(MOST).toList();
    return new Query(words, numbered(read.toUpperCase(Locale.ROOT)).orElse(null));
  }

  private static Optional<RecordRef> numbered(String text) {
    return NUMBER.matcher(text).matches()
        ? Arrays.stream(RecordKind.values())
            .filter(kind -> text.startsWith(kind.prefix() + "-"))
            .map(kind -> new RecordRef(kind, text))
            .findFirst()
        : Optional.empty();
  }

  /** Whether nothing was typed that could be found. */
  public boolean empty() {
    return words.isEmpty();
  }

  /** The words for the text search of PostgreSQL; quoted, though no word has a character with a meaning there. */
  public String lexemes() {
    String last = words.get(words.size() - 1);
    String all = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
    return begins(last) ? all + ":*" : all;
  }

  /** The first word that is not found any more under the beginning of another. */
  public static String after(String word) {
    return begins(word) ? word + LAST : word + "\u0001";
  }

  /** A single letter is a word only and the beginning of none: half of all words would begin with it. */
  private static boolean begins(String word) {
    return word.length() > 1;
  }
}
