package org.evident.web.supply.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.supply.demand.boundary.DemandComparison;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandForecasts;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.boundary.ExplainMonth;
import org.evident.supply.demand.rule.DemandState;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;

/** One demand forecast beside what was consumed, and the steps the reader may take with it. */
@Named
@ViewScoped
public class DemandPage extends RecordPage<DemandComparison> {

  @Inject private DemandReading reading;
  @Inject private DemandForecasts forecasts;
  @Inject private Me me;

  private String month;
  private String why;
  private String action;

  @Override
  protected DemandComparison read(String asked) {
    return reading.comparison(asked);
  }

  @Override
  protected String page() {
    return "/supply/demand/forecast";
  }

  /** The forecast. */
  public DemandForecastView forecast() {
    return comparison().forecast();
  }

  /** The forecast beside what was consumed. */
  public DemandComparison comparison() {
    return shown();
  }

  /** Its picture. */
  public DemandPlot plot() {
    return new DemandPlot(comparison().months());
  }

  /** The months of which consumption is known. */
  public List<DemandComparison.Month> known() {
    return comparison().months().stream().filter(one -> one.actual() != null).toList();
  }

  /** Whether the reader answers for services and it waits for approval. */
  public boolean approves() {
    return is(DemandState.DRAFT) && me.may(Role.SERVICE_OWNER);
  }

  /** Whether the reader wrote it, and so does not approve it. */
  public boolean author() {
    return me.caller().login().equals(forecast().author());
  }

  /** Approves it. */
  public String approve() {
    forecasts.approve(getNumber());
    return done("demand.done.approve");
  }

  /** Whether the reader may write the draft anew. */
  public boolean changes() {
    return is(DemandState.DRAFT) && me.may(Role.DEMAND_MANAGER);
  }

  /** Whether the reader may say why a month came out otherwise. */
  public boolean explains() {
    return !is(DemandState.DRAFT) && !known().isEmpty() && me.may(Role.DEMAND_MANAGER);
  }

  /** Says it. */
  public String explain() {
    forecasts.explain(getNumber(), month, new ExplainMonth(why, action));
    return done("demand.done.explain");
  }

  /** Whether the reader may let it hold no longer. */
  public boolean ends() {
    return !is(DemandState.SUPERSEDED) && me.may(Role.DEMAND_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    forecasts.withdraw(getNumber(), getReason());
    return done("demand.done.withdraw");
  }

  private boolean is(DemandState state) {
    return forecast().state() == state;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }
}
