package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.capacity.boundary.CapacityMetrics;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.WriteMetric;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.Forecast;
import org.evident.supply.capacity.rule.ResourceKind;
import org.evident.supply.capacity.rule.SubjectKind;
import org.evident.supply.capacity.rule.TrendMethod;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form that says what is measured, new or changed. */
@Named
@ViewScoped
public class MetricForm implements Serializable {

  @Inject private CapacityMetrics metrics;
  @Inject private CapacityReading reading;
  @Inject private Services services;
  @Inject private Me me;

  private String number;
  private long version;
  private final MetricFields fields = new MetricFields();

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.CAPACITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (number != null && !number.isBlank() && version == 0) {
      MetricView known = reading.metric(number).metric();
      version = known.version();
      fields.read(known);
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The services there are. */
  public List<ServiceView> services() {
    return services.list();
  }

  /** Writes what was typed. */
  public String save() {
    WriteMetric command = fields.command(version);
    String saved =
        (changing() ? metrics.change(number, version, command) : metrics.define(command))
            .metric()
            .number();
    Notices.done("capacity.saved");
    return "/supply/capacity/metric.xhtml?faces-redirect=true&number=" + saved;
  }

  /** How far the forecast for a plan looks. */
  public int daysForPlan() {
    return Forecast.PLAN_DAYS;
  }

  /** What was typed. */
  public MetricFields getFields() {
    return fields;
  }

  /** What a metric can be about. */
  public SubjectKind[] subjectKinds() {
    return SubjectKind.values();
  }

  /** The kinds of resource. */
  public ResourceKind[] resourceKinds() {
    return ResourceKind.values();
  }

  /** Which way can be worse. */
  public Direction[] directions() {
    return Direction.values();
  }

  /** What can stand for a day. */
  public Aggregation[] aggregations() {
    return Aggregation.values();
  }

  /** How a trend can be found. */
  public TrendMethod[] methods() {
    return TrendMethod.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
