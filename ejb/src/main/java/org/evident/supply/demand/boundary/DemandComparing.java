package org.evident.supply.demand.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.supply.demand.rule.DemandMonth;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.demand.rule.DemandTrack;

/** Puts forecasts beside what was consumed (DEM-1, DEM-2), for whoever may read them. */
@ApplicationScoped
class DemandComparing {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 10;
  private static final int DAYS_FOR_NEW = 20;

  @Inject private Statements statements;
  @Inject private DemandRows rows;
  @Inject private Consumption consumption;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  /** A forecast, month by month beside what was consumed until the last completed one. */
  DemandComparison of(Keyed<DemandForecastView> keyed) {
    DemandForecastView forecast = keyed.shown();
    List<DemandRows.Kept> kept = rows.months(keyed.id());
    ServiceCalendar calendar = organisation.calendar();
    YearMonth over = YearMonth.now(clock.withZone(calendar.zone())).minusMonths(1);
    YearMonth first = kept.get(0).month();
    Map<YearMonth, BigDecimal> consumed =
        consumption.of(
            forecast.service(), forecast.customer(), forecast.unit(), first.minusYears(1), over);
    List<DemandComparison.Month> months = new ArrayList<>();
    List<DemandMonth> judged = new ArrayList<>();
    for (DemandRows.Kept one : kept) {
      DemandMonth month = new DemandMonth(one.month(), one.quantity(), consumed.get(one.month()));
      judged.add(month);
      months.add(line(one, month, consumed.get(one.month().minusYears(1))));
    }
    YearMonth asked =
        forecast.state() == DemandState.APPROVED ? DemandTrack.asksAnew(judged) : null;
    Instant by =
        asked == null
            ? null
            : calendar.endOfBusinessDay(asked.atEndOfMonth(), DAYS_FOR_NEW).orElse(null);
    return new DemandComparison(
        forecast, months, DemandTrack.meanError(judged), by, pattern(forecast.service()));
  }

  private DemandComparison.Pattern pattern(String service) {
    return statements
        .first(
            "select p.number, p.peaks, p.events from demand_pattern p join service s on s.id ="
                + " p.service_id where s.number = ? and p.withdrawn_at is null",
            row ->
                new DemandComparison.Pattern(
                    row.text("number"), row.text("peaks"), row.text("events")),
            service)
        .orElse(null);
  }

  private static DemandComparison.Month line(
      DemandRows.Kept kept, DemandMonth month, BigDecimal before) {
    BigDecimal growth =
        before == null || before.signum() == 0 || month.actual() == null
            ? null
            : month
                .actual()
                .subtract(before)
                .multiply(HUNDRED)
                .divide(before, DIGITS, RoundingMode.HALF_UP);
    return new DemandComparison.Month(
        month.month().toString(),
        month.forecast(),
        month.actual(),
        month.deviation(),
        month.percent(),
        month.isLarge(),
        before,
        growth,
        kept.reason(),
        kept.action(),
        kept.by(),
        kept.at());
  }
}
