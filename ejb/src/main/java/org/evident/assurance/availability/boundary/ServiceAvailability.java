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
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evident.assurance.availability.boundary.AgreedAvailability.Agreed;
import org.evident.assurance.availability.boundary.AvailabilityView.DayView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.AvailabilityView.PeriodView;
import org.evident.assurance.availability.rule.AvailabilityDays;
import org.evident.assurance.availability.rule.AvailabilityDays.Month;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.Interval;
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
  private static final int ROLLING = 12;

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private AgreedAvailability agreed;
  @Inject private Observations observations;
  @Inject private HealthReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * A year of a service.
   *
   * @param agreement number of the agreement to measure by, each day and month by the version in force then; empty for the
   *     one with the highest target
   * @param wanted the year, from 2000 to 2200
   * @throws RuleBroken REC-1 if there is no such service the caller's roles reach, or no such agreement of it; AV-YEAR for
   *     another year
   */
  public AvailabilityView year(String number, String agreement, int wanted) {
    if (wanted < EARLIEST || wanted > LATEST) {
      throw RuleBroken.at("year", "AV-YEAR", wanted, EARLIEST, LATEST);
    }
    LocalDate first = LocalDate.of(wanted, 1, 1);
    LocalDate next = first.plusYears(1);
    ServiceView service = require(number);
    List<Agreed> known =
        agreed.of(service.id()).stream().filter(one -> one.holds(first, next)).toList();
    Agreed by = chosen(known, agreement, next.minusDays(1));
    Instant now = clock.instant();
    YearMonth oldest = YearMonth.from(first).minusMonths(ROLLING - 1);
    AvailabilityDays measured = measured(service, by, oldest.atDay(1), next);
    List<Month> all = measured.months(oldest, YearMonth.from(next).minusMonths(1), now);
    List<Month> months = since(all, YearMonth.from(first));
    return new AvailabilityView(
        service.number(),
        service.name(),
        by == null ? null : by.number(),
        by == null ? null : by.customer(),
        last(by, next, AgreedAvailability.Version::calendar),
        last(by, next, AgreedAvailability.Version::plannedAllowance),
        last(by, next, AgreedAvailability.Version::minimumFunction),
        measured.zone(),
        known.stream().map(Agreed::number).toList(),
        measured.days(first, next, now).stream().map(day -> day(day.date(), day.result())).toList(),
        months.stream()
            .map(month -> PeriodView.of("MONTH", month.month(), month.result()))
            .toList(),
        months.isEmpty() ? null : PeriodView.of("YEAR", null, sum(months, by)),
        months.isEmpty() ? null : PeriodView.of("ROLLING", null, sum(rolling(all), by)));
  }

  private static List<Month> rolling(List<Month> months) {
    return since(months, months.get(months.size() - 1).month().minusMonths(ROLLING - 1));
  }

  private static List<Month> since(List<Month> months, YearMonth first) {
    return months.stream().filter(month -> !month.month().isBefore(first)).toList();
  }

  /** The months for which something is agreed; all of them where nothing ever is. */
  private static AvailabilityResult sum(List<Month> months, Agreed by) {
    List<Month> agreed =
        months.stream()
            .filter(month -> by == null || by.on(month.month().atEndOfMonth()).isPresent())
            .toList();
    return AvailabilityResult.sum(
        (agreed.isEmpty() ? months : agreed).stream().map(Month::result).toList());
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
    Agreed by = chosen(agreed.of(service.id()), agreement, date);
    List<IntervalView> lines = new ArrayList<>();
    measured(service, by, date, date.plusDays(1))
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

  private AvailabilityDays measured(ServiceView service, Agreed by, LocalDate from, LocalDate to) {
    ZoneId zone = by == null ? callers.zone() : by.zone();
    Function<LocalDate, AvailabilityTerms> terms = agreed.terms(by, zone);
    Interval period =
        new Interval(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    Instant start = terms.apply(from).joining(period).from();
    Instant end = terms.apply(to.minusDays(1)).joining(period).to();
    return new AvailabilityDays(
        zone,
        terms,
        observations.of(service.number(), zone),
        outages.of(service.id(), start, end),
        outages.windows(service.id(), start, end));
  }

  private static DayView day(LocalDate date, AvailabilityResult result) {
    return new DayView(
        date,
        AvailabilityView.shown(result.percentage()),
        result.downtime(),
        !result.isUnmeasured(),
        result.verdict().name());
  }

  /** The one asked for; else the one with the highest target on a day, those in force then before others. */
  private static Agreed chosen(List<Agreed> all, String number, LocalDate day) {
    if (number == null || number.isBlank()) {
      return all.stream().min(Agreed.strictest(day)).orElse(null);
    }
    return all.stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("agreement", "REC-1", number));
  }

  /** What was agreed last before a day. */
  private static <T> T last(
      Agreed by, LocalDate next, Function<AgreedAvailability.Version, T> term) {
    return by == null ? null : term.apply(by.latest(next.minusDays(1)));
  }

  private ServiceView require(String number) {
    ServiceView service = services.service(number);
    if (!reach.includes(number)) {
      throw RuleBroken.at("service", "REC-1", number);
    }
    return service;
  }
}
