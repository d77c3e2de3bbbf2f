package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.capacity.boundary.ScenarioView;
import org.evident.supply.capacity.boundary.Scenarios;
import org.evident.supply.capacity.boundary.WriteScenario;
import org.evident.supply.capacity.rule.WhatIfKind;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of a scenario, new or in a further revision. */
@Named
@ViewScoped
public class ScenarioForm implements Serializable {

  private static final int CHANGES = 4;

  @Inject private ScenarioReading reading;
  @Inject private CapacityReading metrics;
  @Inject private Scenarios scenarios;
  @Inject private Me me;

  private String number;
  private String metric;
  private long version;
  private String title;
  private String assumptions;
  private BigDecimal cost;
  private String currency;
  private List<String> about = new ArrayList<>();
  private final List<ChangeEntry> changes = new ArrayList<>();
  private transient List<MetricCard> known;

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.CAPACITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (!changes.isEmpty()) {
      return;
    }
    if (number != null && !number.isBlank()) {
      read(reading.scenario(number, 0));
    } else if (metric != null && !metric.isBlank()) {
      about.add(metric);
    }
    while (changes.size() < CHANGES) {
      changes.add(new ChangeEntry());
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The metrics to choose from, the most urgent first. */
  public List<MetricCard> known() {
    if (known == null) {
      known = metrics.page("", Page.MOST).items();
    }
    return known;
  }

  /** What can change. */
  public WhatIfKind[] kinds() {
    return WhatIfKind.values();
  }

  /** Writes what was typed. */
  public String save() {
    WriteScenario command =
        new WriteScenario(
            title,
            assumptions,
            cost,
            currency,
            about,
            changes.stream().filter(ChangeEntry::isGiven).map(ChangeEntry::command).toList(),
            version);
    String saved =
        (changing() ? scenarios.change(number, version, command) : scenarios.draft(command))
            .number();
    Notices.done("scenario.saved");
    return "/supply/capacity/scenario.xhtml?faces-redirect=true&number=" + saved;
  }

  private void read(ScenarioView before) {
    version = before.version();
    title = before.title();
    assumptions = before.assumptions();
    cost = before.cost();
    currency = before.currency();
    about = new ArrayList<>(before.metrics());
    before.changes().forEach(one -> changes.add(ChangeEntry.of(one)));
  }

  /** The changes typed; those without a kind are none. */
  public List<ChangeEntry> getChanges() {
    return changes;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getMetric() {
    return metric;
  }

  public void setMetric(String metric) {
    this.metric = metric;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAssumptions() {
    return assumptions;
  }

  public void setAssumptions(String assumptions) {
    this.assumptions = assumptions;
  }

  public BigDecimal getCost() {
    return cost;
  }

  public void setCost(BigDecimal cost) {
    this.cost = cost;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public List<String> getAbout() {
    return about;
  }

  public void setAbout(List<String> about) {
    this.about = about;
  }
}
