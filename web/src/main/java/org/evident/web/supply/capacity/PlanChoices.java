package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.supply.capacity.boundary.ScenarioLine;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.rule.DemandState;

/** What a plan can choose for its metrics. */
@Named
@RequestScoped
public class PlanChoices {

  @Inject private ScenarioReading scenarios;
  @Inject private DemandReading demand;

  private List<ScenarioLine> imagined;
  private List<DemandForecastView> foretold;

  /** The scenarios that count. */
  public List<ScenarioLine> scenarios() {
    if (imagined == null) {
      imagined =
          scenarios.page(null, Page.MOST).items().stream().filter(one -> !one.withdrawn()).toList();
    }
    return imagined;
  }

  /** The approved demand forecasts of a service. */
  public List<DemandForecastView> demand(String service) {
    if (foretold == null) {
      foretold = demand.page(null, Page.MOST, DemandState.APPROVED).items();
    }
    return foretold.stream().filter(one -> one.service().equals(service)).toList();
  }
}
