package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** Finds the services an agreement shall cover; nothing is agreed on one that has been retired (PTY-22). */
@ApplicationScoped
class CoveredServices {

  @Inject private Services services;

  /** Their keys by names or numbers; none for all services of the customer. */
  Set<Long> ids(List<String> names) {
    return names == null
        ? Set.of()
        : names.stream()
            .map(n -> services.offered(one(n).number()))
            .map(ServiceView::id)
            .collect(Collectors.toSet());
  }

  /** One service by its name or number. */
  ServiceView one(String name) {
    return name.startsWith("SVC-") ? services.service(name) : services.named(name);
  }
}
