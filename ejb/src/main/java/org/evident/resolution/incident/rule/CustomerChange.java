package org.evident.resolution.incident.rule;

import java.util.List;
import org.evident.kernel.RuleBroken;

/**
 * What keeps an incident with its customer: it can turn out to be another one's only while nobody of theirs had part in it
 * (SLA-10, sheet 3.25).
 *
 * @param number of the incident
 * @param to number of the customer it would belong to
 * @param strangers names of those who reported it or wrote on it and belong to a customer, but not to that one
 * @param theirs whether its customer was told of it as of theirs: it waits for their answer, was solved once or is major
 */
public record CustomerChange(String number, String to, List<String> strangers, boolean theirs) {

  /**
   * Refuses the change.
   *
   * @throws RuleBroken INC.CUSTOMER where somebody would lose sight of what they reported or wrote, INC.CUSTOMER.TOLD where
   *     the customer was told of it; both at {@code customer}
   */
  public void require() {
    if (!strangers.isEmpty()) {
      throw RuleBroken.at("customer", "INC.CUSTOMER", strangers.get(0), to, number);
    }
    if (theirs) {
      throw RuleBroken.at("customer", "INC.CUSTOMER.TOLD", number, to);
    }
  }
}
