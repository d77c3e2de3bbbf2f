package org.evident.supply.capacity.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is expected of a day to come.
 *
 * @param half80 how far the limits of the 80 percent interval lie from it
 * @param half95 how far those of the 95 percent interval do
 */
public record ForecastDay(int ahead, double expected, double half80, double half95) {

  private static final MathContext DIGITS = new MathContext(7);

  /** The days of a horizon, the day of the last observation first. */
  public static List<ForecastDay> of(Trend trend, int horizon) {
    return IntStream.rangeClosed(0, horizon)
        .mapToObj(
            h ->
                new ForecastDay(
                    h, trend.at(h), trend.half(h, Level.EIGHTY), trend.half(h, Level.NINETY_FIVE)))
        .toList();
  }

  /** Days in the form they are stored in: seven digits are more than a picture shows. */
  public static String written(List<ForecastDay> days) {
    return days.stream()
        .map(d -> digits(d.expected) + " " + digits(d.half80) + " " + digits(d.half95))
        .collect(Collectors.joining(";"));
  }

  /** What {@link #written(List)} wrote; none of nothing. */
  public static List<ForecastDay> read(String written) {
    if (written == null || written.isEmpty()) {
      return List.of();
    }
    String[] days = written.split(";");
    return IntStream.range(0, days.length).mapToObj(h -> day(h, days[h])).toList();
  }

  private static ForecastDay day(int ahead, String written) {
    double[] parts = Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new ForecastDay(ahead, parts[0], parts[1], parts[2]);
  }

  private static String digits(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toString();
  }
}
