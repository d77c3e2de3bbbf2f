package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The value axis of a chart: from {@code low} to {@code high} in round steps that cover all values and the target.
 *
 * @param step distance of two grid lines, always positive
 */
record ChartScale(BigDecimal low, BigDecimal high, BigDecimal step) {

  private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);

  /** The axis for a chart; bars stand on zero, a line may start higher so that small movements show. */
  static ChartScale of(Block.Chart chart) {
    List<BigDecimal> values =
        Stream.concat(
                chart.points().stream().map(Block.Point::value),
                Stream.of(
                    chart.target() == null ? new BigDecimal[0] : new BigDecimal[] {chart.target()}))
            .filter(Objects::nonNull)
            .toList();
    BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    if (chart.shape() == Block.Shape.BARS) {
      least = least.min(BigDecimal.ZERO);
      most = most.max(BigDecimal.ZERO);
    }
    BigDecimal step = roundStep(most.subtract(least));
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new ChartScale(low, high.compareTo(low) > 0 ? high : low.add(step), step);
  }

  /** The values of the grid lines, lowest first. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Where a value lies between low (0) and high (1). */
  double share(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }

  /** The smallest of 1, 2, 5, 10, 20 ... (and their tenths) that makes at most four steps of the span. */
  private static BigDecimal roundStep(BigDecimal span) {
    if (span.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal raw = span.divide(MOST_STEPS, span.scale() + 6, RoundingMode.CEILING);
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(raw) >= 0) {
        return step;
      }
    }
    return unit.multiply(BigDecimal.TEN);
  }
}
