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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.assurance.availability.boundary.AgreedAvailability.Agreed;
import org.evident.assurance.availability.boundary.AvailabilityView.DayView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.AvailabilityView.PeriodView;
import org.evident.assurance.availability.rule.Availability;
import org.evident.assurance.availability.rule.AvailabilityDays;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Outage;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The door to how available services are: now, over thirty days, and over a year of days down to the minute. */
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
public class ServiceAvailability {

  private static final Duration MONTH = Duration.ofDays(30);
  private static final Role[] READERS = {
    Role.SERVICE_OWNER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.INCIDENT_MANAGER,
    Role.SERVICE_DESK,
    Role.RESOLVER,
    Role.AVAILABILITY_MANAGER,
    Role.SMS_OWNER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private DependencyRows dependencies;
  @Inject private AgreedAvailability agreed;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Every service a role of the caller reaches, by name. */
  public List<HealthView> all() {
    Instant now = clock.instant();
    Interval period = new Interval(now.minus(MONTH), now);
    Map<Long, List<Outage>> reaching = outages.all(period.from(), period.to());
    Map<String, List<String>> requires =
        dependencies.required(null).stream()
            .collect(
                Collectors.groupingBy(
                    Dependency::from, Collectors.mapping(Dependency::to, Collectors.toList())));
    List<MaintenanceWindow> windows = outages.windows(period.from(), period.to());
    List<Agreed> promised = agreed.all();
    Map<String, AvailabilityTerms> terms = new HashMap<>();
    ZoneId zone = callers.zone();
    Set<Scope> scopes = mandates.scopes(READERS);
    return services.list().stream()
        .filter(service -> reaches(scopes, service.number()))
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
                  requires.getOrDefault(service.number(), List.of()));
            })
        .toList();
  }

  /**
   * A year of a service.
   *
   * @param agreement number of the agreement to measure by; empty for the one with the highest target
   * @throws RuleBroken REC-1 if there is no such service the caller's roles reach, or no such agreement of it
   */
  public AvailabilityView year(String number, String agreement, Year year) {
    ServiceView service = require(number);
    List<Agreed> all = agreed.of(service.id());
    Agreed by = chosen(all, agreement);
    AvailabilityTerms terms = agreed.terms(by, callers.zone());
    Instant now = clock.instant();
    AvailabilityDays measured = measured(service, terms, year.atDay(1), year.plusYears(1).atDay(1));
    List<PeriodView> months =
        measured
            .months(YearMonth.of(year.getValue(), 1), YearMonth.of(year.getValue(), 12), now)
            .stream()
            .map(month -> PeriodView.of(month.month(), month.result()))
            .toList();
    PeriodView whole =
        measured
            .measured(year.atDay(1), year.plusYears(1).atDay(1), now)
            .map(result -> PeriodView.of(null, result))
            .orElse(null);
    return new AvailabilityView(
        service.number(),
        service.name(),
        by == null ? null : by.number(),
        by == null ? null : by.customer(),
        by == null ? null : by.calendar(),
        terms.zone(),
        all.stream().map(Agreed::number).toList(),
        measured.days(year.atDay(1), year.plusYears(1).atDay(1), now).stream()
            .map(day -> day(day.date(), day.result()))
            .toList(),
        months,
        whole);
  }

  /** What a day of a service consists of, in order: unplanned, planned and degraded intervals. */
  public List<IntervalView> day(String number, String agreement, LocalDate date) {
    ServiceView service = require(number);
    AvailabilityTerms terms =
        agreed.terms(chosen(agreed.of(service.id()), agreement), callers.zone());
    List<IntervalView> lines = new ArrayList<>();
    measured(service, terms, date, date.plusDays(1))
        .measured(date, date.plusDays(1), clock.instant())
        .ifPresent(
            result -> {
              result.unplanned().forEach(one -> lines.add(IntervalView.of("UNPLANNED", one)));
              result.plannedList().forEach(one -> lines.add(IntervalView.of("PLANNED", one)));
              result.degradedList().forEach(one -> lines.add(IntervalView.of("DEGRADED", one)));
            });
    return lines.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
  }

  private AvailabilityDays measured(
      ServiceView service, AvailabilityTerms terms, LocalDate from, LocalDate to) {
    Instant start = from.atStartOfDay(terms.zone()).toInstant();
    Instant end = to.atStartOfDay(terms.zone()).toInstant();
    return new AvailabilityDays(
        terms, outages.of(service.id(), start, end), outages.windows(service.id(), start, end));
  }

  private static HealthView health(
      ServiceView service,
      List<Outage> reaching,
      Function<List<Outage>, AvailabilityResult> measure,
      List<String> requires) {
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
        requires);
  }

  private static DayView day(LocalDate date, AvailabilityResult result) {
    return new DayView(
        date,
        AvailabilityView.shown(result.percentage()),
        result.downtime(),
        result.verdict().name());
  }

  private static Agreed chosen(List<Agreed> all, String number) {
    if (number == null || number.isBlank()) {
      return all.isEmpty() ? null : all.get(0);
    }
    return all.stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("agreement", "REC-1", number));
  }

  private ServiceView require(String number) {
    ServiceView service = services.service(number);
    if (!reaches(mandates.scopes(READERS), number)) {
      throw RuleBroken.at("service", "REC-1", number);
    }
    return service;
  }

  private static boolean reaches(Set<Scope> scopes, String number) {
    return scopes.stream().anyMatch(scope -> scope.reaches(List.of(Scope.service(number))));
  }
}
