package org.evident.foundation.party.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/** What an organisation is to us (processes.md 1.3, 3.12); one may be several things at once. */
public enum OrganisationKind {
  CUSTOMER,
  EXTERNAL_SUPPLIER,
  INTERNAL_SUPPLIER,
  OTHER;

  private static final String BETWEEN = " ";

  /** The kinds of these names, each once; breaks REC-1 at {@code kinds} where there is none of a name. */
  public static Set<OrganisationKind> named(Collection<String> names) {
    Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
    for (String name : names == null ? List.<String>of() : names) {
      kinds.add(
          Arrays.stream(values())
              .filter(kind -> kind.name().equals(name))
              .findFirst()
              .orElseThrow(() -> RuleBroken.at("kinds", "REC-1", name)));
    }
    return kinds;
  }

  /** The kinds in one text, as they are kept. */
  public static String written(Set<OrganisationKind> kinds) {
    return kinds.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
  }

  /** The names in such a text. */
  public static List<String> read(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(BETWEEN));
  }
}
