package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.evaluation.servicereview.rule.AvailabilityFigures;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Sums availability over the twelve months that end with the reported one (AV-6). */
@ApplicationScoped
class RollingAvailability {

  private static final int MONTHS_BEFORE = 11;

  @Inject private Statements statements;

  /** The figures of twelve months, with the reviews of the earlier ones behind them. */
  Counted of(Scope scope, AvailabilityResult now) {
    List<Past> past =
        statements.list(
            "select r.number, r.period, f.figure, f.amount from review r join review_figure f on"
                + " f.review_id = r.id where r.customer_id = ? and r.service_id = ? and r.kind = ? and"
                + " r.period >= ? and r.period < ? and "
                + ReviewRevisions.COUNTS
                + " and f.dimension = '' and f.figure in ('BASIS', 'DOWNTIME', 'FAILURES') order by r.period",
            Past::of,
            scope.customer(),
            scope.service(),
            ReviewKind.SERVICE,
            scope.month().minusMonths(MONTHS_BEFORE).toString(),
            scope.month().toString());
    Map<String, BigDecimal> sums = new HashMap<>();
    AvailabilityFigures.of(now).stream()
        .filter(f -> f.denominator() == null)
        .forEach(f -> sums.put(f.key(), f.value()));
    past.forEach(p -> sums.merge(p.figure(), p.amount(), BigDecimal::add));
    List<Past> months = past.stream().filter(p -> p.figure().equals(FigureKey.BASIS)).toList();
    List<Figure> figures =
        AvailabilityFigures.rolling(
            sums.get(FigureKey.BASIS),
            sums.get(FigureKey.DOWNTIME),
            sums.get(FigureKey.FAILURES),
            months.size() + 1);
    return new Counted(figures, evidence(months, figures));
  }

  private static List<EvidenceLine> evidence(List<Past> months, List<Figure> figures) {
    List<String> names = figures.stream().map(Figure::name).toList();
    List<EvidenceLine> lines = new ArrayList<>();
    for (Past month : months) {
      lines.add(
          new EvidenceLine(
              EvidenceKind.REVIEW, month.number(), month.period(), "", null, "", null, names));
    }
    return lines;
  }

  private record Past(String number, String period, String figure, BigDecimal amount) {
    static Past of(Row row) {
      return new Past(
          row.text("number"), row.text("period"), row.text("figure"), row.decimal("amount"));
    }
  }
}
