package org.evident.agreement.supplier.rule;

import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.RuleBroken;

/**
 * What has to be settled before a contract ends (processes.md 3.18).
 *
 * @param dataReturned whether our data is back, or destroyed
 * @param accessRemoved whether the supplier reaches nothing of ours any more
 * @param knowledgeHandedOver whether we know what only the supplier knew
 * @param assetsReturned whether what is ours is back, and theirs too
 */
public record ExitChecklist(
    boolean dataReturned,
    boolean accessRemoved,
    boolean knowledgeHandedOver,
    boolean assetsReturned) {

  /** The points that are still open. */
  public List<String> open() {
    List<String> open = new ArrayList<>();
    add(open, dataReturned, "dataReturned");
    add(open, accessRemoved, "accessRemoved");
    add(open, knowledgeHandedOver, "knowledgeHandedOver");
    add(open, assetsReturned, "assetsReturned");
    return open;
  }

  /** Refuses an end while a point is open. */
  public void requireDone() {
    if (!open().isEmpty()) {
      throw RuleBroken.at(open().get(0), "SUPP.EXIT", open().size());
    }
  }

  private static void add(List<String> open, boolean done, String point) {
    if (!done) {
      open.add(point);
    }
  }
}
