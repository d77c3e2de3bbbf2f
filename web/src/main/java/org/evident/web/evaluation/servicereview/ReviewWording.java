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
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.evaluation.servicereview.boundary.FigureView;

/** Figures in the words of the printed review, so that page and document say the same. */
@Named
@RequestScoped
public class ReviewWording {

  private static final int SHOWN = 2;

  /** What the printed review says for a key. */
  public String word(String key) {
    ResourceBundle words = FigureText.words(language());
    return words.containsKey(key) ? words.getString(key) : key.substring(key.indexOf('.') + 1);
  }

  /** A word of a record, such as the outcome of a change, or the word itself where none is known. */
  public String choice(String value) {
    return word("choice." + value);
  }

  /** The name of a figure with what it is cut by. */
  public String name(FigureView figure) {
    return FigureText.name(figure.key(), figure.dimension(), language());
  }

  /** A month such as "March 2026". */
  public String month(String month) {
    return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("MMMM yyyy", language()));
  }

  /** A value as the printed review writes it (NUM-2). */
  public String value(FigureView figure) {
    return FigureText.value(
        figure.value(), figure.unit(), figure.denominator() == null, language());
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
