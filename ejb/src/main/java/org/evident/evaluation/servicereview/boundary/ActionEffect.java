package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** Tells what became of the figure an action is to move, so that page and document say the same (S16). */
public final class ActionEffect {

  private ActionEffect() {}

  /** Both values with the unit the figure has in the review; "no data" for one that is missing. */
  public static String of(ActionLine line, ReviewContent content, Locale language) {
    return MessageFormat.format(
        FigureText.words(language).getString("action.effect"),
        value(line.before(), line, content, language),
        value(line.after(), line, content, language));
  }

  private static String value(
      String value, ActionLine line, ReviewContent content, Locale language) {
    String[] name = line.figure().split(":", 2);
    Figure figure =
        content
            .figure(name[0], name.length == 1 ? "" : name[1])
            .or(() -> content.figure(name[0]))
            .orElse(null);
    BigDecimal amount = value.isEmpty() ? null : new BigDecimal(value);
    boolean whole = figure != null && figure.denominator() == null;
    String unit = figure == null ? "count" : figure.unit();
    return Words.of(content, language).amount(amount, unit, whole);
  }
}
