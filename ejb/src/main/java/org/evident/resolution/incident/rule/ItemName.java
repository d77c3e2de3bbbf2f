package org.evident.resolution.incident.rule;

import org.evident.kernel.Identifier;
import org.evident.kernel.RuleBroken;

/**
 * The name of an item as a tool sends it. Many devices send what their maker left in the field; taken for a name it would make
 * one incident of trouble with different ones (INC-8).
 */
public final class ItemName {

  private ItemName() {}

  /**
   * Refuses a name that many items have; none at all says that it is about the service itself.
   *
   * @throws RuleBroken INC-8 at {@code item}
   */
  public static void require(String name) {
    if (name != null && !name.isBlank() && Identifier.isNobodys(name)) {
      throw RuleBroken.at("item", "INC-8", name.strip());
    }
  }

  /**
   * Refuses what a tool calls many events by: the second one would be taken for the first, sent again, and be lost.
   *
   * @throws RuleBroken INC-8 at {@code id}
   */
  public static void requireEvent(String id) {
    if (Identifier.isNobodysNumber(id)) {
      throw RuleBroken.at("id", "INC-8", id.strip());
    }
  }
}
