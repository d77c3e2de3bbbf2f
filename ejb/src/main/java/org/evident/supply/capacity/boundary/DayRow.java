package org.evident.supply.capacity.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.DayValue;
import org.evident.supply.capacity.rule.MetricTerms;

/**
 * A day of a metric.
 *
 * @param value what stands for the day
 * @param samples how many came
 * @param complete whether enough came to let the day count (CAP-1)
 */
public record DayRow(LocalDate day, double value, long samples, boolean complete) {

  static List<DayRow> of(List<DaySummary> days, MetricTerms terms) {
    List<DayValue> values = terms.rhythm().values(days, terms.aggregation());
    return IntStream.range(0, days.size())
        .mapToObj(
            i ->
                new DayRow(
                    values.get(i).day(),
                    values.get(i).value(),
                    days.get(i).samples(),
                    values.get(i).complete()))
        .toList();
  }
}
