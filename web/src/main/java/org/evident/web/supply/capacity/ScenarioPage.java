package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.MetricOutcomes;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.supply.capacity.boundary.ScenarioView;
import org.evident.supply.capacity.boundary.Scenarios;
import org.evident.supply.capacity.rule.ShownFloor;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One revision of a scenario, and what becomes of each of its metrics. */
@Named
@ViewScoped
public class ScenarioPage implements Serializable {

  @Inject private ScenarioReading reading;
  @Inject private Scenarios scenarios;
  @Inject private Me me;

  private String number;
  private String revision;
  private String reason;
  private transient ScenarioView scenario;
  private transient List<MetricOutcomes> outcomes;

  /** Reads before anything is shown. */
  public void open() {
    String wanted = number == null ? "" : number;
    scenario = reading.scenario(wanted, asked());
    outcomes = reading.outcomes(wanted, asked());
  }

  /** The revision shown. */
  public ScenarioView scenario() {
    if (scenario == null) {
      open();
    }
    return scenario;
  }

  /** Its metrics with what becomes of each. */
  public List<MetricOutcomes> outcomes() {
    scenario();
    return outcomes;
  }

  /** Whether a value is shown as zero that the method has below it. */
  public boolean cut() {
    return outcomes().stream()
        .anyMatch(
            row ->
                row.outcomes().stream()
                    .map(one -> one.outcome().peak())
                    .filter(Objects::nonNull)
                    .anyMatch(ShownFloor.of(row.metric().metric().terms())::cuts));
  }

  /** The numbers of all revisions. */
  public List<Integer> revisions() {
    return IntStream.rangeClosed(1, scenario().revisions()).boxed().toList();
  }

  /** Whether the reader may change it. */
  public boolean writes() {
    return scenario().withdrawnAt() == null && me.may(Role.CAPACITY_MANAGER);
  }

  /** Lets it count no longer. */
  public String withdraw() {
    scenarios.withdraw(number, reason);
    Notices.done("scenario.withdrawn.done");
    return "/supply/capacity/scenario.xhtml?faces-redirect=true&number=" + number;
  }

  private int asked() {
    if (revision == null || revision.isEmpty()) {
      return 0;
    }
    if (!revision.matches("\\d{1,9}")) {
      throw RuleBroken.at("revision", "API.KEY", revision);
    }
    return Integer.parseInt(revision);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getRevision() {
    return revision;
  }

  public void setRevision(String revision) {
    this.revision = revision;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
