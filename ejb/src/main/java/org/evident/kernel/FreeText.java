package org.evident.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts people have to give (processes.md 1.2, GEN-4). */
public final class FreeText {

  private static final Set<String> PLACEHOLDERS =
      Set.copyOf(
          List.of(Setting.PLACEHOLDERS.text().toLowerCase(Locale.ROOT).strip().split("\\s+")));
  private static final int LEAST = 3;

  private FreeText() {}

  /** Whether a text says something: three characters that are no blanks and no placeholder. */
  public static boolean says(String text) {
    String said = text == null ? "" : text.strip();
    return said.replaceAll("\\s", "").length() >= LEAST
        && !PLACEHOLDERS.contains(said.toLowerCase(Locale.ROOT));
  }

  /**
   * Refuses a text that says nothing.
   *
   * @throws RuleBroken the rule given, at the field given
   */
  public static void require(String text, String field, String rule) {
    if (!says(text)) {
      throw RuleBroken.at(field, rule, text == null ? "" : text.strip());
    }
  }
}
