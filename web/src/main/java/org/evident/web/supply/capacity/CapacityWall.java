package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityCounts;
import org.evident.supply.capacity.boundary.CapacityFiguresReading;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.CapacityReading.Picture;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.TrendOrders;
import org.evident.supply.capacity.rule.Usage;
import org.evident.supply.staffing.boundary.StaffCounts;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** All metrics as small pictures, those with the fewest days left first. */
@Named
@ViewScoped
public class CapacityWall implements Serializable {

  private static final int CARDS = 24;
  private static final int DAYS = 90;
  private static final Set<JobOrder.State> UNDER_WAY =
      Set.of(JobOrder.State.WAITING, JobOrder.State.RUNNING);

  @Inject private CapacityReading reading;
  @Inject private CapacityFiguresReading figures;
  @Inject private StaffReading staffing;
  @Inject private TrendOrders orders;
  @Inject private Me me;

  private String after = "";
  private String usage;
  private transient Page<MetricCard> page;
  private transient List<Card> cards;
  private transient JobOrder making;
  private transient CapacityCounts counts;
  private transient StaffCounts staff;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(after == null ? "" : after, CARDS, Usage.named(usage));
    counts = figures.counts();
    staff = staffing.counts();
    Map<String, Picture> pictures = reading.pictures(page.items(), DAYS);
    cards =
        page.items().stream()
            .map(
                card ->
                    new Card(
                        card,
                        Plot.of(
                            card,
                            pictures.get(card.metric().number()),
                            Math.min(DAYS, card.metric().horizonDays()))))
            .toList();
    making =
        defines()
            ? orders.last("").filter(order -> UNDER_WAY.contains(order.state())).orElse(null)
            : null;
  }

  /** The metrics of this page. */
  public List<Card> cards() {
    if (cards == null) {
      open();
    }
    return cards;
  }

  /** How all of them stand, on whichever page. */
  public CapacityCounts counts() {
    cards();
    return counts;
  }

  /** How the teams stand this month (CAPM-2). */
  public StaffCounts staff() {
    cards();
    return staff;
  }

  /** What the following page is asked for with, null at the end. */
  public String next() {
    cards();
    return page.next();
  }

  /** Whether the reader says what is measured. */
  public boolean defines() {
    return me.may(Role.CAPACITY_MANAGER);
  }

  /** Whether the reader says where samples are pulled from. */
  public boolean pulls() {
    return me.may(Role.CAPACITY_MANAGER, Role.ADMINISTRATOR);
  }

  /** The order of a forecast of all metrics that is not over yet, null without one. */
  public JobOrder making() {
    cards();
    return making;
  }

  /** Orders the forecast of all metrics. */
  public String forecast() {
    orders.order("");
    Notices.done("capacity.ordered");
    return "/supply/capacity/list.xhtml?faces-redirect=true";
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getUsage() {
    return usage;
  }

  public void setUsage(String usage) {
    this.usage = usage;
  }

  /** A metric with its picture, which is null where no sample has come yet. */
  public record Card(MetricCard of, Plot plot) {}
}
