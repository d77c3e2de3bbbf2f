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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evident.assurance.availability.boundary.AgreedAvailability.Agreed;
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
  @Inject private Observations observations;
  @Inject private HealthReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Every service a role of the caller reaches, by name. */
  public List<HealthView> all() {
    Instant now = clock.instant();
    ZoneId zone = callers.zone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Interval period = new Interval(now.minus(MONTH), now);
    Predicate<String> reached = reach.numbers();
    List<ServiceView> known = services.list();
    Map<Long, Agreed> promised = promised(known, today);
    Now facts =
        new Now(
            period,
            outages.all(period.from(), period.to()),
            outages.windows(period.from(), period.to()),
            observations.all(known.stream().map(ServiceView::number).toList()),
            targets(known, promised, today));
    Map<String, List<Dependency>> requires =
        dependencies.requiredAt(now).stream().collect(Collectors.groupingBy(Dependency::from));
    Map<String, AvailabilityTerms> terms = new HashMap<>();
    return known.stream()
        .filter(service -> reached.test(service.number()))
        .map(
            service -> {
              Agreed by = promised.get(service.id());
              return facts.health(
                  service,
                  terms.computeIfAbsent(
                      by == null ? "" : by.number(), n -> agreed.terms(by, zone).apply(today)),
                  requires.getOrDefault(service.number(), List.of()));
            })
        .toList();
  }

  /** What measures each service today: of what is agreed the highest target. */
  private Map<Long, Agreed> promised(List<ServiceView> known, LocalDate today) {
    List<Agreed> all =
        agreed.all().stream()
            .filter(one -> one.on(today).isPresent())
            .sorted(Agreed.strictest(today))
            .toList();
    Map<Long, Agreed> promised = new HashMap<>();
    for (ServiceView service : known) {
      all.stream()
          .filter(one -> one.covers(service.id()))
          .findFirst()
          .ifPresent(one -> promised.put(service.id(), one));
    }
    return promised;
  }

  /** The highest target of each service that has one, in percent, by number. */
  private static Map<String, BigDecimal> targets(
      List<ServiceView> known, Map<Long, Agreed> promised, LocalDate today) {
    Map<String, BigDecimal> targets = new HashMap<>();
    for (ServiceView service : known) {
      Agreed by = promised.get(service.id());
      if (by != null) {
        targets.put(service.number(), by.latest(today).goal());
      }
    }
    return targets;
  }

  /** All that is known of the last thirty days. */
  private record Now(
      Interval period,
      Map<Long, List<Outage>> outages,
      List<MaintenanceWindow> windows,
      Observations.Observed observed,
      Map<String, BigDecimal> targets) {

    HealthView health(ServiceView service, AvailabilityTerms terms, List<Dependency> requires) {
      List<Outage> reaching = outages.getOrDefault(service.id(), List.of());
      Optional<AvailabilityResult> measured =
          observed
              .of(service.number(), terms.zone())
              .measure(terms, period, reaching, windows)
              .filter(result -> !result.isUnmeasured());
      AvailabilityResult result =
          measured.orElseGet(() -> AvailabilityResult.unmeasured(0, terms.percentage()));
      List<Outage> open = reaching.stream().filter(outage -> outage.end() == null).toList();
      return new HealthView(
          service.number(),
          service.name(),
          service.criticality(),
          state(open, measured.isPresent()),
          open.stream().flatMap(o -> Outage.origins(o.reference()).stream()).distinct().toList(),
          AvailabilityView.shown(result.percentage()),
          result.target(),
          result.verdict().name(),
          DesignEstimate.ofTargets(requires, targets).orElse(null),
          requires.stream().map(Dependency::to).toList());
    }

    private static String state(List<Outage> open, boolean measured) {
      if (open.stream().anyMatch(Outage::isDown)) {
        return "DOWN";
      }
      if (open.stream().anyMatch(Outage::isDegraded)) {
        return "DEGRADED";
      }
      return measured ? "UP" : "NOT_MEASURED";
    }
  }
}
