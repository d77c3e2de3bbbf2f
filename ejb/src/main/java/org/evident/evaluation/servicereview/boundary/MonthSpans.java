package org.evident.evaluation.servicereview.boundary;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Statements;

/** Months in some zones as a table {@code m} of period, zone, first instant {@code a} and first one after it {@code z}. */
record MonthSpans(List<Object> bound) {

  /** The period of the twelve months before together. */
  static final String BEFORE = "before";

  private static final String SPAN =
      "(cast(? as varchar(10)), cast(? as varchar(64)), cast(? as timestamp(6) with time zone), cast(?"
          + " as timestamp(6) with time zone))";

  /** Thirteen months, and the twelve before the last of them together. */
  static MonthSpans of(YearMonth month, List<ZoneId> zones) {
    List<Object> bound = new ArrayList<>();
    for (ZoneId zone : zones) {
      for (int back = Trend.MONTHS_BEFORE; back >= 0; back--) {
        YearMonth one = month.minusMonths(back);
        add(bound, one.toString(), zone, PeriodSpan.of(one, zone));
      }
      PeriodSpan first = PeriodSpan.of(month.minusMonths(Trend.MONTHS_BEFORE), zone);
      PeriodSpan last = PeriodSpan.of(month, zone);
      add(bound, BEFORE, zone, new PeriodSpan(first.start(), last.start()));
    }
    return new MonthSpans(bound);
  }

  /** The same in the zones of all customers. */
  static MonthSpans ofCustomers(YearMonth month, Statements statements) {
    return of(month, zones(statements));
  }

  /** One month in the zones of all customers. */
  static MonthSpans only(YearMonth month, Statements statements) {
    List<Object> bound = new ArrayList<>();
    zones(statements).forEach(z -> add(bound, month.toString(), z, PeriodSpan.of(month, z)));
    return new MonthSpans(bound);
  }

  private static List<ZoneId> zones(Statements statements) {
    return ReadOnce.of(
        () ->
            statements.list(
                "select distinct reporting_zone from customer order by reporting_zone",
                row -> ZoneId.of(row.text("reporting_zone"))),
        MonthSpans.class,
        "zones");
  }

  private static void add(List<Object> bound, String period, ZoneId zone, PeriodSpan span) {
    Collections.addAll(bound, period, zone.getId(), span.start(), span.end());
  }

  boolean isEmpty() {
    return bound.isEmpty();
  }

  String table() {
    int rows = bound.size() / 4;
    return "(values "
        + String.join(", ", Collections.nCopies(rows, SPAN))
        + ") m(period, zone, a, z)";
  }

  /** What the table binds, and behind it more. */
  Object[] values(Object... further) {
    List<Object> all = new ArrayList<>(bound);
    Collections.addAll(all, further);
    return all.toArray();
  }
}
