package org.evident.foundation.operation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** What the system could not do by itself and an administrator has to look at: failed work, and mails nobody took. */
@ApplicationScoped
class OperationHeap implements Heaped {

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    return caller.roles().contains(Role.ADMINISTRATOR)
        ? List.of(
            new Heap("work", "select id from job_order where state = 'FAILED'", List.of()),
            new Heap("mail", "select notice_id from notice_mail where state = 'DEAD'", List.of()))
        : List.of();
  }
}
