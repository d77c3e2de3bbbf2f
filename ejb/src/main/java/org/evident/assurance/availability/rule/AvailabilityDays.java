package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The availability of a service day by day and month by month, each measured like any other period (AV-1 to AV-7), the
 * present one up to now (AV-10).
 *
 * @param terms what was agreed; its zone says when days begin
 * @param outages those that reached the service
 * @param windows the maintenance windows they name
 */
public record AvailabilityDays(
    AvailabilityTerms terms, Collection<Outage> outages, Collection<MaintenanceWindow> windows) {

  /** A day. */
  public record Day(LocalDate date, AvailabilityResult result) {}

  /** A month. */
  public record Month(YearMonth month, AvailabilityResult result) {}

  /** Each day from one to before another that has begun. */
  public List<Day> days(LocalDate from, LocalDate to, Instant now) {
    List<Day> days = new ArrayList<>();
    for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
      LocalDate day = date;
      measured(day, day.plusDays(1), now).ifPresent(result -> days.add(new Day(day, result)));
    }
    return days;
  }

  /** Each month from one to another, both included, that has begun. */
  public List<Month> months(YearMonth from, YearMonth to, Instant now) {
    List<Month> months = new ArrayList<>();
    for (YearMonth at = from; !at.isAfter(to); at = at.plusMonths(1)) {
      YearMonth month = at;
      measured(month.atDay(1), month.plusMonths(1).atDay(1), now)
          .ifPresent(result -> months.add(new Month(month, result)));
    }
    return months;
  }

  /** A period of whole days, up to now; nothing if it has not begun. */
  public Optional<AvailabilityResult> measured(LocalDate from, LocalDate to, Instant now) {
    Instant start = from.atStartOfDay(terms.zone()).toInstant();
    Instant end = to.atStartOfDay(terms.zone()).toInstant();
    return start.isBefore(now)
        ? Optional.of(
            Availability.measure(
                terms, new Interval(start, end.isBefore(now) ? end : now), outages, windows))
        : Optional.empty();
  }
}
