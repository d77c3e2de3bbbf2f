package org.evident.assurance.availability.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.DownInterval;

/**
 * The availability of a service over a year, as an agreement measures it.
 *
 * @param service number of the service
 * @param agreement number of the agreement it is measured by, null where nobody agreed on availability
 * @param customer who agreed it, or null
 * @param calendar code of the agreed service time, null for around the clock
 * @param zone in which days begin
 * @param agreements numbers of all agreements it can be measured by
 * @param days each day that has begun, oldest first
 * @param months each month that has begun, oldest first
 * @param year the sum of these months
 */
public record AvailabilityView(
    String service,
    String name,
    String agreement,
    String customer,
    String calendar,
    ZoneId zone,
    List<String> agreements,
    List<DayView> days,
    List<PeriodView> months,
    PeriodView year) {

  private static final int SHOWN = 2;

  /**
   * A day.
   *
   * @param percent with two decimals, null without service time
   * @param downSeconds what counts as down
   * @param verdict MET, MISSED, NO_TARGET or NO_DATA, for the day alone
   */
  public record DayView(LocalDate date, BigDecimal percent, long downSeconds, String verdict) {}

  /**
   * A month, or several; seconds of service time, minutes between failures (AV-6, AV-11).
   *
   * @param month the month, null for the sum of several
   * @param percent with two decimals, null without service time
   */
  public record PeriodView(
      YearMonth month,
      long agreedSeconds,
      long plannedSeconds,
      long basisSeconds,
      long downSeconds,
      long degradedSeconds,
      long failures,
      BigDecimal percent,
      BigDecimal target,
      String verdict,
      BigDecimal mtrsMinutes,
      BigDecimal mtbfMinutes) {

    static PeriodView of(YearMonth month, AvailabilityResult result) {
      return new PeriodView(
          month,
          result.ast(),
          result.planned(),
          result.basis(),
          result.downtime(),
          result.degraded(),
          result.failures(),
          shown(result.percentage()),
          result.target(),
          result.verdict().name(),
          shown(result.mtrs()),
          shown(result.mtbf()));
    }
  }

  /**
   * An interval of a day.
   *
   * @param kind UNPLANNED, PLANNED or DEGRADED
   * @param seconds its service time
   * @param outages numbers of the outages united in it
   */
  public record IntervalView(
      String kind, Instant from, Instant to, long seconds, List<String> outages) {
    static IntervalView of(String kind, DownInterval down) {
      return new IntervalView(kind, down.start(), down.end(), down.seconds(), down.sources());
    }
  }

  static BigDecimal shown(BigDecimal exact) {
    return exact == null ? null : exact.setScale(SHOWN, RoundingMode.HALF_UP);
  }
}
