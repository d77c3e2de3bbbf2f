package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * The result row of one service, target and period (AV-11), in seconds of service time.
 *
 * @param ast agreed service time (AV-1)
 * @param planned planned downtime taken out of the basis (AV-4)
 * @param basis what downtime is measured against (AV-4)
 * @param downtime what counts as down (AV-4, AV-5)
 * @param failures number of unplanned intervals that began in the period (AV-6)
 * @param degraded time that kept the minimum function, beside availability (AV-7)
 * @param target the target in percent, {@code null} for none
 * @param unplanned the unplanned intervals
 * @param plannedList the planned intervals
 * @param degradedList the degraded intervals
 */
public record AvailabilityResult(
    long ast,
    long planned,
    long basis,
    long downtime,
    long failures,
    long degraded,
    BigDecimal target,
    List<DownInterval> unplanned,
    List<DownInterval> plannedList,
    List<DownInterval> degradedList) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  /** What is known of a period nobody looked at: no basis, and so no availability (NUM-4). */
  public static AvailabilityResult unmeasured(long ast, BigDecimal target) {
    return new AvailabilityResult(ast, 0, 0, 0, 0, 0, target, List.of(), List.of(), List.of());
  }

  /** Several periods as one, in order, judged by the target of the last (AV-6, NUM-5). */
  public static AvailabilityResult sum(List<AvailabilityResult> periods) {
    return new AvailabilityResult(
        periods.stream().mapToLong(AvailabilityResult::ast).sum(),
        periods.stream().mapToLong(AvailabilityResult::planned).sum(),
        periods.stream().mapToLong(AvailabilityResult::basis).sum(),
        periods.stream().mapToLong(AvailabilityResult::downtime).sum(),
        periods.stream().mapToLong(AvailabilityResult::failures).sum(),
        periods.stream().mapToLong(AvailabilityResult::degraded).sum(),
        periods.isEmpty() ? null : periods.get(periods.size() - 1).target(),
        all(periods, AvailabilityResult::unplanned),
        all(periods, AvailabilityResult::plannedList),
        all(periods, AvailabilityResult::degradedList));
  }

  private static List<DownInterval> all(
      List<AvailabilityResult> periods, Function<AvailabilityResult, List<DownInterval>> lines) {
    return periods.stream().flatMap(period -> lines.apply(period).stream()).toList();
  }

  /** Whether there was service time and nobody looked. */
  public boolean isUnmeasured() {
    return basis == 0 && ast > planned;
  }

  /** (B - DT) / B x 100, not rounded, or {@code null} for an empty basis (AV-5, NUM-4). */
  public BigDecimal percentage() {
    return basis == 0
        ? null
        : HUNDRED
            .multiply(BigDecimal.valueOf(basis - downtime))
            .divide(BigDecimal.valueOf(basis), MathContext.DECIMAL64);
  }

  /** The verdict on the exact quotient; equality is met (AV-11). */
  public Compliance verdict() {
    if (target == null) return Compliance.NO_TARGET;
    if (basis == 0) return Compliance.NO_DATA;
    BigDecimal reached = HUNDRED.multiply(BigDecimal.valueOf(basis - downtime));
    return reached.compareTo(target.multiply(BigDecimal.valueOf(basis))) >= 0
        ? Compliance.MET
        : Compliance.MISSED;
  }

  /** Mean minutes to restore service, {@code null} without failure (AV-6). */
  public BigDecimal mtrs() {
    return perFailure(downtime);
  }

  /** Mean minutes between failures, {@code null} ("no failure in B") without failure (AV-6). */
  public BigDecimal mtbf() {
    return perFailure(basis - downtime);
  }

  /** Mean minutes between service incidents, {@code null} without failure (AV-6). */
  public BigDecimal mtbsi() {
    return perFailure(basis);
  }

  private BigDecimal perFailure(long seconds) {
    return failures == 0
        ? null
        : BigDecimal.valueOf(seconds)
            .divide(MINUTE.multiply(BigDecimal.valueOf(failures)), MathContext.DECIMAL64);
  }
}
