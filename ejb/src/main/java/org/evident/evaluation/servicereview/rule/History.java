package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.evident.kernel.Later;

/**
 * The months before the reported one for one figure, oldest first, as shown beside it (REP-2).
 *
 * @param key the figure's key
 * @param dimension the figure's dimension
 * @param measure how numerator and denominator make a value
 * @param months the months that have data; a missing month is simply not there
 * @param redefined the months, the reported one among them, whose definition is not that of the month before (MEA-3)
 */
public record History(
    String key,
    String dimension,
    Measure measure,
    List<MonthValue> months,
    @Later List<YearMonth> redefined) {
  public History {
    months = months.stream().sorted(Comparator.comparing(MonthValue::month)).toList();
    redefined = redefined == null ? List.of() : redefined.stream().sorted().toList();
  }

  /** One whose definition never changed. */
  public History(String key, String dimension, Measure measure, List<MonthValue> months) {
    this(key, dimension, measure, months, List.of());
  }

  /** The month's own value, or {@code null} where it has no data (NUM-4). */
  public BigDecimal value(YearMonth month) {
    return months.stream()
        .filter(m -> m.month().equals(month))
        .findFirst()
        .map(measure::of)
        .orElse(null);
  }
}
