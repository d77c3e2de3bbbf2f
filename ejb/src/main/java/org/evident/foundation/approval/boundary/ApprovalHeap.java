package org.evident.foundation.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** What somebody is asked to decide or confirm. */
@ApplicationScoped
class ApprovalHeap implements Heaped {

  /** Leaves the approvals that wait for a login, of the query in which {@code a} is the approval. */
  static final String MINE =
      "join approval_voice m on m.approval_id = a.id where m.login = ? and a.state = 'OPEN' and"
          + " (m.decision is null or m.confirm_until is not null) ";

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    return List.of(
        new Heap("approval", "select a.id from approval a " + MINE, List.of(caller.login())));
  }
}
