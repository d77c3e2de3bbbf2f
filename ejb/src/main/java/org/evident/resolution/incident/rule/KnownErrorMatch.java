package org.evident.resolution.incident.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How well a known error fits what is told of an incident: by the words of some length they share (INC-5). */
public final class KnownErrorMatch {

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final int SHORTEST = 4;

  private KnownErrorMatch() {}

  /**
   * How many words of an incident's title, description and item the symptoms of a known error contain.
   *
   * @param told each of them, null where there is none
   */
  public static long shared(String symptoms, String... told) {
    Set<String> known = words(symptoms);
    return words(told).stream().filter(known::contains).count();
  }

  private static Set<String> words(String... texts) {
    return Arrays.stream(texts)
        .filter(text -> text != null)
        .flatMap(text -> BREAKS.splitAsStream(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }
}
