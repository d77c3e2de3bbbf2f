package org.evident.foundation.search.rule;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as they are compared: letters and digits in lower case, whatever stands between them. */
public final class Words {

  /** How many different words of one record are kept; a record with more is found by its first ones. */
  public static final int MOST = 20_000;

  /** How many characters of a word count. */
  public static final int LONGEST = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Words() {}

  /** The different words of some texts, in their order; a text may be null. */
  public static Set<String> of(Iterable<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      if (text != null) {
        collect(text, words);
      }
    }
    return words;
  }

  private static void collect(String text, Set<String> words) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher found = WORD.matcher(plain);
    while (words.size() < MOST && found.find()) {
      String word = found.group();
      words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
  }
}
