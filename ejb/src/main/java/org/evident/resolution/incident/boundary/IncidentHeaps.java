package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.waiting.boundary.Heap;
import org.evident.foundation.waiting.boundary.Heaped;
import org.evident.kernel.Role;

/** The open incidents that wait for whoever works on them: their own, and those of their teams. */
@ApplicationScoped
class IncidentHeaps implements Heaped {

  private static final Role[] WORKERS = {
    Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER, Role.MAJOR_INCIDENT_MANAGER
  };

  @Inject private QueueReaders readers;
  @Inject private Clock clock;

  @Override
  public List<Heap> heaps(Caller caller, Map<Role, Set<Scope>> reach) {
    if (!caller.hasAny(WORKERS)) {
      return List.of();
    }
    Set<Scope> scopes =
        Stream.of(IncidentQueues.READERS)
            .flatMap(role -> reach.getOrDefault(role, Set.of()).stream())
            .collect(Collectors.toSet());
    FilterRows.Me me = readers.of(caller, scopes);
    return List.of(heap(Whose.MINE, me), heap(Whose.TEAM, me));
  }

  private Heap heap(Whose whose, FilterRows.Me me) {
    FilterRows rows = new FilterRows(IncidentFilter.queue(whose), me, clock.instant());
    return new Heap(
        "incident." + whose, "select i.id" + IncidentQueues.FROM + rows.sql(), rows.values());
  }
}
