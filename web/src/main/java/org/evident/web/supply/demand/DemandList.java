package org.evident.web.supply.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.rule.DemandState;
import org.evident.web.common.Me;
import org.evident.web.common.NewestList;

/** The demand forecasts, the newest first. */
@Named
@RequestScoped
public class DemandList extends NewestList<DemandForecastView> {

  @Inject private DemandReading reading;
  @Inject private Me me;

  @Override
  protected Page<DemandForecastView> read(Long key, String chosen) {
    return reading.page(key, Page.USUAL, DemandState.named(chosen));
  }

  /** The states to choose from, in their order. */
  public DemandState[] states() {
    return DemandState.values();
  }

  /** The last month a forecast says something of, as {@code yyyy-MM}. */
  public String lastMonth(DemandForecastView forecast) {
    return YearMonth.from(forecast.coversUntil().minusDays(1)).toString();
  }

  /** Whether the reader writes forecasts. */
  public boolean writes() {
    return me.may(Role.DEMAND_MANAGER);
  }
}
