package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.evaluation.servicereview.rule.Definitions;
import org.evident.evaluation.servicereview.rule.Direction;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ForecastLine;
import org.evident.evaluation.servicereview.rule.History;
import org.evident.evaluation.servicereview.rule.ImprovementLine;
import org.evident.evaluation.servicereview.rule.ImprovementRule;
import org.evident.evaluation.servicereview.rule.Measure;
import org.evident.evaluation.servicereview.rule.MonthValue;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.evaluation.servicereview.rule.Verdict;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Sets the figures of a month beside those of the twelve months before (R5, TR-1 to TR-3). */
@ApplicationScoped
class ReviewPast {

  private static final int FORECAST = 3;
  private static final Set<String> FORESEEN = Set.of(FigureKey.INC_OPENED, FigureKey.REQ_OPENED);

  @Inject private Statements statements;

  /**
   * The same figures with their comparisons, their histories and the forecast of what is reported.
   *
   * @param restatements earlier values that are no longer the published ones, which the comparison marks (R9)
   */
  Compared compare(
      ReviewKind kind,
      YearMonth month,
      long customer,
      long service,
      List<Figure> figures,
      List<Restatement> restatements) {
    Set<String> restated =
        restatements.stream().map(Restatement::figure).collect(Collectors.toSet());
    Past past = past(kind, month, customer, service);
    List<Figure> compared = new ArrayList<>();
    List<History> histories = new ArrayList<>();
    List<ForecastLine> forecasts = new ArrayList<>();
    for (Figure figure : figures) {
      List<MonthValue> before = past.values().getOrDefault(figure.name(), List.of());
      if (!isCompared(figure)) {
        compared.add(figure);
        continue;
      }
      Measure measure = measure(figure);
      Trend trend = new Trend(measure, value(month, figure), before);
      compared.add(
          figure.compared(
              trend.comparison(
                  Direction.of(figure.key()), null, restated.contains(figure.name()))));
      if (!before.isEmpty()) {
        List<YearMonth> redefined =
            past.definitions()
                .getOrDefault(figure.name(), new Definitions())
                .changes(month, figure.queryVersion());
        histories.add(new History(figure.key(), figure.dimension(), measure, before, redefined));
      }
      if (FORESEEN.contains(figure.key())) {
        forecasts.addAll(trend.forecast(figure.key(), FORECAST));
      }
    }
    List<ImprovementLine> improvements = ImprovementRule.of(month, compared, past.verdicts());
    return new Compared(compared, histories, forecasts, improvements);
  }

  /** Totals are, and workloads but those that run on from month to month, which would only be called rising. */
  private static boolean isCompared(Figure figure) {
    return figure.key().equals(FigureKey.WORKLOAD)
        ? !WorkloadMeasure.of(figure.dimension()).period().isRunning()
        : figure.dimension().isEmpty();
  }

  private Past past(ReviewKind kind, YearMonth month, long customer, long service) {
    Past past = new Past(new HashMap<>(), new HashMap<>(), new HashMap<>());
    statements.each(
        "select r.period, f.figure, f.dimension, f.numerator, f.denominator, f.amount, f.verdict, f.query_version from review r"
            + " join review_figure f on f.review_id = r.id where r.customer_id = ? and r.service_id ="
            + " ? and r.kind = ? and r.period >= ? and r.period < ? and (f.dimension = '' or f.figure = 'WORKLOAD' or"
            + " f.verdict is not null)"
            + " and "
            + ReviewRevisions.COUNTS
            + " order by r.period",
        past::add,
        customer,
        service,
        kind,
        month.minusMonths(Trend.MONTHS_BEFORE).toString(),
        month.toString());
    return past;
  }

  private static MonthValue value(YearMonth month, Figure figure) {
    return value(month, figure.key(), figure.numerator(), figure.denominator(), figure.value());
  }

  /** A workload is compared by what was measured: its limit may differ from month to month. */
  private static MonthValue value(
      YearMonth month,
      String key,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal amount) {
    if (key.equals(FigureKey.WORKLOAD)) {
      return new MonthValue(month, numerator, null);
    }
    return denominator == null
        ? new MonthValue(month, amount, null)
        : new MonthValue(month, numerator, denominator);
  }

  private static String name(String key, String dimension) {
    return dimension.isEmpty() ? key : key + ":" + dimension;
  }

  private static Measure measure(Figure figure) {
    return Measure.of(
        figure.unit(), figure.denominator() != null && !figure.key().equals(FigureKey.WORKLOAD));
  }

  /** Figures with their past. */
  record Compared(
      List<Figure> figures,
      List<History> histories,
      List<ForecastLine> forecasts,
      List<ImprovementLine> improvements) {}

  /** The values, verdicts and definitions of the months before, by figure. */
  private record Past(
      Map<String, List<MonthValue>> values,
      Map<String, Map<YearMonth, Verdict>> verdicts,
      Map<String, Definitions> definitions) {
    void add(Row row) {
      YearMonth month = YearMonth.parse(row.text("period"));
      String name = name(row.text("figure"), row.text("dimension"));
      values
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(
              value(
                  month,
                  row.text("figure"),
                  row.decimal("numerator"),
                  row.decimal("denominator"),
                  row.decimal("amount")));
      definitions
          .computeIfAbsent(name, key -> new Definitions())
          .add(month, row.text("query_version"));
      if (row.text("verdict") != null) {
        verdicts
            .computeIfAbsent(name, key -> new HashMap<>())
            .put(month, Verdict.valueOf(row.text("verdict")));
      }
    }
  }
}
