package org.evident.foundation.party.boundary;

import java.util.Locale;
import org.evident.kernel.Role;

/**
 * Which people a list is about; what is null or empty leaves nobody out.
 *
 * @param words a part of the name, login or address
 * @param team the name of their team
 * @param role one they hold today
 * @param active whether their account goes on
 */
public record PeopleFilter(String words, String team, Role role, Boolean active) {

  /** Everybody. */
  public static final PeopleFilter ALL = new PeopleFilter(null, null, null, null);

  public PeopleFilter {
    words = words == null || words.isBlank() ? null : words.strip();
    team = team == null || team.isBlank() ? null : team.strip();
  }

  /** What the words are compared with: signs of the pattern's own are taken as they are written. */
  String pattern() {
    return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
