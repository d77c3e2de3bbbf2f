package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.plan.boundary.CapacityPlans;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.boundary.PlanView;
import org.evident.supply.plan.boundary.WritePlan;
import org.evident.supply.plan.rule.ImpactKind;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of a capacity plan: a first edition, a further one, or a draft written anew. */
@Named
@ViewScoped
public class PlanForm implements Serializable {

  @Inject private PlanReading reading;
  @Inject private CapacityReading capacity;
  @Inject private CapacityPlans plans;
  @Inject private Me me;

  private String number;
  private String follows;
  private long version;
  private String title;
  private String scope;
  private LocalDate from;
  private LocalDate to;
  private String options;
  private String recommendation;
  private LocalDate reviewDue;
  private final List<PlanEntry> metrics = new ArrayList<>();
  private final List<ImpactEntry> impacts = new ArrayList<>();

  /** Reads what is to be changed or followed. */
  public void open() {
    if (!me.may(Role.CAPACITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (!impacts.isEmpty()) {
      return;
    }
    capacity.page("", Page.MOST).items().forEach(card -> metrics.add(new PlanEntry(card.metric())));
    Arrays.stream(ImpactKind.values()).forEach(kind -> impacts.add(new ImpactEntry(kind)));
    if (given(number)) {
      PlanView before = reading.plan(number);
      version = before.version();
      read(before);
    } else if (given(follows)) {
      read(reading.plan(follows));
    }
  }

  /** Whether a draft is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The metrics to choose from, the most urgent first. */
  public List<PlanEntry> getMetrics() {
    return metrics;
  }

  /** What asks for capacity. */
  public List<ImpactEntry> getImpacts() {
    return impacts;
  }

  /** Writes what was typed. */
  public String save() {
    WritePlan command =
        new WritePlan(
            title,
            scope,
            from,
            to,
            options,
            recommendation,
            reviewDue,
            metrics.stream().filter(PlanEntry::isChosen).map(PlanEntry::command).toList(),
            impacts.stream().filter(ImpactEntry::isGiven).map(ImpactEntry::command).toList(),
            version);
    String saved = write(command).number();
    Notices.done("plan.saved");
    return "/supply/capacity/plan.xhtml?faces-redirect=true&number=" + saved;
  }

  private PlanView write(WritePlan command) {
    if (changing()) {
      return plans.change(number, version, command);
    }
    return given(follows) ? plans.revise(follows, command) : plans.draft(command);
  }

  private void read(PlanView before) {
    title = before.title();
    scope = before.scope();
    from = before.from();
    to = before.to();
    options = before.options();
    recommendation = before.recommendation();
    reviewDue = before.reviewDue();
    before
        .metrics()
        .forEach(
            one ->
                metrics.stream()
                    .filter(entry -> entry.metric().equals(one.metric()))
                    .forEach(entry -> entry.read(one)));
    for (PlanView.Impact impact : before.impacts()) {
      ImpactEntry entry = impacts.get(impact.kind().ordinal());
      entry.setReference(impact.reference());
      entry.setEffect(impact.effect());
    }
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getFollows() {
    return follows;
  }

  public void setFollows(String follows) {
    this.follows = follows;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getOptions() {
    return options;
  }

  public void setOptions(String options) {
    this.options = options;
  }

  public String getRecommendation() {
    return recommendation;
  }

  public void setRecommendation(String recommendation) {
    this.recommendation = recommendation;
  }

  public LocalDate getReviewDue() {
    return reviewDue;
  }

  public void setReviewDue(LocalDate reviewDue) {
    this.reviewDue = reviewDue;
  }
}
