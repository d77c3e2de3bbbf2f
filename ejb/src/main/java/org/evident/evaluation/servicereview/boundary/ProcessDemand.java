package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.kernel.RecordKind;
import org.evident.supply.demand.boundary.MonthDemand;
import org.evident.supply.demand.rule.ForetoldMonth;
import org.evident.supply.demand.rule.ForetoldMonth.Share;

/** The figures of demand (processes.md 3.20): how well it was foretold, and what consumption grew by. */
@ApplicationScoped
class ProcessDemand {

  @Inject private MonthDemand demand;

  /** Both figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    YearMonth first = month.minusMonths(Trend.MONTHS_BEFORE);
    Map<String, List<ForetoldMonth>> forecasts = forecasts(first, month);
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    for (String key : List.of(FigureKey.DEM_ERROR, FigureKey.DEM_GROWTH)) {
      Map<YearMonth, ProcessSum> months = new HashMap<>();
      for (YearMonth one = first; !one.isAfter(month); one = one.plusMonths(1)) {
        YearMonth reported = one;
        ProcessSum.shares(parts(forecasts, one, key)).ifPresent(sum -> months.put(reported, sum));
      }
      sums.put(key, months);
    }
    return sums;
  }

  /** What each forecast adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    return parts(forecasts(month, month), month, key);
  }

  /** The months of each forecast that some months need, by number. */
  private Map<String, List<ForetoldMonth>> forecasts(YearMonth from, YearMonth to) {
    Map<String, List<ForetoldMonth>> forecasts = new TreeMap<>();
    demand
        .of(from.minusMonths(ForetoldMonth.WINDOW - 1L), to)
        .forEach(one -> forecasts.computeIfAbsent(one.forecast(), f -> new ArrayList<>()).add(one));
    return forecasts;
  }

  private static List<ProcessPart> parts(
      Map<String, List<ForetoldMonth>> forecasts, YearMonth month, String key) {
    List<ProcessPart> parts = new ArrayList<>();
    forecasts.forEach(
        (number, own) -> {
          Share share =
              FigureKey.DEM_ERROR.equals(key)
                  ? ForetoldMonth.error(own, month)
                  : ForetoldMonth.growth(own, month);
          if (share.whole().signum() > 0) {
            ForetoldMonth any = own.get(0);
            parts.add(
                ProcessPart.share(
                    RecordKind.DEMAND_FORECAST,
                    number,
                    any.customer(),
                    any.service(),
                    new ProcessPart.Share(share.part(), share.whole())));
          }
        });
    return parts;
  }
}
