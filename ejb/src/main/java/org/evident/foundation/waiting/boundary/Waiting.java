package org.evident.foundation.waiting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Says how much waits for the caller. Every page asks, so all heaps are counted in one statement, and no further than matters. */
@Stateless
@PermitAll
public class Waiting {

  /** Up to how many of a heap are counted. */
  private static final int MOST_COUNTED = 999;

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject @Any private Instance<Heaped> rooms;

  /** How much of each heap waits for the caller; of nothing for a customer's people. */
  public List<HeapCount> mine() {
    Caller caller = callers.current();
    if (caller.id() == null || caller.customerId() != null) {
      return List.of();
    }
    Map<Role, Set<Scope>> reach = mandates.reach();
    return count(rooms.stream().flatMap(room -> room.heaps(caller, reach).stream()).toList());
  }

  private List<HeapCount> count(List<Heap> heaps) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Heap heap : heaps) {
      int at = parts.size();
      parts.add(
          "(select count(*) from (%s limit %d) t%d) as n%d"
              .formatted(heap.sql(), MOST_COUNTED + 1, at, at));
      values.addAll(heap.values());
    }
    List<HeapCount> counts = new ArrayList<>();
    if (!parts.isEmpty()) {
      statements.each(
          "select " + String.join(", ", parts),
          row -> heaps.forEach(heap -> counts.add(of(heap, row.number("n" + counts.size())))),
          values.toArray());
    }
    return counts;
  }

  private static HeapCount of(Heap heap, long number) {
    return new HeapCount(heap.key(), Math.min(number, MOST_COUNTED), number > MOST_COUNTED);
  }
}
