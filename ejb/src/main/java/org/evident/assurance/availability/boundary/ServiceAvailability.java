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
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.boundary.AgreedAvailability.Agreed;
import org.evident.assurance.availability.boundary.AvailabilityView.DayView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.AvailabilityView.PeriodView;
import org.evident.assurance.availability.rule.AvailabilityDays;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The door to how available a service was: a year of days, each down to the minute. */
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

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2200;

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private AgreedAvailability agreed;
  @Inject private HealthReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * A year of a service.
   *
   * @param agreement number of the agreement to measure by; empty for the one with the highest target
   * @param wanted the year, from 2000 to 2200
   * @throws RuleBroken REC-1 if there is no such service the caller's roles reach, or no such agreement of it; AV-YEAR for
   *     another year
   */
  public AvailabilityView year(String number, String agreement, int wanted) {
    if (wanted < EARLIEST || wanted > LATEST) {
      throw RuleBroken.at("year", "AV-YEAR", wanted, EARLIEST, LATEST);
    }
    Year year = Year.of(wanted);
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

  /**
   * What a day of a service consists of, in order: unplanned, planned and degraded intervals.
   *
   * @param written the day, such as 2026-11-29
   * @throws RuleBroken AV-DAY if it is none
   */
  public List<IntervalView> day(String number, String agreement, String written) {
    LocalDate date = date(written);
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

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException wrong) {
      throw RuleBroken.at("date", "AV-DAY", written);
    }
  }

  private AvailabilityDays measured(
      ServiceView service, AvailabilityTerms terms, LocalDate from, LocalDate to) {
    Instant start = from.atStartOfDay(terms.zone()).toInstant();
    Instant end = to.atStartOfDay(terms.zone()).toInstant();
    return new AvailabilityDays(
        terms, outages.of(service.id(), start, end), outages.windows(service.id(), start, end));
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
    if (!reach.includes(number)) {
      throw RuleBroken.at("service", "REC-1", number);
    }
    return service;
  }
}
