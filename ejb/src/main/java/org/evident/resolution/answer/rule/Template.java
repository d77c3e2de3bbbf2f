package org.evident.resolution.answer.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/** A text with places such as {@code {customer}}, each of which stands for a fact of the record. */
public record Template(String text) {

  /** The places there are. */
  public static final List<String> PLACES =
      List.of("agent", "customer", "number", "reporter", "service", "title");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** A text whose places are known; breaks TXT-1 at {@code text} where one is not (TXT-1). */
  public static Template checked(String text) {
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (!PLACES.contains(place.group(1))) {
        throw RuleBroken.at("text", "TXT-1", place.group(), String.join(", ", PLACES));
      }
    }
    return new Template(text);
  }

  /** The text with the facts in their places; what nobody knows leaves its place empty. */
  public String filled(Map<String, String> facts) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    facts.get(place.group(1)) == null ? "" : facts.get(place.group(1))));
  }
}
