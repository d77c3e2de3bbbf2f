package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.DownInterval;

/** The figures and the outage list of section S4 from a result row. */
public final class AvailabilityFigures {
  private static final String VERSION = "AVAIL/1";
  private static final String MINUTES = "min";
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private AvailabilityFigures() {}

  /** All figures of S4 in minutes and percent; the verdict is that of the result row, taken on whole seconds (AV-11). */
  public static List<Figure> of(AvailabilityResult result) {
    BigDecimal basis = ClockFigures.minutes(result.basis());
    BigDecimal down = ClockFigures.minutes(result.downtime());
    BigDecimal up = basis.subtract(down);
    return List.of(
        minutes(FigureKey.AST, result.ast()),
        minutes(FigureKey.PLANNED, result.planned()),
        minutes(FigureKey.BASIS, result.basis()),
        minutes(FigureKey.DOWNTIME, result.downtime()),
        minutes(FigureKey.DEGRADED, result.degraded()),
        Figures.count(FigureKey.FAILURES, "", result.failures(), VERSION),
        availability(result, up, basis),
        perFailure(FigureKey.MTRS, down, result),
        perFailure(FigureKey.MTBF, up, result),
        perFailure(FigureKey.MTBSI, basis, result));
  }

  /** Availability with planned downtime counted, shown beside the agreed one without a verdict (R8). */
  public static Figure included(AvailabilityResult result) {
    BigDecimal basis = ClockFigures.minutes(result.basis());
    BigDecimal up = basis.subtract(ClockFigures.minutes(result.downtime()));
    return Figures.percent(
        FigureKey.AVAIL, FigureKey.INCLUDED, up, basis, result.unplanned().size(), VERSION);
  }

  /**
   * Planned downtime against what a month may bring of it, also where it counts as downtime; taken on whole seconds, and what
   * is just used up is kept (3.28).
   *
   * @param allowance in minutes of the agreed service time
   */
  public static Figure allowed(AvailabilityResult result, long allowance) {
    long seconds = result.plannedList().stream().mapToLong(DownInterval::seconds).sum();
    BigDecimal goal = BigDecimal.valueOf(allowance);
    BigDecimal planned = result.isUnmeasured() ? null : BigDecimal.valueOf(seconds);
    return new Figure(
        FigureKey.PLANNED_ALLOWED,
        "",
        MINUTES,
        null,
        null,
        planned == null ? null : ClockFigures.minutes(seconds),
        result.plannedList().size(),
        goal,
        Judgement.verdict(planned, MINUTE, BigDecimal.ONE, goal, Direction.DOWN),
        false,
        VERSION,
        null);
  }

  /**
   * The figures of twelve months from their summed minutes and failures (AV-6, NUM-5).
   *
   * @param basis the summed basis in minutes
   * @param downtime the summed downtime in minutes
   * @param failures the summed number of failures
   * @param months how many months there are data of
   */
  public static List<Figure> rolling(
      BigDecimal basis, BigDecimal downtime, BigDecimal failures, int months) {
    String rolling = FigureKey.ROLLING;
    BigDecimal up = basis.subtract(downtime);
    return List.of(
        Figures.amount(FigureKey.BASIS, rolling, MINUTES, basis, months, VERSION),
        Figures.amount(FigureKey.DOWNTIME, rolling, MINUTES, downtime, months, VERSION),
        Figures.amount(FigureKey.FAILURES, rolling, "count", failures, months, VERSION),
        Figures.percent(FigureKey.AVAIL, rolling, up, basis, months, VERSION),
        Figures.quotient(FigureKey.MTRS, rolling, MINUTES, downtime, failures, months, VERSION),
        Figures.quotient(FigureKey.MTBF, rolling, MINUTES, up, failures, months, VERSION),
        Figures.quotient(FigureKey.MTBSI, rolling, MINUTES, basis, failures, months, VERSION));
  }

  private static Figure minutes(String key, long seconds) {
    return Figures.amount(key, "", MINUTES, ClockFigures.minutes(seconds), 1, VERSION);
  }

  private static Figure perFailure(String key, BigDecimal minutes, AvailabilityResult result) {
    return Figures.quotient(
        key,
        "",
        MINUTES,
        minutes,
        BigDecimal.valueOf(result.failures()),
        result.failures(),
        VERSION);
  }

  private static Figure availability(AvailabilityResult result, BigDecimal up, BigDecimal basis) {
    BigDecimal value = Decimals.percent(up, basis);
    Verdict verdict = Verdict.valueOf(result.verdict().name());
    boolean near = Judgement.near(verdict, value, result.target(), Direction.UP);
    return new Figure(
        FigureKey.AVAIL,
        "",
        "%",
        up,
        basis,
        value,
        result.unplanned().size(),
        result.target(),
        verdict,
        near,
        VERSION,
        null);
  }

  /**
   * The outage list of one service.
   *
   * @param service its number
   * @param result the result row
   * @param records the numbers of the records linked to an outage
   * @param cause the cause noted for an outage, empty if none
   */
  public static List<OutageLine> lines(
      String service,
      AvailabilityResult result,
      Function<String, List<String>> records,
      Function<String, String> cause) {
    List<OutageLine> lines = new ArrayList<>();
    result
        .unplanned()
        .forEach(i -> lines.add(line(service, OutageKind.UNPLANNED, i, records, cause)));
    result
        .plannedList()
        .forEach(i -> lines.add(line(service, OutageKind.PLANNED, i, records, cause)));
    result
        .degradedList()
        .forEach(i -> lines.add(line(service, OutageKind.DEGRADED, i, records, cause)));
    return List.copyOf(lines);
  }

  private static OutageLine line(
      String service,
      OutageKind kind,
      DownInterval i,
      Function<String, List<String>> records,
      Function<String, String> cause) {
    List<String> linked =
        i.sources().stream().flatMap(s -> records.apply(s).stream()).distinct().toList();
    List<String> causes =
        i.sources().stream().map(cause).filter(c -> !c.isEmpty()).distinct().toList();
    return new OutageLine(
        service,
        kind,
        i.start(),
        i.end(),
        i.seconds(),
        i.sources(),
        linked,
        String.join("; ", causes));
  }
}
