package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The availability of a service day by day and month by month, each measured like any other period (AV-1 to AV-7) by what was
 * agreed on its last day, as reviews do it; the present one up to now (AV-10), and none before the service was offered.
 *
 * @param zone in which days begin
 * @param terms what was agreed on a day
 * @param observed since when the service is offered, and looked at
 * @param outages those that reached the service
 * @param windows the maintenance windows they name
 */
public record AvailabilityDays(
    ZoneId zone,
    Function<LocalDate, AvailabilityTerms> terms,
    Observation observed,
    Collection<Outage> outages,
    Collection<MaintenanceWindow> windows) {

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

  /** A period of whole days, up to now; nothing if it has not begun, or the service was not offered yet. */
  public Optional<AvailabilityResult> measured(LocalDate from, LocalDate to, Instant now) {
    Instant start = from.atStartOfDay(zone).toInstant();
    Instant end = to.atStartOfDay(zone).toInstant();
    if (!start.isBefore(now)) {
      return Optional.empty();
    }
    Interval period = new Interval(start, end.isBefore(now) ? end : now);
    AvailabilityTerms agreed = terms.apply(to.minusDays(1));
    Interval joined = agreed.joining(period);
    List<Outage> here =
        outages.stream()
            .filter(o -> o.until(joined.to()).stream().anyMatch(joined::overlaps))
            .toList();
    return observed.measure(agreed, period, here, windows);
  }
}
