package org.evident.foundation.communication.rule;

import org.evident.kernel.RuleBroken;

/**
 * What is told to whom.
 *
 * @param subject the topic in words, or null
 * @param named the audience by name, or null
 * @param customer whether one customer is named
 */
public record Message(
    Topic topic, String subject, Audience audience, String named, boolean customer) {

  /**
   * Refuses what leaves open what is told or to whom.
   *
   * @throws RuleBroken COM-1 at {@code subject}, COM-2 at {@code named}
   */
  public void require() {
    if (topic == Topic.OTHER && blank(subject)) {
      throw RuleBroken.at("subject", "COM-1", topic);
    }
    if (audience == Audience.NAMED && blank(named) && !customer) {
      throw RuleBroken.at("named", "COM-2", audience);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
