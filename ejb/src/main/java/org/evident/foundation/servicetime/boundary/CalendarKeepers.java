package org.evident.foundation.servicetime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Role;

/** Who changes a calendar changes the clocks of all services that use it: a role limited to one of them does not (PTY-10). */
@ApplicationScoped
class CalendarKeepers {

  @Inject private Mandates mandates;

  /** Refuses whose roles reach less than everything; breaks PTY-10. */
  void require() {
    mandates.require(List.of(), Role.SERVICE_LEVEL_MANAGER, Role.ADMINISTRATOR);
  }
}
