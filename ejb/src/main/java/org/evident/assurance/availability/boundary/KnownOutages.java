package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.USERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.Outage;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/**
 * The door by which customers and users learn of outages and announced work on services they use. They hear of the service and the
 * times; what stands behind it, such as components and the services of others, is the provider's own.
 */
@Stateless
@RolesAllowed({CUSTOMER_REPRESENTATIVES, USERS})
public class KnownOutages {

  private static final Duration AHEAD = Duration.ofDays(14);
  private static final Duration INSTANT = Duration.ofMillis(1);

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private DependencyRows dependencies;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** What is wrong now with the services the caller's customer uses, the oldest first, and then announced work by its begin. */
  public List<KnownOutage> now() {
    Instant now = clock.instant();
    List<ServiceView> used = services.list();
    List<KnownOutage> known = new ArrayList<>();
    Map<Long, List<Outage>> reaching = outages.all(now, now.plus(INSTANT));
    for (ServiceView service : used) {
      wrong(service, reaching.getOrDefault(service.id(), List.of())).ifPresent(known::add);
    }
    known.sort(Comparator.comparing(KnownOutage::since).thenComparing(KnownOutage::name));
    known.addAll(ahead(used, now));
    return known;
  }

  private static Optional<KnownOutage> wrong(ServiceView service, List<Outage> all) {
    List<Outage> open = all.stream().filter(o -> o.isDown() || o.isDegraded()).toList();
    boolean down = open.stream().anyMatch(Outage::isDown);
    return open.stream()
        .filter(outage -> outage.isDown() == down)
        .map(Outage::start)
        .min(Comparator.naturalOrder())
        .map(
            since ->
                new KnownOutage(
                    service.number(), service.name(), down ? "DOWN" : "DEGRADED", since, null));
  }

  private List<KnownOutage> ahead(List<ServiceView> used, Instant now) {
    List<Work> work =
        statements.list(
            "select s.number, w.began_at, w.ended_at from maintenance_window w join service s on s.id"
                + " = w.service_id where w.withdrawn_at is null and w.approved_at is not null and"
                + " w.notice_sent_at is not null and w.ended_at > ? and w.began_at < ? order by"
                + " w.began_at, w.number",
            row -> new Work(row.text("number"), row.instant("began_at"), row.instant("ended_at")),
            now,
            now.plus(AHEAD));
    List<KnownOutage> known = new ArrayList<>();
    if (work.isEmpty()) {
      return known;
    }
    Dependencies required = new Dependencies(dependencies.requiredAt(now));
    for (ServiceView service : used) {
      Set<String> beneath = required.beneath(Set.of(service.number()));
      work.stream()
          .filter(one -> beneath.contains(one.service()))
          .map(one -> one.of(service))
          .forEach(known::add);
    }
    known.sort(Comparator.comparing(KnownOutage::since).thenComparing(KnownOutage::name));
    return known;
  }

  /** Announced work on a service. */
  private record Work(String service, Instant from, Instant to) {
    KnownOutage of(ServiceView user) {
      return new KnownOutage(user.number(), user.name(), "PLANNED", from, to);
    }
  }
}
