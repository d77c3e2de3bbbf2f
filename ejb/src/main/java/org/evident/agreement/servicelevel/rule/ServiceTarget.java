package org.evident.agreement.servicelevel.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * That an agreement promises something else for one of its services (AGR-6).
 *
 * @param service its key
 * @param number its number, as people know it
 */
public record ServiceTarget(long service, String number, String metric, Priority priority) {

  /**
   * Refuses what could not be told apart or would hold where nothing is promised.
   *
   * @param covered the keys of the services of the agreement; empty where it covers all of the customer
   * @param general metrics and priorities of the targets for all services, as {@code RESPONSE P1}
   * @throws RuleBroken AGR-6 where nothing is promised for all, AGR-6.SERVICE for a service that is not covered, AGR-6.TWICE
   */
  public static void require(
      List<ServiceTarget> written, Set<Long> covered, Collection<String> general) {
    Set<ServiceTarget> seen = new HashSet<>();
    for (ServiceTarget one : written) {
      if (!covered.isEmpty() && !covered.contains(one.service)) {
        throw RuleBroken.at("serviceTargets", "AGR-6.SERVICE", one.number);
      }
      if (!general.contains(one.metric + " " + one.priority)) {
        throw RuleBroken.at("serviceTargets", "AGR-6", one.metric, one.priority, one.number);
      }
      if (!seen.add(one)) {
        throw RuleBroken.at("serviceTargets", "AGR-6.TWICE", one.metric, one.priority, one.number);
      }
    }
  }
}
