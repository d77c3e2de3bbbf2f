package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.document.Kind;
import org.evident.evaluation.servicereview.document.Labels;
import org.evident.evaluation.servicereview.rule.Decimals;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Verdict;
import org.evident.kernel.DateForm;

/** The words of a printed review in one language, and how it writes numbers and instants. */
final class Words {

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final String MINUTES = "min";

  /** Whether times are told in hours and minutes, and not in minutes alone. */
  private final boolean hours;

  private final Locale language;
  private final ZoneId zone;
  private final ResourceBundle bundle;
  private final DecimalFormatSymbols symbols;

  /** Words for a content, which tells times as its format does. */
  static Words of(ReviewContent content, Locale language) {
    return new Words(language, ZoneId.of(content.zone()), content.tellsHours());
  }

  Words(Locale language, ZoneId zone, boolean hours) {
    this.hours = hours;
    this.language = language;
    this.zone = zone;
    this.symbols = DecimalFormatSymbols.getInstance(language);
    this.bundle = FigureText.words(language);
  }

  Locale language() {
    return language;
  }

  ZoneId zone() {
    return zone;
  }

  String get(String key, Object... values) {
    String text = bundle.getString(key);
    Object[] written = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      written[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(text, language).format(written);
  }

  /** How many lines a table has. */
  String lines(int count) {
    return get(count == 1 ? "count.one" : "count", count);
  }

  String instant(Instant at) {
    return DateForm.INSTANT.in(language).format(at.atZone(zone));
  }

  /** A day as people of the language write it. */
  String date(LocalDate day) {
    return DateForm.DAY.in(language).format(day);
  }

  /** A minute on the clocks of the customer's zone, which the cover names. */
  String local(Instant at) {
    return DateForm.MINUTE.in(language).format(at.atZone(zone));
  }

  String number(BigDecimal value) {
    return value == null
        ? get("no.data")
        : new DecimalFormat("#,##0.##", symbols).format(Decimals.shown(value));
  }

  private String minutes(long seconds) {
    return number(BigDecimal.valueOf(seconds).divide(MINUTE, 2, RoundingMode.HALF_UP));
  }

  /** A time within a table, the head of which says what it is told in. */
  String time(long seconds) {
    return hours ? span(seconds) : minutes(seconds);
  }

  /** A text with a time as its last value. */
  String timed(String key, long seconds, Object... before) {
    Object[] values = Arrays.copyOf(before, before.length + 1);
    values[before.length] = time(seconds);
    return headed(key, values);
  }

  /** A text that says, if times are told in minutes, that they are. */
  String headed(String key, Object... values) {
    return get(hours ? key + ".span" : key, values);
  }

  /** A limit, which a snapshot of an agreement's change holds in minutes. */
  String limit(BigDecimal minutes) {
    return hours
        ? span(minutes.multiply(MINUTE).setScale(0, RoundingMode.HALF_UP).longValue())
        : get("term.unit.LIMIT", number(minutes));
  }

  private String span(long seconds) {
    return FigureText.span(seconds, language);
  }

  /** A value in its unit as the format of the content tells it (NUM-2, NUM-8). */
  String amount(BigDecimal value, String unit, boolean whole) {
    return hours
        ? FigureText.told(value, unit, whole, language)
        : FigureText.value(value, unit, whole, language);
  }

  /** A goal with its unit, written as shortly as it was agreed. */
  String agreed(BigDecimal goal, String unit) {
    return hours && MINUTES.equals(unit)
        ? FigureText.told(goal, unit, false, language)
        : get("goal.value", number(goal), unit);
  }

  /** A figure as shown (NUM-2). */
  String value(Figure f) {
    return amount(f.value(), f.unit(), f.denominator() == null);
  }

  /** A goal in the figure's unit, the limit of a workload as a number, and nothing where there is none. */
  String goal(Figure f) {
    if (f.goal() == null) {
      return "";
    }
    if (hours && f.unit().equals(MINUTES)) {
      return agreed(f.goal(), f.unit());
    }
    return f.key().equals(FigureKey.WORKLOAD) || f.unit().equals("count")
        ? number(f.goal())
        : number(f.goal()) + " " + unit(f.unit());
  }

  private String unit(String unit) {
    return bundle.containsKey("unit." + unit) ? get("unit." + unit) : unit;
  }

  String fraction(Figure f) {
    return f.denominator() == null ? "" : number(f.numerator()) + " / " + number(f.denominator());
  }

  String figure(Figure f) {
    return FigureText.name(f.key(), f.dimension(), language);
  }

  /** A word of a record, such as the outcome of a change, or the word itself where none is known. */
  String choice(String value) {
    return bundle.containsKey("choice." + value) ? get("choice." + value) : value;
  }

  /** The verdict as a word with its shape, or null where nothing was to be judged (R6). */
  Cell verdict(Figure f) {
    if (f.verdict() == Verdict.NO_TARGET) {
      return null;
    }
    Kind kind =
        switch (f.verdict()) {
          case MET, WITHIN -> f.warning() ? Kind.WARN : Kind.OK;
          case TOLERATED -> Kind.WARN;
          case MISSED, EXCEEDED -> Kind.BAD;
          default -> Kind.IDLE;
        };
    return Cell.state(
        get(f.tolerated() ? "verdict.MET.tolerated" : "verdict." + f.verdict()), kind);
  }

  String comparison(Figure f) {
    if (f.comparison() == null || f.comparison().mean12() == null) {
      return get("trend.TOO_EARLY");
    }
    return get(
        "comparison",
        amount(f.comparison().previous(), f.unit(), f.denominator() == null),
        amount(f.comparison().mean12(), f.unit(), false),
        get("trend." + f.comparison().label()));
  }

  Labels labels() {
    return new Labels(
        get("label.customer"),
        get("label.service"),
        get("label.period"),
        get("label.agreement"),
        get("label.revision"),
        get("label.state"),
        get("label.frozen"),
        get("label.fingerprint"),
        get("label.seal"),
        get("label.contents"),
        get("label.approval"),
        get("label.role"),
        get("label.name"),
        get("label.instant"),
        get("label.means"),
        get("label.unsigned"),
        get("label.attached"),
        get("label.goal"),
        get("label.month"),
        get("label.value"));
  }
}
