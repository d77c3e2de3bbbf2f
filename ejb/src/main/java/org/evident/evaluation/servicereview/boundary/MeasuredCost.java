package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.evaluation.servicereview.rule.CostFigures;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.budget.boundary.CostYear;
import org.evident.supply.budget.boundary.Costs;
import org.evident.supply.budget.rule.ForecastMethod;
import org.evident.supply.budget.rule.YearForecast;

/** Measures what a service costs a customer, where the agreement says that it is told (S15). */
@ApplicationScoped
class MeasuredCost {

  /** The month has no amount that was spent, or an earlier one of the year has none. */
  static final String NO_ACTUAL = "NO_ACTUAL_COST";

  /** Not every month of the year has a budget, so that the full year cannot be foreseen as it will be. */
  static final String NO_BUDGET = "NO_FULL_BUDGET";

  @Inject private Costs costs;
  @Inject private Statements statements;

  /** Adds the section where cost was agreed to be reported. */
  void measure(Scope scope, Measured to) {
    scope
        .agreed()
        .map(AgreedGoals.Goals::measuring)
        .filter(AgreedGoals.Measuring::costReported)
        .ifPresent(terms -> measure(scope, terms, to));
  }

  private void measure(Scope scope, AgreedGoals.Measuring terms, Measured to) {
    CostYear year = costs.year(scope.customer(), scope.service(), scope.month().getYear());
    Map<YearMonth, CostYear.Month> months = new TreeMap<>();
    year.months().forEach(m -> months.put(m.period(), m));
    boolean entered = year.currency() != null;
    to.section(Section.S15, entered);
    if (!entered) {
      return;
    }
    List<BigDecimal> budget = new ArrayList<>();
    List<BigDecimal> closed = new ArrayList<>();
    for (Month each : Month.values()) {
      CostYear.Month month = months.get(YearMonth.of(scope.month().getYear(), each));
      budget.add(month == null ? BigDecimal.ZERO : month.budget());
      if (each.compareTo(scope.month().getMonth()) <= 0) {
        closed.add(month == null ? null : month.actual());
      }
    }
    if (closed.stream().anyMatch(a -> a == null)) {
      to.gaps().add(NO_ACTUAL);
      return;
    }
    if (budget.stream().anyMatch(b -> b.signum() == 0)) {
      to.gaps().add(NO_BUDGET);
    }
    List<Figure> figures =
        figures(new YearForecast(budget, closed, List.of()), terms, year.currency());
    unitCost(closed.get(closed.size() - 1), months.get(scope.month()), year.currency(), figures);
    to.add(new Counted(figures, evidence(scope, figures)));
  }

  private static List<Figure> figures(
      YearForecast year, AgreedGoals.Measuring terms, String currency) {
    ForecastMethod other =
        terms.forecast() == ForecastMethod.RUN_RATE
            ? ForecastMethod.REMAINING_BUDGET
            : ForecastMethod.RUN_RATE;
    List<Figure> figures =
        new ArrayList<>(
            CostFigures.of(
                year, terms.forecast(), currency, terms.costTolerance(), terms.costLeast()));
    figures.addAll(CostFigures.amounts(year, other, currency));
    return figures;
  }

  /** One unit is the unit; of several each is shown under its own name. */
  private static void unitCost(
      BigDecimal cost, CostYear.Month month, String currency, List<Figure> figures) {
    Map<String, BigDecimal> units = new TreeMap<>(month.units());
    units.forEach(
        (unit, quantity) ->
            figures.add(
                CostFigures.unitCost(
                    units.size() == 1 ? "" : unit, cost, quantity, currency + "/" + unit)));
  }

  private List<EvidenceLine> evidence(Scope scope, List<Figure> figures) {
    String year = scope.month().getYear() + "-";
    return statements
        .list(
            "select number, period, cost_type, budget, actual from cost_line where withdrawn_at is"
                + " null and customer_id = ? and service_id = ? and period like ? order by number",
            Line::of,
            scope.customer(),
            scope.service(),
            year + "%")
        .stream()
        .map(l -> evidence(l, scope.month(), figures))
        .toList();
  }

  private static EvidenceLine evidence(Line line, YearMonth month, List<Figure> figures) {
    YearMonth period = YearMonth.parse(line.period());
    List<String> behind =
        figures.stream().filter(f -> counts(f, period, month)).map(Figure::name).toList();
    return new EvidenceLine(
        EvidenceKind.COST,
        line.number(),
        line.period(),
        line.type(),
        null,
        line.budget().toPlainString(),
        line.actual(),
        behind);
  }

  private static boolean counts(Figure figure, YearMonth line, YearMonth month) {
    boolean whole =
        figure.key().equals(FigureKey.FYF) || figure.dimension().equals(CostFigures.YEAR);
    boolean toDate =
        figure.key().equals(FigureKey.VAR_YTD) || figure.dimension().equals(CostFigures.TO_DATE);
    return whole || (toDate ? !line.isAfter(month) : line.equals(month));
  }

  private record Line(
      String number, String period, String type, BigDecimal budget, BigDecimal actual) {
    static Line of(Row row) {
      return new Line(
          row.text("number"),
          row.text("period"),
          row.text("cost_type"),
          row.decimal("budget"),
          row.decimal("actual"));
    }
  }
}
