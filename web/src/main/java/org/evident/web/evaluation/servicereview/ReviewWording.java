package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evident.evaluation.servicereview.boundary.FigureView;

/** Figures in the words of the printed review, so that page and document say the same. */
@Named
@RequestScoped
public class ReviewWording {

  private static final String WORDS = "org.evident.evaluation.servicereview.words";
  private static final int SHOWN = 2;

  /** What the printed review says for a key. */
  public String word(String key) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            WORDS,
            language(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return words.containsKey(key) ? words.getString(key) : key.substring(key.indexOf('.') + 1);
  }

  /** The name of a figure with what it is cut by. */
  public String name(FigureView figure) {
    String name = word("figure." + figure.key());
    return figure.dimension().isEmpty()
        ? name
        : name + " " + word("dimension." + figure.dimension());
  }

  /** A month such as "March 2026". */
  public String month(String month) {
    return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("MMMM yyyy", language()));
  }

  /** A value with two decimals and its unit, counts as whole numbers (NUM-2). */
  public String value(FigureView figure) {
    if (figure.value() == null) {
      return word("no.data");
    }
    boolean count = "count".equals(figure.unit());
    boolean whole = count && figure.denominator() == null;
    String number = number(figure.value(), whole ? "#,##0" : "#,##0.00");
    return count ? number : number + " " + figure.unit();
  }

  /** What a figure was divided from, empty where it is no quotient. */
  public String fraction(FigureView figure) {
    return figure.denominator() == null
        ? ""
        : number(figure.numerator()) + " / " + number(figure.denominator());
  }

  /** A number with at most two decimals, empty where there is none. */
  public String number(BigDecimal number) {
    return number == null ? "" : number(number, "#,##0.##");
  }

  /** How a verdict is coloured and shaped. */
  public String tone(FigureView figure) {
    return switch (figure.verdict()) {
      case "MET", "WITHIN" -> figure.warning() ? "warn" : "ok";
      case "TOLERATED" -> "warn";
      case "MISSED", "EXCEEDED" -> "bad";
      default -> "";
    };
  }

  /** How a state is coloured and shaped. */
  public String stateTone(String state) {
    return switch (state) {
      case "PUBLISHED" -> "ok";
      case "APPROVED" -> "go";
      case "IN_REVIEW" -> "warn";
      default -> "";
    };
  }

  private static String number(BigDecimal number, String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language()));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number.setScale(SHOWN, RoundingMode.HALF_UP));
  }

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
