package org.evident.web.supply.capacity;

import java.io.Serializable;
import java.time.LocalDate;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.plan.boundary.PlanMetric;
import org.evident.supply.plan.boundary.WritePlan;

/** A metric of a plan as it is typed. */
public class PlanEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String metric;
  private final String name;
  private final String service;
  private boolean chosen;
  private String scenario;
  private String demandForecast;
  private Double factor;
  private LocalDate changeOn;
  private String change;

  PlanEntry(MetricView known) {
    metric = known.number();
    name = known.name();
    service = known.service();
  }

  /** Takes over what an edition before says. */
  void read(PlanMetric before) {
    chosen = true;
    scenario = before.scenario();
    demandForecast = before.demandForecast();
    factor = before.factor();
    changeOn = before.changeOn();
    change = before.change();
  }

  WritePlan.Line command() {
    return new WritePlan.Line(metric, scenario, demandForecast, factor, changeOn, change);
  }

  /** The number of the metric. */
  public String metric() {
    return metric;
  }

  /** How the metric is called. */
  public String name() {
    return name;
  }

  /** The number of the service. */
  public String service() {
    return service;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public String getScenario() {
    return scenario;
  }

  public void setScenario(String scenario) {
    this.scenario = scenario;
  }

  public String getDemandForecast() {
    return demandForecast;
  }

  public void setDemandForecast(String demandForecast) {
    this.demandForecast = demandForecast;
  }

  public Double getFactor() {
    return factor;
  }

  public void setFactor(Double factor) {
    this.factor = factor;
  }

  public LocalDate getChangeOn() {
    return changeOn;
  }

  public void setChangeOn(LocalDate changeOn) {
    this.changeOn = changeOn;
  }

  public String getChange() {
    return change;
  }

  public void setChange(String change) {
    this.change = change;
  }
}
