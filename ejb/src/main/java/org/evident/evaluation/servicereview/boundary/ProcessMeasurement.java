package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/**
 * The figures of measurement (processes.md 3.31): of what services were to be measured against, how much was, and how much of
 * that was reached.
 */
@ApplicationScoped
class ProcessMeasurement {

  /** What was judged had a goal, also before goals were kept beside figures. */
  private static final String GIVEN = "(f.goal is not null or f.verdict is not null)";

  /** A verdict on a promised availability, which is counted here too so that verdicts are read once. */
  private static final String PROMISED =
      "f.figure = '"
          + FigureKey.AVAIL
          + "' and f.dimension = '' and f.verdict in ('MET', 'MISSED')";

  private static final String COUNTED =
      "select r.period, r.number, c.name as customer, s.name as service, count(*) filter (where "
          + GIVEN
          + ") as wanted, count(*) filter (where "
          + GIVEN
          + " and f.amount is not null) as known, count(*) filter (where f.verdict is not null) as judged,"
          + " count(*) filter (where f.verdict = 'MET') as met, count(*) filter (where "
          + PROMISED
          + ") as promised, count(*) filter (where "
          + PROMISED
          + " and f.verdict = 'MET') as kept from review r join review_figure f on"
          + " f.review_id = r.id join customer c on c.id = r.customer_id join service s on s.id ="
          + " r.service_id"
          + ProcessReading.SERVICES
          + " group by r.period, r.number, c.name, s.name order by r.number";

  @Inject private Statements statements;

  /** The figures of a month and the twelve before it. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    Map<String, Map<YearMonth, List<ProcessPart>>> parts =
        parts(month.minusMonths(Trend.MONTHS_BEFORE), month);
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    parts.forEach(
        (key, months) ->
            months.forEach(
                (of, own) ->
                    ProcessSum.shares(own)
                        .ifPresent(
                            sum -> sums.computeIfAbsent(key, k -> new HashMap<>()).put(of, sum))));
    return sums;
  }

  /** What each review adds to a figure, by number. */
  List<ProcessPart> parts(YearMonth month, String key) {
    return parts(month, month).getOrDefault(key, Map.of()).getOrDefault(month, List.of());
  }

  private Map<String, Map<YearMonth, List<ProcessPart>>> parts(YearMonth from, YearMonth to) {
    Map<String, Map<YearMonth, List<ProcessPart>>> parts = new HashMap<>();
    statements.each(
        COUNTED,
        row -> {
          YearMonth of = YearMonth.parse(row.text("period"));
          add(parts, FigureKey.MEA_COMPLETE, of, part(row, "known", "wanted"));
          add(parts, FigureKey.AVAIL_MET, of, part(row, "kept", "promised"));
          add(parts, FigureKey.MEA_TARGET, of, part(row, "met", "judged"));
        },
        from.toString(),
        to.toString());
    return parts;
  }

  private static void add(
      Map<String, Map<YearMonth, List<ProcessPart>>> parts,
      String key,
      YearMonth of,
      ProcessPart part) {
    if (part.denominator().signum() > 0) {
      parts
          .computeIfAbsent(key, k -> new HashMap<>())
          .computeIfAbsent(of, m -> new ArrayList<>())
          .add(part);
    }
  }

  private static ProcessPart part(Row row, String part, String whole) {
    return ProcessPart.share(
        RecordKind.REVIEW,
        row.text("number"),
        row.text("customer"),
        row.text("service"),
        new ProcessPart.Share(row.decimal(part), row.decimal(whole)));
  }
}
