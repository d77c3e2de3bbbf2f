package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evident.supply.budget.rule.ForecastMethod;
import org.evident.supply.budget.rule.Variance;
import org.evident.supply.budget.rule.YearForecast;

/** The figures of section S15 (FIN-3 to FIN-5). */
public final class CostFigures {
  /** Dimension of the same figure in percent of the budget. */
  public static final String PERCENT = "PERCENT";

  /** Dimension of budget and actual from the first month of the year. */
  public static final String TO_DATE = "TO_DATE";

  /** Dimension of the budget of the whole year. */
  public static final String YEAR = "YEAR";

  private static final String VERSION = "COST/1";

  private CostFigures() {}

  /**
   * Month, year to date and full year; the month's variance is EXCEEDED beyond tolerance, else WITHIN (R7, BUD-2).
   *
   * @param year the year up to and with the reported month as the last closed one
   * @param method how open months are foreseen
   * @param currency the unit shown
   * @param tolerancePercent of the month's budget
   * @param least the least tolerance in currency units
   */
  public static List<Figure> of(
      YearForecast year,
      ForecastMethod method,
      String currency,
      BigDecimal tolerancePercent,
      BigDecimal least) {
    int month = year.closed().size() - 1;
    Variance variance = new Variance(year.closed().get(month), year.budget().get(month));
    Verdict verdict =
        variance.isBeyond(tolerancePercent, least) ? Verdict.EXCEEDED : Verdict.WITHIN;
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            FigureKey.VAR,
            "",
            currency,
            null,
            null,
            variance.amount(),
            1,
            null,
            verdict,
            false,
            VERSION,
            null));
    figures.add(percent(FigureKey.VAR, variance));
    figures.add(
        Figures.amount(
            FigureKey.VAR_YTD, "", currency, year.yearToDate().amount(), month + 1L, VERSION));
    figures.add(percent(FigureKey.VAR_YTD, year.yearToDate()));
    figures.add(
        Figures.amount(
            FigureKey.FYF, "", currency, year.fullYear(method).actual(), month + 1L, VERSION));
    figures.add(percent(FigureKey.FYF, year.fullYear(method)));
    return List.copyOf(figures);
  }

  private static Figure percent(String key, Variance variance) {
    return Figures.percent(key, PERCENT, variance.amount(), variance.budget(), 1, VERSION);
  }

  /**
   * What was planned and spent in the month and in the year to date, and the forecast by the other method.
   *
   * @param beside a second method of forecasting, shown beside the agreed one
   */
  public static List<Figure> amounts(YearForecast year, ForecastMethod beside, String currency) {
    int month = year.closed().size() - 1;
    Variance toDate = year.yearToDate();
    Variance full = year.fullYear(beside);
    return List.of(
        Figures.amount(FigureKey.BUDGET, "", currency, year.budget().get(month), 1, VERSION),
        Figures.amount(FigureKey.ACTUAL, "", currency, year.closed().get(month), 1, VERSION),
        Figures.amount(FigureKey.BUDGET, TO_DATE, currency, toDate.budget(), month + 1L, VERSION),
        Figures.amount(FigureKey.ACTUAL, TO_DATE, currency, toDate.actual(), month + 1L, VERSION),
        Figures.amount(FigureKey.BUDGET, YEAR, currency, full.budget(), 12, VERSION),
        Figures.amount(FigureKey.FYF, beside.name(), currency, full.actual(), month + 1L, VERSION));
  }

  /** Cost per consumed unit of the month, "n/a" at zero units (FIN-5). */
  public static Figure unitCost(
      String dimension, BigDecimal cost, BigDecimal units, String currency) {
    return Figures.quotient(
        FigureKey.UNITCOST, dimension, currency, cost, units, units.longValue(), VERSION);
  }

  /** The service credit of the month; {@code null} amount without availability data. */
  public static Figure credit(BigDecimal amount, String currency) {
    return Figures.amount(FigureKey.CREDIT, "", currency, amount, 1, VERSION);
  }
}
