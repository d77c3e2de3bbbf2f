package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.CapacityRequirements;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.boundary.WriteRequirement;
import org.evident.supply.capacity.rule.ResourceKind;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of a capacity requirement, new or a draft written anew. */
@Named
@ViewScoped
public class NeedForm implements Serializable {

  @Inject private RequirementReading reading;
  @Inject private CapacityReading metrics;
  @Inject private CapacityRequirements requirements;
  @Inject private Services services;
  @Inject private Me me;

  private String number;
  private long version;
  private String service;
  private ResourceKind kind = ResourceKind.TECHNICAL;
  private boolean needed = true;
  private Double amount;
  private String unit;
  private String metric;
  private String basis;

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.CAPACITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (number != null && !number.isBlank() && version == 0) {
      RequirementView known = reading.requirement(number);
      version = known.version();
      service = known.service();
      kind = known.resourceKind();
      needed = known.needed();
      amount = known.amount();
      unit = known.unit();
      metric = known.metric();
      basis = known.basis();
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

  /** The metrics to choose from. */
  public List<MetricCard> known() {
    return metrics.page("", Page.MOST).items();
  }

  /** The kinds of resource. */
  public ResourceKind[] kinds() {
    return ResourceKind.values();
  }

  /** Writes what was typed. */
  public String save() {
    WriteRequirement command =
        new WriteRequirement(service, kind, needed, amount, unit, metric, basis, version);
    String saved =
        (changing() ? requirements.change(number, version, command) : requirements.draft(command))
            .number();
    Notices.done("need.saved");
    return "/supply/capacity/requirement.xhtml?faces-redirect=true&number=" + saved;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public ResourceKind getKind() {
    return kind;
  }

  public void setKind(ResourceKind kind) {
    this.kind = kind;
  }

  public boolean isNeeded() {
    return needed;
  }

  public void setNeeded(boolean needed) {
    this.needed = needed;
  }

  public Double getAmount() {
    return amount;
  }

  public void setAmount(Double amount) {
    this.amount = amount;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getMetric() {
    return metric;
  }

  public void setMetric(String metric) {
    this.metric = metric;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
