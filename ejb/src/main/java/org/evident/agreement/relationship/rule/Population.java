package org.evident.agreement.relationship.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.kernel.RuleBroken;

/** Reads how many persons of each stratum were invited and reachable (SAT-2, SAT-4). */
public final class Population {

  private static final int MOST = 10_000_000;

  private Population() {}

  /**
   * Persons by stratum, from {@code Office=12; Warehouse=8}, or a number alone where there are no strata.
   *
   * @throws RuleBroken SAT-2 at {@code population} if it cannot be read, names a stratum twice or invites nobody
   */
  public static Map<String, Integer> read(String written) {
    Map<String, Integer> strata = new LinkedHashMap<>();
    for (String part : written.split(";")) {
      int sign = part.lastIndexOf('=');
      String stratum = sign < 0 ? "" : part.substring(0, sign).strip();
      Integer before = strata.put(stratum, count(written, part.substring(sign + 1).strip()));
      boolean unnamed = stratum.isEmpty() && written.contains(";");
      if (before != null || unnamed) {
        throw RuleBroken.at("population", "SAT-2", written);
      }
    }
    if (strata.values().stream().allMatch(n -> n == 0)) {
      throw RuleBroken.at("population", "SAT-2", written);
    }
    return strata;
  }

  private static int count(String written, String digits) {
    if (!digits.matches("\\d{1,8}") || Integer.parseInt(digits) > MOST) {
      throw RuleBroken.at("population", "SAT-2", written);
    }
    return Integer.parseInt(digits);
  }
}
