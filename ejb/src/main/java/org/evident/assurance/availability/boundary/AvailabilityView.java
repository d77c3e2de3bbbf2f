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
import org.evident.assurance.availability.rule.Outage;

/**
 * The availability of a service over a year, as an agreement measures it, each day and month by the version in force then.
 *
 * @param service number of the service
 * @param agreement number of the agreement it is measured by, null where nobody agreed on availability
 * @param customer who agreed it, or null
 * @param calendar code of the service time agreed last in that year, null for around the clock
 * @param plannedAllowanceMinutes how much planned downtime a month may bring, as agreed last in that year, or null
 * @param minimumFunction when the service counts as up by that, or null
 * @param zone in which days begin
 * @param agreements numbers of all agreements it can be measured by
 * @param days each day that has begun and on which the service was offered, oldest first
 * @param months each such month, oldest first
 * @param year the sum of those months for which something is agreed, or else of all; null where there is none
 * @param rolling the same of the twelve months that end with the last one; null where there is none
 */
public record AvailabilityView(
    String service,
    String name,
    String agreement,
    String customer,
    String calendar,
    Long plannedAllowanceMinutes,
    String minimumFunction,
    ZoneId zone,
    List<String> agreements,
    List<DayView> days,
    List<PeriodView> months,
    PeriodView year,
    PeriodView rolling) {

  private static final int SHOWN = 2;

  /**
   * A day.
   *
   * @param percent with two decimals, null without service time, or where nobody looked
   * @param downSeconds what counts as down
   * @param measured whether anybody looked, or there was nothing to look at
   * @param verdict MET, MISSED, NO_TARGET or NO_DATA, for the day alone
   */
  public record DayView(
      LocalDate date, BigDecimal percent, long downSeconds, boolean measured, String verdict) {}

  /**
   * A month, or several; seconds of service time, minutes between failures (AV-6, AV-11).
   *
   * @param span MONTH, YEAR or ROLLING
   * @param month the month, null for the sum of several
   * @param measured whether anybody looked, or there was nothing to look at
   * @param percent with two decimals, null without service time, or where nobody looked
   */
  public record PeriodView(
      String span,
      YearMonth month,
      boolean measured,
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
      BigDecimal mtbfMinutes,
      BigDecimal mtbsiMinutes) {

    static PeriodView of(String span, YearMonth month, AvailabilityResult result) {
      return new PeriodView(
          span,
          month,
          !result.isUnmeasured(),
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
          shown(result.mtbf()),
          shown(result.mtbsi()));
    }
  }

  /**
   * An interval of a day.
   *
   * @param kind UNPLANNED, PLANNED or DEGRADED
   * @param seconds its service time
   * @param outages numbers of the outages united in it, of a lost group those that made it so
   */
  public record IntervalView(
      String kind, Instant from, Instant to, long seconds, List<String> outages) {
    static IntervalView of(String kind, DownInterval down) {
      List<String> origins =
          down.sources().stream().flatMap(s -> Outage.origins(s).stream()).distinct().toList();
      return new IntervalView(kind, down.start(), down.end(), down.seconds(), origins);
    }
  }

  static BigDecimal shown(BigDecimal exact) {
    return exact == null ? null : exact.setScale(SHOWN, RoundingMode.HALF_UP);
  }
}
