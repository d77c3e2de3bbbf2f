package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.Comparison;
import org.evident.evaluation.servicereview.rule.Definitions;
import org.evident.evaluation.servicereview.rule.Direction;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.History;
import org.evident.evaluation.servicereview.rule.Measure;
import org.evident.evaluation.servicereview.rule.MonthValue;
import org.evident.evaluation.servicereview.rule.ProcessFigure;
import org.evident.evaluation.servicereview.rule.ProcessFigure.Source;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** The door to the figures of whole processes: what the reviews of all services say together, month by month. */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ProcessReading {

  private static final String NAMED = "f.figure = ? and f.dimension = ?";
  static final String SERVICES =
      " where r.kind = 'SERVICE' and r.period >= ? and r.period <= ? and " + ReviewRevisions.COUNTS;

  @Inject private Statements statements;
  @Inject private ProcessRecords records;
  @Inject private ProcessAvailability availability;
  @Inject private ProcessDemand demand;
  @Inject private ProcessCapacity capacity;
  @Inject private ProcessLevels levels;
  @Inject private ProcessReports reports;
  @Inject private ProcessMeasurement measurement;

  /** The last month there are reviews of, empty before the first one. */
  public Optional<YearMonth> last() {
    return ReadOnce.of(
        () ->
            statements
                .first(
                    "select max(period) as period from review where kind = 'SERVICE'",
                    row -> Optional.ofNullable(row.text("period")))
                .flatMap(period -> period)
                .map(YearMonth::parse),
        ProcessReading.class);
  }

  /**
   * The figures of a month with those of the twelve before; breaks REV-20 where it is no month.
   *
   * @param month {@code yyyy-MM}
   */
  public List<ProcessLine> month(String month) {
    YearMonth reported = parse(month);
    Map<String, BigDecimal> before = new HashMap<>();
    Map<String, Definitions> definitions = new HashMap<>();
    Map<String, Map<YearMonth, ProcessSum>> sums = sums(reported, definitions);
    sums.putAll(records.clocks(reported, before));
    sums.putAll(records.changes(reported));
    sums.putAll(availability.sums(reported));
    sums.putAll(demand.sums(reported));
    sums.putAll(capacity.sums(reported));
    sums.putAll(levels.sums(reported));
    sums.putAll(reports.sums(reported));
    sums.putAll(measurement.sums(reported));
    return ProcessFigure.ALL.stream()
        .map(
            figure ->
                line(
                    figure,
                    reported,
                    sums.getOrDefault(figure.key(), new HashMap<>()),
                    before.get(figure.key()),
                    definitions
                        .getOrDefault(defining(figure), new Definitions())
                        .changes(reported)))
        .toList();
  }

  /** The figure of reviews by whose definition one is measured; what is taken from records is measured anew, by that of today. */
  private static String defining(ProcessFigure figure) {
    return switch (figure.source()) {
      case REVIEWS -> figure.key();
      case VERDICTS -> FigureKey.AVAIL;
      default -> "";
    };
  }

  /**
   * The sums of what reviews say.
   *
   * @param definitions takes in by which versions each month was measured (MEA-3)
   */
  private Map<String, Map<YearMonth, ProcessSum>> sums(
      YearMonth month, Map<String, Definitions> definitions) {
    Map<String, Map<YearMonth, ProcessSum>> sums = new HashMap<>();
    List<Object> values = new ArrayList<>();
    List<ProcessFigure> summed =
        ProcessFigure.ALL.stream().filter(figure -> figure.source() == Source.REVIEWS).toList();
    summed.forEach(
        figure -> {
          values.add(figure.key());
          values.add(figure.dimension());
        });
    values.add(month.minusMonths(Trend.MONTHS_BEFORE).toString());
    values.add(month.toString());
    String figures = String.join(" or ", Collections.nCopies(summed.size(), NAMED));
    statements.each(
        "select f.figure, r.period, max(f.unit) as unit, sum(f.numerator) as numerator,"
            + " sum(f.denominator) as denominator, sum(f.amount) as amount, count(*) as reviews,"
            + " min(f.query_version) as oldest, max(f.query_version) as latest from"
            + " review r join review_figure f on f.review_id = r.id and ("
            + figures
            + ")"
            + SERVICES
            + " group by f.figure, r.period having count(distinct f.unit) = 1",
        row -> {
          String key = row.text("figure");
          YearMonth period = YearMonth.parse(row.text("period"));
          sums.computeIfAbsent(key, k -> new HashMap<>())
              .put(period, ProcessSum.of(row, row.number("reviews")));
          definitions.computeIfAbsent(key, k -> new Definitions()).add(period, versions(row));
        },
        values.toArray());
    return sums;
  }

  /** By which version the reviews of a month measured; several versions in one month are a definition of their own. */
  private static String versions(Row row) {
    String oldest = row.text("oldest");
    String latest = row.text("latest");
    return latest == null || latest.equals(oldest) ? latest : oldest + " " + latest;
  }

  private static ProcessLine line(
      ProcessFigure figure,
      YearMonth month,
      Map<YearMonth, ProcessSum> sums,
      BigDecimal yearBefore,
      List<YearMonth> redefined) {
    ProcessSum now = sums.remove(month);
    ProcessSum any = now == null ? sums.values().stream().findFirst().orElse(ProcessSum.NONE) : now;
    Measure measure = Measure.of(any.unit(), any.denominator() != null);
    List<MonthValue> before = new ArrayList<>();
    sums.forEach((period, sum) -> before.add(sum.in(period)));
    MonthValue value = (now == null ? ProcessSum.NONE : now).in(month);
    Comparison comparison =
        new Trend(measure, value, before).comparison(Direction.of(figure.key()), null, false);
    return new ProcessLine(
        figure.process(),
        figure.key(),
        figure.dimension(),
        any.unit(),
        value.numerator(),
        value.denominator(),
        measure.of(value),
        now == null ? 0 : now.parts(),
        figure.source() == Source.CLOCKS
            ? comparison.against(measure.of(value), yearBefore)
            : comparison,
        new History(figure.key(), figure.dimension(), measure, before, redefined));
  }

  /**
   * What the reviews of single services add to a figure of a month, by the number of the review; breaks REV-20 at the month or
   * the key.
   *
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<ProcessPart> parts(String month, String key, String after, int limit) {
    ProcessFigure figure =
        ProcessFigure.find(key).orElseThrow(() -> RuleBroken.at("key", "REV-20.KEY", key));
    YearMonth reported = parse(month);
    String period = reported.toString();
    switch (figure.source()) {
      case OUTAGES:
        return availability.uninvestigated(reported, after, limit);
      case VERDICTS:
        return availability.verdicts(reported, after, limit);
      case DEMAND:
        return some(demand.parts(reported, key), after, limit);
      case CAPACITY:
        return some(capacity.parts(reported, key), after, limit);
      case LEVELS:
        return some(levels.parts(reported, key), after, limit);
      case REPORTS:
        return some(reports.parts(reported, key), after, limit);
      case MEASUREMENT:
        return some(measurement.parts(reported, key), after, limit);
      default:
        break;
    }
    List<ProcessPart> parts =
        statements.list(
            "select r.number, r.state, c.name as customer, s.name as service, f.unit, f.numerator,"
                + " f.denominator, f.amount from review r join review_figure f on f.review_id = r.id and "
                + NAMED
                + " join customer c on c.id = r.customer_id join service s on s.id = r.service_id"
                + SERVICES
                + " and r.number > ? order by r.number fetch first "
                + (limit + 1)
                + " rows only",
            ProcessReading::part,
            figure.key(),
            figure.dimension(),
            period,
            period,
            after);
    return Page.of(parts, limit, ProcessPart::review);
  }

  /** The records after one of them, of all by number. */
  private static Page<ProcessPart> some(List<ProcessPart> all, String after, int limit) {
    return Page.of(
        all.stream().filter(part -> part.record().compareTo(after) > 0).limit(limit + 1L).toList(),
        limit,
        ProcessPart::record);
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("month", "REV-20", month);
    }
  }

  private static ProcessPart part(Row row) {
    ProcessSum sum = ProcessSum.of(row, 1);
    return new ProcessPart(
        row.text("number"),
        null,
        null,
        row.text("state"),
        row.text("customer"),
        row.text("service"),
        sum.unit(),
        row.decimal("numerator"),
        sum.denominator(),
        Measure.of(sum.unit(), sum.denominator() != null).of(sum.numerator(), sum.denominator()));
  }
}
