package org.evident.foundation.link.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** One record related to another, in one direction. */
public record Link(Relation relation, RecordRef from, RecordRef to) {

  /**
   * Refuses a link that must not be.
   *
   * @param leading the links of the same relation that begin at a record
   * @throws RuleBroken LNK-1 to LNK-4
   */
  public void require(Function<RecordRef, List<Link>> leading) {
    if (from.equals(to) || from.kind() != relation.from() || to.kind() != relation.to()) {
      throw RuleBroken.at("to", "LNK-1", from.number(), to.number());
    }
    List<Link> there = leading.apply(from);
    if (there.contains(this)) {
      throw RuleBroken.at("to", "LNK-2", from.number(), to.number());
    }
    if (relation.isSingle() && !there.isEmpty()) {
      throw RuleBroken.at("to", "LNK-4", from.number(), there.get(0).to().number());
    }
    if (leadsBack(leading)) {
      throw RuleBroken.at("to", "LNK-3", from.number(), to.number());
    }
  }

  private boolean leadsBack(Function<RecordRef, List<Link>> leading) {
    Set<RecordRef> met = new HashSet<>();
    Deque<RecordRef> open = new ArrayDeque<>(List.of(to));
    while (!open.isEmpty()) {
      RecordRef next = open.pop();
      if (next.equals(from)) {
        return true;
      }
      if (met.add(next)) {
        targets(leading.apply(next)).forEach(open::push);
      }
    }
    return false;
  }

  private static List<RecordRef> targets(Collection<Link> links) {
    return links.stream().map(Link::to).toList();
  }
}
