package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evident.evaluation.servicereview.boundary.FigurePart;
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.boundary.FindingView;
import org.evident.evaluation.servicereview.boundary.PointView;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.StepView;
import org.evident.evaluation.servicereview.rule.AmountChange;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.kernel.RecordKind;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;
import org.evident.web.common.Sentences;
import org.evident.web.common.Texts;

/** Figures in the words of the printed review, so that page and document say the same. */
@Named
@RequestScoped
public class ReviewWording {

  private static final int SHOWN = 2;

  @Inject private Me me;
  @Inject private ReviewDetail detail;
  @Inject private Dates dates;

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
    return name(figure.key(), figure.dimension());
  }

  private String name(String key, String dimension) {
    return FigureText.name(key, cut(dimension), language());
  }

  /** What a figure is cut by, a service by its name. */
  private String cut(String dimension) {
    return dimension.startsWith(RecordKind.SERVICE.prefix() + "-")
        ? detail.content().services().stream()
            .filter(s -> s.number().equals(dimension))
            .map(Subject::name)
            .findFirst()
            .orElse(dimension)
        : dimension;
  }

  /** A value as the printed review writes it (NUM-2). */
  public String value(FigureView figure) {
    return FigureText.told(figure.value(), figure.unit(), figure.denominator() == null, language());
  }

  /** The name of a figure that another one is computed from, with the service or the month where that is another. */
  public String name(FigurePart part) {
    String name = name(part.key(), part.dimension());
    ReviewView here = detail.review();
    if (part.service() != null && !part.service().equals(here.serviceName())) {
      name += ", " + part.service();
    }
    return part.month().equals(here.month()) ? name : name + ", " + dates.month(part.month());
  }

  /** A value as the printed review writes it, of a quotient with what it was divided from. */
  public String value(FigurePart part) {
    String value =
        FigureText.told(part.value(), part.unit(), part.denominator() == null, language());
    return part.denominator() == null
        ? value
        : value + " (" + number(part.numerator()) + " / " + number(part.denominator()) + ")";
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
    String tone = toneOf(figure.verdict());
    return figure.warning() && "ok".equals(tone) ? "warn" : tone;
  }

  /** The colour and shape of a verdict by itself. */
  public String toneOf(String verdict) {
    return switch (verdict) {
      case "MET", "WITHIN" -> "ok";
      case "TOLERATED" -> "warn";
      case "MISSED", "EXCEEDED" -> "bad";
      default -> "";
    };
  }

  /** What a verdict says, with the goal where there is one. */
  public String verdict(FigureView figure) {
    String verdict =
        word(figure.tolerated() ? "verdict.MET.tolerated" : "verdict." + figure.verdict());
    return figure.goal() == null
        ? verdict
        : MessageFormat.format(
            text("review.verdict.goal"), verdict, goal(figure), goalUnit(figure));
  }

  private static String goal(FigureView figure) {
    return isTime(figure.unit())
        ? FigureText.told(figure.goal(), figure.unit(), true, language())
        : number(figure.goal(), "#,##0.##");
  }

  private static boolean isTime(String unit) {
    return "min".equals(unit);
  }

  /** A goal is in the figure's unit, but the limit of a workload is a count, and a time bears its units. */
  private static String goalUnit(FigureView figure) {
    return FigureKey.WORKLOAD.equals(figure.key()) || isTime(figure.unit())
        ? ""
        : unit(figure.unit());
  }

  /** A point in words: a figure by its name, a record with its clock. */
  public String point(PointView point) {
    String subject = point.subject();
    return switch (point.kind()) {
      case MISSED_TARGET, EXCEEDED_WORKLOAD, COST_VARIANCE, IMPROVEMENT -> figure(subject);
      case BREACH -> {
        int blank = subject.lastIndexOf(' ');
        yield subject.substring(0, blank) + " " + word("metric." + subject.substring(blank + 1));
      }
      case JUDGEMENT -> word("judgement");
      case MESSAGE -> MessageFormat.format(word("message"), subject);
      default -> subject;
    };
  }

  /** What a published review found, in words: a figure by its name, a record by its number. */
  public String finding(FindingView found) {
    return switch (found.kind()) {
      case MAJOR_INCIDENT, OLD_PROBLEM -> found.subject();
      default -> figure(found.subject());
    };
  }

  /** A figure that is told by its whole name. */
  public String figure(String named) {
    int colon = named.indexOf(':');
    return colon < 0
        ? name(named, "")
        : name(named.substring(0, colon), named.substring(colon + 1));
  }

  /** The numbers of a figure before or after a change. */
  public String amount(AmountChange.Amount amount) {
    if (amount == null) {
      return text("review.change.none");
    }
    String value =
        isTime(amount.unit()) || amount.value() == null
            ? FigureText.told(amount.value(), amount.unit(), true, language())
            : number(amount.value()) + unit(amount.unit());
    return amount.denominator() == null
        ? value
        : value + " (" + number(amount.numerator()) + " / " + number(amount.denominator()) + ")";
  }

  /** The name of a figure that changed. */
  public String name(AmountChange change) {
    AmountChange.Amount amount = change.either();
    return name(amount.key(), amount.dimension());
  }

  /** Why a step cannot be taken, in a few words. */
  public String obstacle(StepView step) {
    return switch (step.obstacle().rule()) {
      case "REV-1" -> text("review.when." + step.name());
      case "REV-2" -> text("review.who." + step.name());
      case "REV-3" -> MessageFormat.format(text("review.missing"), step.obstacle().values().get(0));
      case "SOD-1" -> text("review.not.author");
      default -> Sentences.of(step.obstacle(), language(), me::zone);
    };
  }

  private static String unit(String unit) {
    return "count".equals(unit) ? "" : " " + unit;
  }

  private static String text(String key) {
    return Texts.in(language()).getString(key);
  }

  /** How a state is coloured and shaped. */
  public String stateTone(String state) {
    return switch (state) {
      case "PUBLISHED" -> "ok";
      case "APPROVED" -> "go";
      case "IN_REVIEW", "DRAFT" -> "warn";
      case "RESTATED" -> "";
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
