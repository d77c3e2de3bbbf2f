package org.evident.foundation.party.rule;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/**
 * What a token may be used for, within what its person may (PTY-3): {@code read} or {@code write},
 * alone or of one area of the API, such as {@code incidents:write}. Whatever may write an area may
 * read it too. No scope at all leaves everything the person may.
 *
 * @param names the scopes, in their written form
 */
public record TokenScopes(Set<String> names) {

  /** No limits besides those of the person. */
  public static final TokenScopes ALL = new TokenScopes(Set.of());

  private static final Pattern SCOPE = Pattern.compile("(?:([a-z][a-z-]{0,38}):)?(read|write)");

  public TokenScopes {
    names = Set.copyOf(names);
  }

  /**
   * Reads scopes as a person writes them.
   *
   * @param areas the areas the API has
   * @throws RuleBroken PTY.SCOPE at {@code scopes} for any other text
   */
  public static TokenScopes of(Collection<String> names, Collection<String> areas) {
    for (String name : names) {
      Matcher scope = SCOPE.matcher(name == null ? "" : name);
      if (!scope.matches() || (scope.group(1) != null && !areas.contains(scope.group(1)))) {
        throw RuleBroken.at("scopes", "PTY.SCOPE", name);
      }
    }
    return new TokenScopes(new TreeSet<>(names));
  }

  /** Reads the stored form. */
  public static TokenScopes stored(String written) {
    return written == null || written.isBlank() ? ALL : new TokenScopes(Set.of(written.split(" ")));
  }

  /** Whether the person's own rights are the only limit. */
  public boolean unlimited() {
    return names.isEmpty();
  }

  /** Whether a use of an area of the API is within the scopes. */
  public boolean allow(String area, boolean reads) {
    return unlimited()
        || names.contains("write")
        || names.contains(area + ":write")
        || reads && (names.contains("read") || names.contains(area + ":read"));
  }

  @Override
  public String toString() {
    return String.join(" ", new TreeSet<>(names));
  }
}
