package org.evident.foundation.preference.rule;

import java.util.Objects;
import java.util.Set;
import org.evident.kernel.RuleBroken;

/**
 * What somebody has settled.
 *
 * @param language {@code en} or {@code de}, or null for the browser's
 * @param singleKeys whether keys of one letter, such as {@code /} and {@code j}, do something
 */
public record Preference(String language, Theme theme, Density density, boolean singleKeys) {

  private static final Set<String> LANGUAGES = Set.of("en", "de");

  /** What holds until somebody settles something else. */
  public static final Preference DEFAULT = new Preference(null, Theme.AUTO, Density.DENSE, true);

  public Preference {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(density, "density");
    if (language != null && !LANGUAGES.contains(language)) {
      throw RuleBroken.at("language", "PRF-1", language);
    }
  }

  /** The same with another language. */
  public Preference speaking(String other) {
    return new Preference(other, theme, density, singleKeys);
  }
}
