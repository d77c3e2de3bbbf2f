package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** What somebody is asked to read and has not acknowledged. */
@ApplicationScoped
class AcknowledgementHeap implements Heaped {

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    return List.of(
        new Heap(
            "acknowledgement",
            "select k.due from acknowledgement k join communication m on m.id = k.communication_id where"
                + " k.person_id = ? and k.acknowledged_at is null and m.withdrawn_at is null",
            List.of(caller.id())));
  }
}
