package org.evident.supply.staffing.rule;

import org.evident.kernel.RuleBroken;

/**
 * The hours people have in a month (CAPM-2).
 *
 * @param people how many, parts of one included
 * @param hoursEach working hours of one of them in the month
 * @param absence hours they are absent, all together: leave, training, illness to be expected
 * @param factor percent of their time that work can be planned into
 */
public record StaffHours(double people, double hoursEach, double absence, int factor) {

  /** The percentage that holds as a rule. */
  public static final int USUAL_FACTOR = 80;

  private static final double MOST_PEOPLE = 10_000;

  /** The hours of the longest month. */
  private static final double MONTH = 744;

  private static final int WHOLE = 100;

  /**
   * Refuses hours nobody can have.
   *
   * @throws RuleBroken CAPM-2 at the field, with its bounds
   */
  public StaffHours {
    within("people", people, 0, MOST_PEOPLE);
    within("hoursEach", hoursEach, 0, MONTH);
    if (!(absence >= 0 && absence <= people * hoursEach)) {
      throw RuleBroken.at("absence", "CAPM-2.ABSENCE", absence, people * hoursEach);
    }
    if (factor < 1 || factor > WHOLE) {
      throw RuleBroken.at("factor", "CAPM-2.FACTOR", factor);
    }
  }

  /** Hours that work can be planned into. */
  public double available() {
    return (people * hoursEach - absence) * factor / WHOLE;
  }

  private static void within(String field, double value, double above, double most) {
    if (!(value > above && value <= most)) {
      throw RuleBroken.at(field, "CAPM-2.AMOUNT", value, most);
    }
  }
}
