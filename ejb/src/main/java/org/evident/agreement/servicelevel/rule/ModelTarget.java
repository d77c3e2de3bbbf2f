package org.evident.agreement.servicelevel.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * That an agreement promises something else for requests of one model (AGR-7).
 *
 * @param model its name
 * @param service the key of the one service it is for, null for requests of any service
 * @param number the number of that service, null for any
 */
public record ModelTarget(String model, Long service, String number, Priority priority) {

  private static final String FIELD = "modelTargets";

  /** How models are told from each other: without regard to capitals and to blanks around. */
  static String key(String model) {
    return model.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses what could not be told apart or would hold where nothing is promised.
   *
   * @param covered the keys of the services of the agreement; empty where it covers all of the customer
   * @param general the priorities with a target of fulfilment for all requests
   * @throws RuleBroken AGR-7 where nothing is promised for all, AGR-7.MODEL for a model that says nothing, AGR-7.SERVICE for
   *     a service that is not covered, AGR-7.TWICE
   */
  public static void require(
      List<ModelTarget> written, Set<Long> covered, Collection<Priority> general) {
    Set<List<String>> seen = new HashSet<>();
    for (ModelTarget one : written) {
      FreeText.require(one.model, FIELD, "AGR-7.MODEL");
      if (one.service != null && !covered.isEmpty() && !covered.contains(one.service)) {
        throw RuleBroken.at(FIELD, "AGR-7.SERVICE", one.number);
      }
      if (!general.contains(one.priority)) {
        throw RuleBroken.at(FIELD, "AGR-7", one.priority, one.model);
      }
      if (!seen.add(List.of(key(one.model), String.valueOf(one.service), one.priority.name()))) {
        throw RuleBroken.at(FIELD, "AGR-7.TWICE", one.priority, one.model);
      }
    }
  }
}
