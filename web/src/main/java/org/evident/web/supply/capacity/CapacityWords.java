package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.boundary.ForecastView;
import org.evident.supply.capacity.boundary.MetricCard;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.rule.Alert;
import org.evident.supply.capacity.rule.DaysLeft;
import org.evident.supply.capacity.rule.EventKind;
import org.evident.supply.capacity.rule.Outcome;
import org.evident.supply.capacity.rule.Reach;
import org.evident.supply.capacity.rule.ShownFloor;
import org.evident.supply.capacity.rule.WhatIf;
import org.evident.supply.capacity.rule.WhatIfKind;
import org.evident.web.common.Dates;
import org.evident.web.common.Texts;

/** Says in the reader's language what is foretold, and how far to trust it. */
@Named
@RequestScoped
public class CapacityWords {

  private static final double PERCENT = 100;

  @Inject private Dates dates;

  /** A measured value, with as many digits as people read. */
  public String number(Object value) {
    double number = value == null ? Double.NaN : ((Number) value).doubleValue();
    if (Double.isNaN(number)) {
      return text("capacity.none");
    }
    return new DecimalFormat(pattern(Math.abs(number)), DecimalFormatSymbols.getInstance(locale()))
        .format(number);
  }

  /** Four digits that say something, and all of a larger number before its point. */
  private static String pattern(double size) {
    if (size >= 1000) {
      return "#,##0";
    }
    return size >= 100 ? "0.#" : size >= 10 ? "0.##" : "0.###";
  }

  /** A share in percent, with two decimals (NUM-2). */
  public String percent(Double share) {
    return share == null
        ? text("capacity.none")
        : new DecimalFormat("0.00 %", DecimalFormatSymbols.getInstance(locale())).format(share);
  }

  /** A figure that is in percent already, with two decimals (NUM-2). */
  public String hundredths(Double percent) {
    return percent(percent == null ? null : percent / PERCENT);
  }

  /** The days to a threshold in two or three words. */
  public String left(Reach reach, int horizon) {
    return reach.days() != null && reach.days() > 0
        ? say("capacity.days", reach.days())
        : say("capacity.reach." + reach.answer(), horizon);
  }

  /** What is found out of a metric, in one sentence. */
  public String finding(MetricCard card) {
    ForecastView forecast = card.forecast();
    Reach expected = forecast.critical().expected();
    return say(
        "capacity.finding." + expected.answer(),
        threshold(card),
        expected.days(),
        expected.days() == null ? "" : dates.of(forecast.lastDay().plusDays(expected.days())),
        card.metric().horizonDays(),
        forecast.daysUsed());
  }

  /** The bounds of the days to a threshold. */
  public String bounds(DaysLeft left, int horizon) {
    return say("capacity.bounds", left(left.early(), horizon), left(left.late(), horizon));
  }

  /** The critical threshold with its unit. */
  public String threshold(MetricCard card) {
    return number(card.metric().critical()) + " " + card.metric().unit();
  }

  /** How urgent a metric looks; one of which nothing is known looks neither good nor bad. */
  public String tone(ForecastView forecast) {
    return switch (forecast.alert()) {
      case CRITICAL, ORDER_LATE -> "bad";
      case WARNING, ORDER_SOON -> "warn";
      case NONE -> forecast.method() == null ? "" : "ok";
    };
  }

  /** What a metric asks for, in a word or two. */
  public String alert(ForecastView forecast) {
    boolean unknown = forecast.alert() == Alert.NONE && forecast.method() == null;
    return text("capacity.alert." + (unknown ? "unknown" : forecast.alert()));
  }

  /** What an event was raised for, in one sentence. */
  public String event(EventView event) {
    return say(
        "event.kind." + event.kind(),
        number(event.threshold()),
        event.unit(),
        event.orderBy() == null ? "" : dates.of(event.orderBy()));
  }

  /** The days of an event. */
  public String days(EventView event) {
    return event.firstDay().equals(event.lastDay())
        ? dates.of(event.firstDay())
        : say("capacity.from.to", dates.of(event.firstDay()), dates.of(event.lastDay()));
  }

  /** How urgent an event looks: one nobody has acknowledged as its kind, one under way as work, one closed as over. */
  public String standing(EventView event) {
    return switch (event.state()) {
      case RAISED -> event.kind() == EventKind.CRITICAL ? "bad" : "warn";
      case ACKNOWLEDGED -> "go";
      case CLOSED -> "ok";
    };
  }

  /** The worst value foretold with its unit, as people are shown it. */
  public String peak(Outcome outcome, MetricView metric) {
    return number(ShownFloor.of(metric.terms()).shown(outcome.peak())) + " " + metric.unit();
  }

  /** What a change of a scenario says. */
  public String change(WhatIf change) {
    String pattern = change.kind() == WhatIfKind.CAPACITY ? "#,##0.###" : "+#,##0.###;-#,##0.###";
    String amount =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()))
            .format(change.amount());
    String said = say("scenario.says." + change.kind(), amount, number(change.present()));
    return change.from() == null ? said : said + say("scenario.from", dates.of(change.from()));
  }

  /** What a measure costs, in its currency. */
  public String cost(BigDecimal amount, String currency) {
    return amount == null
        ? text("scenario.free")
        : new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale())).format(amount)
            + " "
            + currency;
  }

  /** A sentence of the pages with values in it. */
  public String say(String key, Object... values) {
    return new MessageFormat(text(key), locale()).format(values);
  }

  private static String text(String key) {
    return Texts.in(locale()).getString(key);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
