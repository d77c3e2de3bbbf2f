package org.evident.web.agreement.servicelevel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.evident.agreement.servicelevel.rule.Relaxation;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.web.common.Texts;

/** How goals and limits of work are called; of work that only an agreement names by its own name. */
final class GoalText {

  private GoalText() {}

  static String of(String figure, Locale language) {
    ResourceBundle words = Texts.in(language);
    String known = "figure." + figure;
    if (words.containsKey(known)) {
      return words.getString(known);
    }
    Optional<Relaxation> relaxed = Relaxation.of(figure, null);
    if (relaxed.isPresent()) {
      String goal = words.getString("figure." + relaxed.get().figure());
      return format(words, "agreement.work.relaxed", language, goal, relaxed.get().measure());
    }
    return WorkloadMeasure.ofGoal(figure).map(what -> work(what, words, language)).orElse(figure);
  }

  private static String work(WorkloadMeasure what, ResourceBundle words, Locale language) {
    if (what.period() == WorkloadPeriod.MONTH) {
      return format(words, "agreement.work.other", language, what.measure());
    }
    String measure = words.getString("agreement.work." + what.measure());
    String period = words.getString("agreement.work.per." + what.period());
    return format(words, "agreement.work.of", language, measure, period);
  }

  private static String format(
      ResourceBundle words, String key, Locale language, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }
}
