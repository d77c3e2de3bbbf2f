package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** The mails that wait for somebody of the service desk, whoever they come from. */
@ApplicationScoped
class MailHeap implements Heaped {

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    return ReceivedMails.isFor(reach)
        ? List.of(new Heap("inbox", "select id from received_mail where fate = 'KEPT'", List.of()))
        : List.of();
  }
}
