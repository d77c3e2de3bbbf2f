package org.evident.supply.demand.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.rule.DemandMonth;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.demand.rule.DemandTerms;

/** Where demand forecasts are kept. */
@ApplicationScoped
class DemandRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** A forecast by its number, if it is within reach. */
  Keyed<DemandForecastView> find(String number, DemandReach reach) {
    return statements
        .first(
            "select "
                + DemandForecastView.COLUMNS
                + DemandForecastView.TABLES
                + "where f.number = ? "
                + reach.sql(),
            row -> new Keyed<>(row.number("id"), DemandForecastView.of(row)),
            reach.after(number))
        .orElseThrow(() -> RuleBroken.at("forecast", "REC-1", number));
  }

  /**
   * Forecasts within reach, the newest first, each with its key.
   *
   * @param state the one wanted, empty for each
   */
  List<Keyed<DemandForecastView>> page(DemandReach reach, String state, long before, int limit) {
    return statements.list(
        "select "
            + DemandForecastView.COLUMNS
            + DemandForecastView.TABLES
            + "where f.id < ? and (f.state = ? or ? = '') "
            + reach.sql()
            + "order by f.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), DemandForecastView.of(row)),
        reach.after(before, state, state));
  }

  /** The approved forecasts one would take the place of. */
  List<DemandForecastView> before(DemandForecastView next) {
    return statements.list(
        "select "
            + DemandForecastView.COLUMNS
            + DemandForecastView.TABLES
            + "where s.number = ? and f.state = ? and f.unit = ? and f.scenario = ? and"
            + " coalesce(c.number, '') = ? and f.number <> ? order by f.number",
        DemandForecastView::of,
        next.service(),
        DemandState.APPROVED,
        next.unit(),
        next.scenario(),
        next.customer() == null ? "" : next.customer(),
        next.number());
  }

  void insert(
      String number,
      long service,
      WriteDemandForecast command,
      DemandTerms terms,
      List<DemandMonth> months,
      String by) {
    long id = statements.block("demand_forecast_seq", BLOCK);
    statements.change(
        "insert into demand_forecast (id, number, version, service_id, customer_id, unit, scenario,"
            + " method, first_month, covers_until, assumptions, customer_input, state, author,"
            + " created_at) values (?, ?, 1, ?, (select id from customer where number = ?), ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?)",
        id,
        number,
        service,
        command.of(),
        terms.unit().strip(),
        command.course(),
        terms.method(),
        terms.first().toString(),
        terms.until(months.size()),
        terms.assumptions().strip(),
        terms.input(),
        DemandState.DRAFT,
        by,
        clock.instant());
    write(id, months);
  }

  /** Writes a draft anew; whoever changes it becomes its author. */
  void update(
      Keyed<DemandForecastView> before,
      long version,
      long service,
      WriteDemandForecast command,
      DemandTerms terms,
      List<DemandMonth> months,
      String by) {
    set(
        before.shown().number(),
        version,
        "service_id = ?, customer_id = (select id from customer where number = ?), unit = ?, scenario"
            + " = ?, method = ?, first_month = ?, covers_until = ?, assumptions = ?, customer_input = ?,"
            + " author = ?, created_at = ?",
        service,
        command.of(),
        terms.unit().strip(),
        command.course(),
        terms.method(),
        terms.first().toString(),
        terms.until(months.size()),
        terms.assumptions().strip(),
        terms.input(),
        by,
        clock.instant());
    statements.change("delete from demand_month where forecast_id = ?", before.id());
    write(before.id(), months);
  }

  /** Sets columns of a forecast, unless somebody else changed it meanwhile. */
  void set(String number, long version, String columns, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(number);
    all.add(version);
    int changed =
        statements.change(
            "update demand_forecast set "
                + columns
                + ", version = version + 1 where number = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }

  /** The approved forecasts of months that are over, of which nobody was told yet that they have to be made anew. */
  List<String> untold(YearMonth over) {
    return statements.list(
        "select number from demand_forecast where state = ? and wanted_by is null and first_month < ?"
            + " order by number",
        row -> row.text("number"),
        DemandState.APPROVED,
        over.toString());
  }

  /** Notes that people are told; no change of the forecast. Answers false where somebody else has told them. */
  boolean tell(long forecast, LocalDate day) {
    return statements.change(
            "update demand_forecast set wanted_by = ? where id = ? and wanted_by is null",
            day,
            forecast)
        > 0;
  }

  /** The months of a forecast in their order, with what was said of them. */
  List<Kept> months(long forecast) {
    return statements.list(
        "select period, quantity, reason, action, explained_by, explained_at from demand_month where"
            + " forecast_id = ? order by period",
        row ->
            new Kept(
                YearMonth.parse(row.text("period")),
                row.decimal("quantity"),
                row.text("reason"),
                row.text("action"),
                row.text("explained_by"),
                row.instant("explained_at")),
        forecast);
  }

  /** Notes why a month came out otherwise; one the forecast does not have is refused. */
  void explain(long forecast, String month, String reason, String action, String by) {
    int changed =
        statements.change(
            "update demand_month set reason = ?, action = ?, explained_by = ?, explained_at = ? where"
                + " forecast_id = ? and period = ?",
            reason,
            action,
            by,
            clock.instant(),
            forecast,
            month);
    if (changed == 0) {
      throw RuleBroken.at("month", "DEM.MONTH", month);
    }
  }

  private void write(long forecast, List<DemandMonth> months) {
    statements.changeAll(
        "insert into demand_month (forecast_id, period, quantity) values (?, ?, ?)",
        months.stream()
            .map(one -> new Object[] {forecast, one.month().toString(), one.forecast()})
            .toList());
  }

  /** A month as it is kept. */
  record Kept(
      YearMonth month, BigDecimal quantity, String reason, String action, String by, Instant at) {}
}
