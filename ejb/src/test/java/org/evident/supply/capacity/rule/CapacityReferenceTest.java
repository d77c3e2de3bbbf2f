package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

/** The same figures as a well-known statistics package computed from real series. */
class CapacityReferenceTest {

  private static final String FOLDER = "capacity-reference/";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void cap1_nearest_ranks_are_those_of_the_reference() {
    Map<String, double[]> series = series();
    for (Map<String, String> row : rows("summary_reference.csv")) {
      DaySummary all = DaySummary.of(FIRST, series.get(row.get("series")));
      assertNear(row, "p95_nearest_rank", all.p95());
      assertNear(row, "sum", all.value(Aggregation.SUM));
      assertNear(row, "mean", all.value(Aggregation.MEAN));
      assertNear(row, "max", all.value(Aggregation.MAX));
    }
  }

  @Test
  void cap3_and_cap4_lines_are_those_of_the_reference() {
    Map<String, double[]> series = series();
    List<Map<String, String>> rows = rows("trend_reference.csv");
    assertTrue(rows.size() > 10, rows::toString);
    for (Map<String, String> row : rows) {
      DailySeries days = DailySeries.of(FIRST, series.get(row.get("series")));
      Line line = LeastSquares.fit(days);
      // The reference numbers its points from 1.
      assertNear(row, "intercept", line.intercept() - line.slope());
      assertNear(row, "slope", line.slope());
      assertNear(row, "residual_sd", line.deviation());
      for (int ahead : new int[] {1, 3}) {
        double half = line.half(ahead, Level.NINETY_FIVE);
        assertNear(row, "next" + ahead, line.at(ahead));
        assertNear(row, "next" + ahead + "_lo95", line.at(ahead) - half);
        assertNear(row, "next" + ahead + "_hi95", line.at(ahead) + half);
      }
      Line medians = TheilSen.fit(days);
      assertNear(row, "theil_sen_slope", medians.slope());
      assertNear(row, "theil_sen_intercept", medians.intercept() - medians.slope());
    }
  }

  /** The error that the mean absolute error is scaled by, from the reference's own two figures. */
  @Test
  void cap6_errors_are_scaled_as_in_the_reference() {
    Map<String, double[]> series = series();
    Map<String, Map<String, String>> forecasts = new HashMap<>();
    rows("forecast_reference.csv").forEach(row -> forecasts.put(row.get("series"), row));
    int compared = 0;
    for (Map<String, String> row : rows("forecast_accuracy_reference.csv")) {
      Map<String, String> forecast = forecasts.get(row.get("series"));
      if (!number(row.get("mase")).isNaN() && forecast != null) {
        double[] known =
            Arrays.copyOf(
                series.get(row.get("series")), Integer.parseInt(forecast.get("trained_on")));
        double scale =
            Naive.error(DailySeries.of(FIRST, known), Integer.parseInt(forecast.get("season")));
        assertEquals(number(row.get("mase")), number(row.get("mae")) / scale, 1e-6, row::toString);
        compared++;
      }
    }
    assertTrue(compared > 20, "compared " + compared);
  }

  private static void assertNear(Map<String, String> row, String column, double found) {
    double expected = number(row.get(column));
    assertEquals(expected, found, Math.max(1, Math.abs(expected)) * 1e-8, column + " of " + row);
  }

  private static Double number(String text) {
    return text.isEmpty() || "NA".equals(text) ? Double.NaN : Double.valueOf(text);
  }

  private static Map<String, double[]> series() {
    Map<String, List<Double>> values = new HashMap<>();
    for (Map<String, String> row : rows("series.csv")) {
      values
          .computeIfAbsent(row.get("series"), s -> new ArrayList<>())
          .add(number(row.get("value")));
    }
    Map<String, double[]> series = new HashMap<>();
    values.forEach(
        (name, list) -> series.put(name, list.stream().mapToDouble(Double::doubleValue).toArray()));
    return series;
  }

  private static List<Map<String, String>> rows(String name) {
    return SharedData.csv(FOLDER + name);
  }
}
