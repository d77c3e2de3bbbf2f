package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A straight line through values that a few outliers cannot bend (TR-1, CAP-4).
 *
 * @param slope median of all pairwise slopes, per step of x
 * @param intercept median of y - slope * x
 * @param mad median absolute deviation of the residuals from their median
 * @param count how many values it was fitted to
 * @param meanX mean of the positions
 * @param sumSquaresX sum of the squared distances of the positions from their mean
 */
public record TheilSen(
    BigDecimal slope,
    BigDecimal intercept,
    BigDecimal mad,
    int count,
    BigDecimal meanX,
    BigDecimal sumSquaresX) {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal NORMAL_CONSISTENCY = new BigDecimal("1.4826");
  private static final BigDecimal Z95 = new BigDecimal("1.959964");

  /** Fits values by their position; missing positions are simply not in the map. At least two values. */
  public static TheilSen fit(SortedMap<Integer, BigDecimal> values) {
    List<Map.Entry<Integer, BigDecimal>> points = List.copyOf(values.entrySet());
    if (points.size() < 2) throw new IllegalArgumentException("A slope needs two values");
    BigDecimal slope = Quantiles.median(slopes(points));
    List<BigDecimal> offsets =
        points.stream()
            .map(p -> p.getValue().subtract(slope.multiply(BigDecimal.valueOf(p.getKey()), EXACT)))
            .toList();
    BigDecimal intercept = Quantiles.median(offsets);
    BigDecimal mad =
        Quantiles.median(offsets.stream().map(o -> o.subtract(intercept).abs()).toList());
    BigDecimal n = BigDecimal.valueOf(points.size());
    long sum = points.stream().mapToLong(Map.Entry::getKey).sum();
    long squares = points.stream().mapToLong(p -> (long) p.getKey() * p.getKey()).sum();
    BigDecimal sxx =
        BigDecimal.valueOf(squares).subtract(BigDecimal.valueOf(sum * sum).divide(n, EXACT));
    return new TheilSen(
        slope, intercept, mad, points.size(), BigDecimal.valueOf(sum).divide(n, EXACT), sxx);
  }

  private static List<BigDecimal> slopes(List<Map.Entry<Integer, BigDecimal>> points) {
    List<BigDecimal> slopes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        BigDecimal rise = points.get(j).getValue().subtract(points.get(i).getValue());
        slopes.add(
            rise.divide(
                BigDecimal.valueOf(points.get(j).getKey() - points.get(i).getKey()), EXACT));
      }
    }
    return slopes;
  }

  /** 1.4826 times the MAD: the spread a normal distribution with this MAD would have. */
  public BigDecimal s() {
    return mad.multiply(NORMAL_CONSISTENCY, EXACT);
  }

  /** The line's value at a position. */
  public BigDecimal at(int x) {
    return intercept.add(slope.multiply(BigDecimal.valueOf(x), EXACT));
  }

  /** Half the width of the 95 percent interval at a position (CAP-4 with the root term of CAP-3). */
  public BigDecimal halfWidth(int x) {
    BigDecimal distance = BigDecimal.valueOf(x).subtract(meanX);
    BigDecimal far = distance.multiply(distance).divide(sumSquaresX, EXACT);
    BigDecimal root =
        BigDecimal.ONE
            .add(BigDecimal.ONE.divide(BigDecimal.valueOf(count), EXACT))
            .add(far)
            .sqrt(EXACT);
    return Z95.multiply(s())
        .multiply(root)
        .round(new MathContext(EXACT.getPrecision(), RoundingMode.HALF_EVEN));
  }
}
