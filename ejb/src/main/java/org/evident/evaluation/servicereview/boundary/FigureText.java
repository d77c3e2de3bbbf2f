package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.TimeSpan;
import org.evident.supply.budget.rule.Money;

/** How figures are called and written, so that page and document say the same. */
public final class FigureText {

  private static final String WORDS = "org.evident.evaluation.servicereview.words";
  private static final String WORKLOAD = "WORKLOAD_";
  private static final int RATE_DIGITS = 4;
  private static final int DIGITS = 2;
  private static final String MINUTES = "min";
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private FigureText() {}

  /** The words of a language, without falling back to that of the machine. */
  public static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        WORDS,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The name of a figure with what it is cut by. */
  public static String name(String key, String dimension, Locale language) {
    ResourceBundle words = words(language);
    String name =
        words.containsKey("figure." + key)
            ? word(words, "figure." + key, key)
            : agreed(key, language);
    if (key.equals(FigureKey.WORKLOAD_OVER)) {
      return name + ", " + word(words, "choice.WORKLOAD_" + dimension, dimension);
    }
    return dimension.isEmpty() ? name : name + ", " + dimension(dimension, words, language);
  }

  /** The name of a limit of work that only its agreement knows, or of a goal that such work relaxes; else the key. */
  private static String agreed(String key, Locale language) {
    ResourceBundle words = words(language);
    Optional<Relaxation> relaxed = Relaxation.of(key, null);
    if (relaxed.isPresent()) {
      String figure = word(words, "figure." + relaxed.get().figure(), relaxed.get().figure());
      return format(words, "figure.RELAXED.of", language, figure, relaxed.get().measure());
    }
    return key.startsWith(WORKLOAD) ? limit(key.substring(WORKLOAD.length()), language) : key;
  }

  /** What a limit of work counts, by the name of its figure: with its period where that is no month. */
  private static String limit(String named, Locale language) {
    ResourceBundle words = words(language);
    WorkloadMeasure what = WorkloadMeasure.of(named);
    String name =
        word(
            words,
            "figure.WORKLOAD_" + what.measure(),
            format(words, "figure.WORKLOAD.of", language, what.measure()));
    return what.period() == WorkloadPeriod.MONTH
        ? name
        : name + " " + words.getString("period." + what.period());
  }

  private static String format(
      ResourceBundle words, String key, Locale language, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }

  private static String dimension(String dimension, ResourceBundle words, Locale language) {
    int blank = dimension.indexOf(' ');
    String prefix = blank < 0 ? "" : "dimension." + dimension.substring(0, blank);
    int dot = dimension.indexOf('.');
    if (dot > 0 && words.containsKey("judged" + dimension.substring(dot))) {
      return dimension(dimension.substring(0, dot), words, language)
          + ", "
          + words.getString("judged" + dimension.substring(dot));
    }
    if (!words.containsKey(prefix)) {
      return word(words, "dimension." + dimension, dimension);
    }
    String value = dimension.substring(blank + 1);
    Object[] values = {word(words, "choice." + value, value)};
    return format(words, prefix, language, values);
  }

  private static String word(ResourceBundle words, String key, String otherwise) {
    return words.containsKey(key) ? words.getString(key) : otherwise;
  }

  /**
   * A value with its unit: counts whole, rates per unit with four decimals, money as its currency has them, all else with two
   * (NUM-2, NUM-3).
   *
   * @param value null for "no data"
   * @param whole whether it is a plain amount, so that a count needs no decimals
   */
  public static String value(BigDecimal value, String unit, boolean whole, Locale language) {
    ResourceBundle words = words(language);
    if (value == null) {
      return words.getString("no.data");
    }
    return switch (unit) {
      case "flag" -> words.getString(value.signum() == 0 ? "flag.no" : "flag.yes");
      case "count" -> number(value, whole ? 0 : DIGITS, language);
      default ->
          number(
                  value,
                  unit.contains("/") ? RATE_DIGITS : Money.digits(unit).orElse(DIGITS),
                  language)
              + " "
              + word(words, "unit." + unit, unit);
    };
  }

  /**
   * A value as people read it: minutes as hours and minutes to the second, all else as {@link #value}.
   *
   * @param value null for "no data"
   * @param whole whether it is a plain amount, so that a count needs no decimals
   */
  public static String told(BigDecimal value, String unit, boolean whole, Locale language) {
    return value != null && MINUTES.equals(unit)
        ? span(value.multiply(MINUTE).setScale(0, RoundingMode.HALF_UP).longValueExact(), language)
        : value(value, unit, whole, language);
  }

  /** Hours, minutes and seconds, such as {@code 1 h 30 min}; what is none of them is left out. */
  static String span(long seconds, Locale language) {
    ResourceBundle words = words(language);
    TimeSpan span = TimeSpan.of(Math.abs(seconds));
    List<String> parts = new ArrayList<>();
    if (span.hours() > 0) {
      String hours = number(BigDecimal.valueOf(span.hours()), 0, language);
      parts.add(format(words, "span.hours", language, hours));
    }
    if (span.minutes() > 0 || seconds == 0) {
      parts.add(format(words, "span.minutes", language, span.minutes()));
    }
    if (span.seconds() > 0) {
      parts.add(format(words, "span.seconds", language, span.seconds()));
    }
    return (seconds < 0 ? "-" : "") + String.join(" ", parts);
  }

  private static String number(BigDecimal value, int digits, Locale language) {
    DecimalFormat format =
        new DecimalFormat(
            digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits),
            DecimalFormatSymbols.getInstance(language));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
