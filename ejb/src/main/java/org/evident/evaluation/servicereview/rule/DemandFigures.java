package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.supply.demand.rule.DemandMonth;

/** Tells of each unit a service is used in what was consumed in the month, and how far that is from its forecast (S11). */
public final class DemandFigures {
  private static final String VERSION = "DEM/1";

  private DemandFigures() {}

  /** The figures of forecasts, each with the forecast behind it. */
  public static Counted of(Collection<Foretold> forecasts) {
    List<Figure> figures = new ArrayList<>();
    List<EvidenceLine> evidence = new ArrayList<>();
    for (Foretold one : forecasts) {
      List<Figure> own = figures(one);
      figures.addAll(own);
      evidence.add(
          new EvidenceLine(
              EvidenceKind.DEMAND_FORECAST,
              one.reference(),
              one.unit(),
              "",
              null,
              one.month().isLarge() ? "DEMAND_LARGE" : "",
              one.month().forecast(),
              own.stream().map(Figure::name).toList()));
    }
    return new Counted(figures, evidence);
  }

  /** Nothing was consumed as far as anybody knows where nobody has counted (NUM-4). */
  private static List<Figure> figures(Foretold one) {
    String dimension = FigureKey.UNIT + one.unit();
    DemandMonth month = one.month();
    return List.of(
        Figures.amount(FigureKey.DEM_CONSUMED, dimension, "count", month.actual(), 1, VERSION),
        Figures.amount(FigureKey.DEM_FORETOLD, dimension, "count", month.forecast(), 1, VERSION),
        Figures.percent(
            FigureKey.DEM_DEVIATION,
            dimension,
            month.deviation(),
            month.deviation() == null ? null : month.forecast(),
            1,
            VERSION));
  }

  /**
   * What was foretold of a unit.
   *
   * @param reference number of the forecast
   * @param month as foretold and as consumed
   */
  public record Foretold(String reference, String unit, DemandMonth month) {}
}
