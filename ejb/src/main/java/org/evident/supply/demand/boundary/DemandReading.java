package org.evident.supply.demand.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.demand.rule.DemandMonth;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.demand.rule.DemandTrack;

/** Reads demand forecasts of the services and customers a role of the caller reaches, beside what was consumed (PTY-10). */
@Stateless
@RolesAllowed({
  DEMAND_MANAGERS,
  CAPACITY_MANAGERS,
  SERVICE_OWNERS,
  AVAILABILITY_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class DemandReading {

  private static final Role[] READERS = {
    Role.DEMAND_MANAGER,
    Role.CAPACITY_MANAGER,
    Role.SERVICE_OWNER,
    Role.AVAILABILITY_MANAGER,
    Role.CHANGE_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.FINANCE_MANAGER,
    Role.SMS_OWNER,
    Role.TOP_MANAGEMENT,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 10;
  private static final int DAYS_FOR_NEW = 20;

  @Inject private DemandRows rows;
  @Inject private Consumption consumption;
  @Inject private OrganisationTime organisation;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * A page of the forecasts, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<DemandForecastView> page(Long before, int limit, DemandState state) {
    long below = before == null ? Long.MAX_VALUE : before;
    String wanted = state == null ? "" : state.name();
    return Page.of(
            rows.page(reach(), wanted, below, limit + 1),
            limit,
            keyed -> String.valueOf(keyed.id()))
        .as(DemandRows.Keyed::forecast);
  }

  /** One forecast. */
  public DemandForecastView forecast(String number) {
    return rows.find(number, reach()).forecast();
  }

  /** One forecast, month by month beside what was consumed until the last completed one. */
  public DemandComparison comparison(String number) {
    DemandRows.Keyed keyed = rows.find(number, reach());
    DemandForecastView forecast = keyed.forecast();
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
    YearMonth asked = DemandTrack.asksAnew(judged);
    Instant by =
        asked == null || forecast.state() != DemandState.APPROVED
            ? null
            : calendar.endOfBusinessDay(asked.atEndOfMonth(), DAYS_FOR_NEW).orElse(null);
    return new DemandComparison(forecast, months, DemandTrack.meanError(judged), by);
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

  private DemandReach reach() {
    return DemandReach.of(mandates.scopes(READERS));
  }
}
