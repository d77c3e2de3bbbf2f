package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evident.assurance.availability.boundary.AgreedAvailability.Agreed;
import org.evident.assurance.availability.rule.Availability;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.DesignEstimate;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Outage;
import org.evident.foundation.party.boundary.Callers;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The door to how services are now, and were over thirty days. */
@Stateless
@RolesAllowed({
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  INCIDENT_MANAGERS,
  DESK,
  RESOLVERS,
  AVAILABILITY_MANAGERS,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class ServiceHealth {

  private static final Duration MONTH = Duration.ofDays(30);

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private DependencyRows dependencies;
  @Inject private AgreedAvailability agreed;
  @Inject private HealthReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Every service a role of the caller reaches, by name. */
  public List<HealthView> all() {
    Instant now = clock.instant();
    Interval period = new Interval(now.minus(MONTH), now);
    Map<Long, List<Outage>> reaching = outages.all(period.from(), period.to());
    Map<String, List<Dependency>> requires =
        dependencies.required(null).stream().collect(Collectors.groupingBy(Dependency::from));
    List<MaintenanceWindow> windows = outages.windows(period.from(), period.to());
    List<Agreed> promised = agreed.all();
    Map<String, AvailabilityTerms> terms = new HashMap<>();
    ZoneId zone = callers.zone();
    Predicate<String> reached = reach.numbers();
    List<ServiceView> known = services.list();
    Map<String, BigDecimal> targets = targets(known, promised);
    return known.stream()
        .filter(service -> reached.test(service.number()))
        .map(
            service -> {
              Agreed by =
                  promised.stream()
                      .filter(one -> one.covers(service.id()))
                      .findFirst()
                      .orElse(null);
              return health(
                  service,
                  reaching.getOrDefault(service.id(), List.of()),
                  outage ->
                      Availability.measure(
                          terms.computeIfAbsent(
                              by == null ? "" : by.number(), n -> agreed.terms(by, zone)),
                          period,
                          outage,
                          windows),
                  requires.getOrDefault(service.number(), List.of()),
                  targets);
            })
        .toList();
  }

  private static HealthView health(
      ServiceView service,
      List<Outage> reaching,
      Function<List<Outage>, AvailabilityResult> measure,
      List<Dependency> requires,
      Map<String, BigDecimal> targets) {
    AvailabilityResult result = measure.apply(reaching);
    List<Outage> open = reaching.stream().filter(outage -> outage.end() == null).toList();
    return new HealthView(
        service.number(),
        service.name(),
        service.criticality(),
        open.stream().anyMatch(Outage::isDown) ? "DOWN" : open.isEmpty() ? "UP" : "DEGRADED",
        open.stream().map(Outage::reference).toList(),
        AvailabilityView.shown(result.percentage()),
        result.target(),
        result.verdict().name(),
        DesignEstimate.ofTargets(requires, targets).orElse(null),
        requires.stream().map(Dependency::to).toList());
  }

  /** The highest target of each service that has one, in percent, by number. */
  private static Map<String, BigDecimal> targets(List<ServiceView> known, List<Agreed> promised) {
    Map<String, BigDecimal> targets = new HashMap<>();
    for (ServiceView service : known) {
      promised.stream()
          .filter(one -> one.covers(service.id()))
          .findFirst()
          .ifPresent(one -> targets.put(service.number(), one.goal()));
    }
    return targets;
  }
}
