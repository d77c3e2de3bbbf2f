package org.evident.conformity.requirement.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** What else than ISO/IEC 20000-1:2018 a requirement can be looked up by. */
public enum Mapping {
  ISO9001(Requirement::iso9001),
  ISO27001(Requirement::iso27001),
  ITIL4(Requirement::practices),
  EDITION2011(Requirement::former);

  /** How the catalogue begins to say that nothing there matches. */
  private static final String NOTHING = "none";

  private final Function<Requirement, String> text;

  Mapping(Function<Requirement, String> text) {
    this.text = text;
  }

  /**
   * Whether a requirement has a match there.
   *
   * @param reference a clause with all that lies below it, or the beginning of a practice's name; blank for any match
   */
  public boolean matches(Requirement requirement, String reference) {
    String wanted = reference == null ? "" : reference.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(text.apply(requirement).split("[;,]"))
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty() && !part.startsWith(NOTHING))
        .anyMatch(part -> wanted.isEmpty() || within(part, wanted));
  }

  private static boolean within(String part, String wanted) {
    boolean clause = Character.isDigit(wanted.charAt(wanted.length() - 1));
    if (!part.startsWith(wanted)) {
      return false;
    }
    // Clause 8.1 is not within 8.10, and 4 not within 45.
    return !clause
        || part.length() == wanted.length()
        || !Character.isDigit(part.charAt(wanted.length()));
  }
}
