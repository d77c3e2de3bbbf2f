package org.evident.foundation.evidence.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Parts that the queries of conditions share. */
public final class EvidenceSql {

  /** The columns of a record that belongs to no service. */
  public static final String NO_SERVICE = "cast(null as varchar(20)) as service";

  /** The columns of a record that belongs to no customer. */
  public static final String NO_CUSTOMER = "cast(null as varchar(20)) as customer";

  private EvidenceSql() {}

  /** What a record lacks: the first of pairs of key and condition that holds, in their order. */
  public static String failed(String... pairs) {
    StringBuilder text = new StringBuilder("case");
    for (int i = 0; i < pairs.length; i += 2) {
      text.append(" when ").append(pairs[i + 1]).append(" then '").append(pairs[i]).append('\'');
    }
    return text.append(" end as failed").toString();
  }

  /** Whether a text says nothing. */
  public static String blank(String column) {
    return "coalesce(trim(" + column + "), '') = ''";
  }

  /** Whether an assignment of a role {@code a} of a person {@code p} is in force today. */
  public static String inForce() {
    return "p.active and a.accepted_at is not null and a.valid_from <= :today and (a.valid_to is null or"
        + " a.valid_to > :today)";
  }

  /** A table {@code t(word)} of words from the code. */
  public static String words(Collection<String> words) {
    List<String> all = List.copyOf(words);
    return "(values (cast('"
        + all.get(0)
        + "' as varchar(60)))"
        + all.stream().skip(1).map(word -> ", ('" + word + "')").collect(Collectors.joining())
        + ") t(word)";
  }
}
