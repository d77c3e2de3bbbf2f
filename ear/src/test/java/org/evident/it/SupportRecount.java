package org.evident.it;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.evident.it.RawRows.Raw;

/**
 * Recounts what a review of a service and month says of problems, known errors, suppliers, tests and security from the raw
 * rows, as {@link RegisterRecount} does for the rest.
 */
final class SupportRecount extends RowCount {

  /** The figures that are recounted here, by key. */
  static final List<String> KEYS =
      List.of(
          "TESTS_HELD",
          "RTO_MET",
          "RPO_MET",
          "CON_INVOKED",
          "CON_RESTORE",
          "REL_DEPLOYED",
          "REL_SUCCESS",
          "REL_INCIDENTS",
          "SEC_INCIDENTS",
          "SEC_CONTAIN",
          "PRB_OPENED",
          "PRB_RESOLVED",
          "PRB_OPEN",
          "PRB_OVERDUE",
          "PRB_RECURRED",
          "KER_NEW",
          "KER_WORKAROUND",
          "SUPPLIER",
          "SUPPLIER_GAPS",
          "DEM_CONSUMED",
          "DEM_FORETOLD",
          "DEM_DEVIATION");

  private static final String OF_SERVICE = " where withdrawn_at is null and service_id = ?";
  private static final Map<String, Integer> AGES = Map.of("P1", 10, "P2", 30, "P3", 90, "P4", 180);

  SupportRecount(RawRows rows, long customer, long service, YearMonth month, ZoneId zone) {
    super(rows, customer, service, month, zone);
  }

  /** All figures as name and "numerator/denominator", or the value where there is no quotient. */
  SortedMap<String, String> figures() {
    safety();
    figures.putAll(new ReleaseRecount(rows, customer, service, month, zone).figures());
    problems();
    suppliers();
    demand();
    return figures;
  }

  private void safety() {
    List<Raw> tests = rows.all("select * from continuity_test" + OF_SERVICE, service);
    count("TESTS_HELD", only(tests, t -> within(t.at("held_at"))));
    List<Raw> all = rows.all("select * from security_incident" + OF_SERVICE, service);
    List<Raw> reported = only(all, i -> within(i.at("reported_at")));
    count("SEC_INCIDENTS", reported);
    each("SEC_INCIDENTS:type ", reported, "kind");
    each("SEC_INCIDENTS:severity ", reported, "severity");
    spans("SEC_CONTAIN", reported, "reported_at", "contained_at");
  }

  private void problems() {
    List<Raw> all = rows.all("select * from problem" + OF_SERVICE, service);
    count("PRB_OPENED", only(all, p -> within(p.at("detected_at"))));
    count("PRB_RESOLVED", only(all, p -> within(p.at("resolved_at"))));
    List<Raw> open =
        only(
            all,
            p ->
                p.at("detected_at").isBefore(end)
                    && (p.at("resolved_at") == null || !p.at("resolved_at").isBefore(end)));
    count("PRB_OPEN", open);
    count("PRB_OPEN:age 0-30", only(open, p -> aged(p, 0, 30)));
    count("PRB_OPEN:age 31-90", only(open, p -> aged(p, 31, 90)));
    count("PRB_OPEN:age 91-180", only(open, p -> aged(p, 91, 180)));
    count("PRB_OPEN:age >180", only(open, p -> aged(p, 181, Long.MAX_VALUE)));
    count("PRB_OVERDUE", only(open, this::overdue));
    Instant before = month.minusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    List<Raw> solved =
        only(
            all,
            p ->
                p.at("resolved_at") != null
                    && !p.at("resolved_at").isBefore(before)
                    && p.at("resolved_at").isBefore(start));
    share(
        "PRB_RECURRED",
        only(solved, p -> p.at("recurred_at") != null && p.at("recurred_at").isBefore(end)),
        solved);
    List<Raw> errors =
        only(
            rows.all(
                "select k.* from known_error k, problem p where p.id = k.problem_id and"
                    + " k.withdrawn_at is null and p.withdrawn_at is null and p.service_id = ?",
                service),
            k -> within(k.at("published_at")));
    count("KER_NEW", errors);
    share("KER_WORKAROUND", only(errors, k -> k.text("workaround") != null), errors);
  }

  private boolean aged(Raw problem, long from, long to) {
    long days = Duration.between(problem.at("detected_at"), end).toDays();
    return days >= from && days <= to;
  }

  private boolean overdue(Raw problem) {
    LocalDate last =
        problem.day("target_date") != null
            ? problem.day("target_date")
            : LocalDate.ofInstant(problem.at("detected_at"), zone)
                .plusDays(AGES.get(problem.text("priority")));
    return last.isBefore(LocalDate.ofInstant(end, zone));
  }

  /** Forecasts of the customer that were approved when the month was over: the first one is held against it. */
  private void demand() {
    List<Raw> foretold =
        rows.all(
            "select f.unit, f.approved_at, m.quantity from demand_forecast f, demand_month m where"
                + " m.forecast_id = f.id and f.scenario = 'BASE' and f.approved_at is not null and"
                + " f.service_id = ? and f.customer_id = ? and m.period = ? order by f.approved_at desc",
            service,
            customer,
            month.toString());
    for (Raw forecast : only(foretold, f -> !f.at("approved_at").isBefore(end))) {
      List<Raw> counted =
          rows.all(
              "select * from workload_count where withdrawn_at is null and service_id = ? and"
                  + " customer_id = ? and period = ? and measure = ?",
              service,
              customer,
              month.toString(),
              forecast.text("unit"));
      BigDecimal came =
          counted.stream().map(c -> c.number("quantity")).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal said = forecast.number("quantity");
      String unit = ":unit " + forecast.text("unit");
      figures.put("DEM_CONSUMED" + unit, RawRecount.plain(came));
      figures.put("DEM_FORETOLD" + unit, RawRecount.plain(said));
      figures.put(
          "DEM_DEVIATION" + unit,
          RawRecount.plain(came.subtract(said)) + "/" + RawRecount.plain(said));
    }
  }

  private void suppliers() {
    List<Raw> all =
        rows.all(
            "select * from supplier_target" + OF_SERVICE + " and period = ?",
            service,
            month.toString());
    List<Raw> judged = only(all, t -> t.number("actual") != null);
    share(
        "SUPPLIER", only(judged, t -> t.number("actual").compareTo(t.number("goal")) >= 0), judged);
    count("SUPPLIER_GAPS", only(all, new SupplierGaps(rows, customer, month)::test));
  }
}
