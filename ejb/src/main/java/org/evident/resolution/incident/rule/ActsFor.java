package org.evident.resolution.incident.rule;

import java.util.Collection;
import org.evident.kernel.RuleBroken;

/** For which customer somebody reports who is no more than a user (USR-2). */
public final class ActsFor {

  private ActsFor() {}

  /**
   * The customer a report is for.
   *
   * @param customers the numbers of those the person acts for
   * @param wanted the number named, null where none was
   * @throws RuleBroken USR-2 at {@code customer} where the person acts for none, or for several and names none; REC-1 for
   *     another one
   */
  public static String one(Collection<String> customers, String wanted) {
    boolean named = wanted != null && !wanted.isBlank();
    if (customers.isEmpty() || !named && customers.size() > 1) {
      throw RuleBroken.at("customer", customers.isEmpty() ? "USR-2" : "USR-2.SEVERAL");
    }
    if (named && !customers.contains(wanted.strip())) {
      throw RuleBroken.at("customer", "REC-1", wanted.strip());
    }
    return named ? wanted.strip() : customers.iterator().next();
  }
}
