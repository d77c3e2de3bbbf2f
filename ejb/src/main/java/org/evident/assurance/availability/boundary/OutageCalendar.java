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
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.OutageMonth;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** A month of outages over the services a role of the caller reaches, with those that reach a service from beneath (AV-8). */
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
public class OutageCalendar {

  @Inject private Services services;
  @Inject private Outages outages;
  @Inject private HealthReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * A month of each service, in the order of their names; the days are those of the reader's zone. Breaks AV-MONTH at what
   * is no month.
   *
   * @param month such as 2026-11; the present one for null or nothing
   */
  public List<CalendarRow> month(String month) {
    OutageMonth asked = new OutageMonth(named(month), callers.zone());
    Instant now = clock.instant();
    Map<Long, List<Outage>> known = outages.all(asked.from(), asked.to());
    Predicate<String> reached = reach.numbers();
    return services.list().stream()
        .filter(service -> reached.test(service.number()))
        .map(service -> row(service, asked, known.getOrDefault(service.id(), List.of()), now))
        .toList();
  }

  /** The month of a name, the present one for none. */
  public YearMonth named(String month) {
    if (month == null || month.isBlank()) {
      return YearMonth.from(LocalDate.ofInstant(clock.instant(), callers.zone()));
    }
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException none) {
      throw RuleBroken.at("month", "AV-MONTH", month);
    }
  }

  /**
   * The outages that touch a day of a service, in the order they began. Breaks REC-1 where no role of the caller reaches it, AV-DAY at
   * what is no day.
   *
   * @param service its number
   * @param date such as 2026-11-29
   */
  public List<CalendarOutage> day(String service, String date) {
    LocalDate day = date(date);
    if (!reach.includes(service)) {
      throw RuleBroken.at("service", "REC-1", service);
    }
    OutageMonth month = new OutageMonth(YearMonth.from(day), callers.zone());
    List<Outage> known =
        month
            .days(
                outages.of(services.service(service).id(), month.from(), month.to()),
                clock.instant())
            .getOrDefault(day, List.of());
    Map<String, OutageDetail> details =
        outages.details(known.stream().map(Outage::reference).toList());
    return known.stream()
        .sorted(Comparator.comparing(Outage::start))
        .flatMap(
            outage ->
                Outage.origins(outage.reference()).stream()
                    .map(number -> CalendarOutage.of(outage, details.get(number))))
        .toList();
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException wrong) {
      throw RuleBroken.at("date", "AV-DAY", written);
    }
  }

  private static CalendarRow row(
      ServiceView service, OutageMonth month, List<Outage> known, Instant now) {
    Map<LocalDate, List<Outage>> days = month.days(known, now);
    return new CalendarRow(
        service.number(),
        service.name(),
        month
            .month()
            .atDay(1)
            .datesUntil(month.month().plusMonths(1).atDay(1))
            .map(day -> cell(day, days.getOrDefault(day, List.of())))
            .toList());
  }

  private static CalendarRow.Cell cell(LocalDate day, List<Outage> outages) {
    return new CalendarRow.Cell(
        day,
        OutageMonth.tone(outages).name(),
        outages.stream().flatMap(o -> Outage.origins(o.reference()).stream()).distinct().toList());
  }
}
