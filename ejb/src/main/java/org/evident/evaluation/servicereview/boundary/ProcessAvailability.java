package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.assurance.availability.boundary.OpenInvestigations;
import org.evident.evaluation.servicereview.rule.Decimals;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;

/** The figures of availability that are no sum of figures: verdicts, and outages nobody has investigated (processes.md 3.28). */
@ApplicationScoped
class ProcessAvailability {

  private static final String JUDGED =
      " from review r join review_figure f on f.review_id = r.id and f.figure = '"
          + FigureKey.AVAIL
          + "' and f.dimension = '' and f.verdict in ('MET', 'MISSED')";

  @Inject private Statements statements;
  @Inject private OpenInvestigations investigations;
  @Inject private OrganisationTime organisation;

  /** The outages of a month and the twelve before it; verdicts are counted with all others by {@link ProcessMeasurement}. */
  Map<String, Map<YearMonth, ProcessSum>> sums(YearMonth month) {
    Map<YearMonth, ProcessSum> open = new HashMap<>();
    for (int back = Trend.MONTHS_BEFORE; back >= 0; back--) {
      open.put(month.minusMonths(back), ProcessSum.count(0));
    }
    for (OpenInvestigations.Found outage :
        investigations.ended(from(month.minusMonths(Trend.MONTHS_BEFORE)), to(month))) {
      open.computeIfPresent(
          YearMonth.from(outage.end().atZone(zone())),
          (of, sum) -> ProcessSum.count(sum.parts() + 1));
    }
    return new HashMap<>(Map.of(FigureKey.UNINVESTIGATED, open));
  }

  /** The reviews that judged an availability in a month, by number; kept is 1 of 1. */
  Page<ProcessPart> verdicts(YearMonth month, String after, int limit) {
    List<ProcessPart> parts =
        statements.list(
            "select r.number, r.state, c.name as customer, s.name as service, f.verdict"
                + JUDGED
                + " join customer c on c.id = r.customer_id join service s on s.id = r.service_id"
                + ProcessReading.SERVICES
                + " and r.number > ? order by r.number fetch first "
                + (limit + 1)
                + " rows only",
            row -> {
              BigDecimal met = "MET".equals(row.text("verdict")) ? BigDecimal.ONE : BigDecimal.ZERO;
              return new ProcessPart(
                  row.text("number"),
                  null,
                  null,
                  row.text("state"),
                  row.text("customer"),
                  row.text("service"),
                  "%",
                  met,
                  BigDecimal.ONE,
                  Decimals.percent(met, BigDecimal.ONE));
            },
            month.toString(),
            month.toString(),
            after);
    return Page.of(parts, limit, ProcessPart::review);
  }

  /** The outages that ended in a month and wait to be investigated, by number. */
  Page<ProcessPart> uninvestigated(YearMonth month, String after, int limit) {
    List<ProcessPart> parts =
        investigations.ended(from(month), to(month)).stream()
            .filter(outage -> outage.number().compareTo(after) > 0)
            .limit(limit + 1L)
            .map(
                outage ->
                    ProcessPart.counted(
                        RecordKind.OUTAGE, outage.number(), "ENDED", null, outage.subject()))
            .toList();
    return Page.of(parts, limit, ProcessPart::record);
  }

  private Instant from(YearMonth month) {
    return PeriodSpan.of(month, zone()).start();
  }

  private Instant to(YearMonth month) {
    return PeriodSpan.of(month, zone()).end();
  }

  private ZoneId zone() {
    return organisation.calendar().zone();
  }
}
