package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * Since when anybody can say whether a service was there: what nobody looked at was neither up nor down (NUM-4).
 *
 * @param live from when it was offered, {@code null} for ever
 * @param since from when somebody looked, {@code null} if nobody ever did
 */
public record Observation(Instant live, Instant since) {

  /** Of a service that was always there and always looked at. */
  public static final Observation ALWAYS = new Observation(null, Instant.MIN);

  /**
   * By the first sign that somebody looks: a check, an outage, or an incident where availability is agreed. The month of the
   * sign counts as a whole, as reviews measure months.
   *
   * @param live the first day it was offered, {@code null} for ever
   * @param sign the first sign, {@code null} for none
   */
  public static Observation of(LocalDate live, Instant sign, ZoneId zone) {
    return new Observation(
        live == null ? null : live.atStartOfDay(zone).toInstant(),
        sign == null
            ? null
            : YearMonth.from(sign.atZone(zone)).atDay(1).atStartOfDay(zone).toInstant());
  }

  /**
   * A period as far as the service was offered in it; nothing if it was not.
   *
   * @param outages those that reached the service
   * @param windows the maintenance windows they name
   */
  public Optional<AvailabilityResult> measure(
      AvailabilityTerms terms,
      Interval period,
      Collection<Outage> outages,
      Collection<MaintenanceWindow> windows) {
    if (live != null && !live.isBefore(period.to())) {
      return Optional.empty();
    }
    boolean whole = live == null || !live.isAfter(period.from());
    Interval offered = whole ? period : new Interval(live, period.to());
    return Optional.of(
        since != null && since.isBefore(period.to())
            ? Availability.measure(terms, offered, outages, windows)
            : AvailabilityResult.unmeasured(
                terms.hours().open(offered.from(), offered.to()), terms.percentage()));
  }
}
