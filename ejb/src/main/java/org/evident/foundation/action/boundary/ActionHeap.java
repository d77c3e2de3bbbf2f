package org.evident.foundation.action.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** What somebody promised and has not done. */
@ApplicationScoped
class ActionHeap implements Heaped {

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    return List.of(
        new Heap(
            "action",
            "select a.id from action_item a where a.owner_id = ? and a.state in ('OPEN',"
                + " 'IN_PROGRESS')",
            List.of(caller.id())));
  }
}
