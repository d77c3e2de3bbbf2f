package org.evident.supply.sample.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.foundation.party.rule.DemoStaff;

/**
 * Invented people of a team of the demo organisation, and the work they are to do in a month.
 *
 * @param incidents how many the team is to solve, of 1.2 hours each
 */
public record SampleStaff(
    String team, YearMonth month, double people, double absence, double incidents) {

  /** Working hours of one person in a month. */
  public static final double HOURS = 160;

  /** Hours an incident takes as a rule. */
  public static final double EFFORT = 1.2;

  private static final int MONTHS = 3;
  private static final double DESK = 4.5;
  private static final double LEAVE = 60;
  private static final double CALLS = 330;

  /** More and more are to be solved, until people do not suffice. */
  private static final double MORE = 60;

  /** The plans of the demo organisation from a month on. */
  public static List<SampleStaff> all(YearMonth now) {
    return IntStream.range(0, MONTHS)
        .mapToObj(
            i -> new SampleStaff(DemoStaff.DESK, now.plusMonths(i), DESK, LEAVE, CALLS + MORE * i))
        .toList();
  }
}
