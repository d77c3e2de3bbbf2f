package org.evident.foundation.preference.rule;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/**
 * What somebody has settled.
 *
 * @param language {@code en} or {@code de}, or null for the browser's
 * @param singleKeys whether keys of one letter, such as {@code /} and {@code j}, do something
 * @param columns of the incident list, by name and in their order, such as {@code state,clock}, or null for the usual ones
 */
public record Preference(
    String language, Theme theme, Density density, boolean singleKeys, String columns) {

  private static final Set<String> LANGUAGES = Set.of("en", "de");
  private static final Pattern COLUMNS = Pattern.compile("[a-z]{1,20}(,[a-z]{1,20}){0,9}");

  /** What holds until somebody settles something else. */
  public static final Preference DEFAULT =
      new Preference(null, Theme.AUTO, Density.DENSE, true, null);

  public Preference {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(density, "density");
    if (language != null && !LANGUAGES.contains(language)) {
      throw RuleBroken.at("language", "PRF-1", language);
    }
    if (columns != null && !COLUMNS.matcher(columns).matches()) {
      throw RuleBroken.at("columns", "PRF-1.columns", columns);
    }
  }

  /** The same with another language. */
  public Preference speaking(String other) {
    return new Preference(other, theme, density, singleKeys, columns);
  }

  /** The same with other columns. */
  public Preference showing(String others) {
    return new Preference(language, theme, density, singleKeys, others);
  }
}
