package org.evident.portfolio.catalogue.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;

/** Keeps those who keep services to the ones their roles reach (PTY-10). */
@ApplicationScoped
class ServiceReach {

  @Inject private Mandates mandates;

  /** Refuses the caller who keeps other services than this one. */
  void require(ServiceView service) {
    mandates.require(
        List.of(Scope.service(service.number())), Role.SERVICE_LEVEL_MANAGER, Role.ADMINISTRATOR);
  }
}
