package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityFiguresReading;
import org.evident.supply.capacity.boundary.CapacityIncident;
import org.evident.supply.capacity.boundary.CapacityMetrics;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.CapacityReading.Picture;
import org.evident.supply.capacity.boundary.DayRow;
import org.evident.supply.capacity.boundary.EventReading;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.MetricFigures;
import org.evident.supply.capacity.boundary.TrendOrders;
import org.evident.supply.capacity.rule.ShownDay;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** One metric: its past, its outlook, and how far to trust that. */
@Named
@ViewScoped
public class MetricPage implements Serializable {

  private static final int STEP = 7;

  @Inject private CapacityReading reading;
  @Inject private CapacityFiguresReading figuresReading;
  @Inject private EventReading eventReading;
  @Inject private CapacityMetrics metrics;
  @Inject private TrendOrders orders;
  @Inject private Me me;

  private String number;
  private String reason;
  private final ActionEntry entry = new ActionEntry();
  private transient MetricCard card;
  private transient Picture picture;
  private transient Plot plot;
  private transient List<ActionView> actions;
  private transient List<EventView> events;
  private transient MetricFigures figures;
  private transient List<CapacityIncident> incidents;

  /** Reads before anything is shown. */
  public void open() {
    card = reading.metric(number == null ? "" : number);
    picture =
        reading
            .pictures(List.of(card), card.metric().trainingDays())
            .getOrDefault(number, new Picture(List.of(), List.of()));
    actions = reading.actions(card.metric().number());
    figures = figuresReading.figures(card.metric().number());
    incidents = figuresReading.incidents(card.metric().number());
    events = eventReading.of(card.metric().number());
    plot = Plot.of(card, picture, card.metric().horizonDays());
  }

  /** The metric. */
  public MetricCard card() {
    if (card == null) {
      open();
    }
    return card;
  }

  /** Its picture, null where no sample has come yet. */
  public Plot plot() {
    card();
    return plot;
  }

  /** Its days, the latest first. */
  public List<DayRow> days() {
    card();
    List<DayRow> days = new ArrayList<>(picture.days());
    Collections.reverse(days);
    return days;
  }

  /** Its outlook, a day of each week. */
  public List<ShownDay> outlook() {
    card();
    return ShownDay.of(picture.outlook(), card.metric().terms()).stream()
        .filter(day -> day.ahead() % STEP == 0)
        .toList();
  }

  /** Whether the reader says what is measured. */
  public boolean defines() {
    return me.may(Role.CAPACITY_MANAGER) && card().metric().active();
  }

  /** Orders the forecast of this metric. */
  public String forecast() {
    orders.order(number);
    Notices.done("capacity.ordered");
    return here();
  }

  /** What people promised to do about it. */
  public List<ActionView> actions() {
    card();
    return actions;
  }

  /** What it comes to. */
  public MetricFigures figures() {
    card();
    return figures;
  }

  /** The latest incidents that lack of it caused. */
  public List<CapacityIncident> incidents() {
    card();
    return incidents;
  }

  /** Its latest threshold events, the newest first. */
  public List<EventView> events() {
    card();
    return events;
  }

  /** Opens an action on it. */
  public String promise() {
    metrics.act(number, entry.command());
    Notices.done("actions.opened");
    return here();
  }

  /** Measures it no longer. */
  public String retire() {
    metrics.retire(number, reason);
    Notices.done("capacity.retired");
    return here();
  }

  private String here() {
    return "/supply/capacity/metric.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public ActionEntry getEntry() {
    return entry;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
