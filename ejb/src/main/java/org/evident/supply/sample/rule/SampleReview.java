package org.evident.supply.sample.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Invented review of a month's capacity in the demo organisation.
 *
 * @param on the day of the review
 * @param improvements what could be done better, empty where nothing was found
 * @param noneReason why nothing was, empty where something was
 * @param action what is promised to be done, empty for nothing
 */
public record SampleReview(
    YearMonth month,
    LocalDate on,
    String analysis,
    String improvements,
    String noneReason,
    String action) {

  private static final int DAYS_AFTER = 3;

  /** The reviews of the last three months that are over, oldest first. */
  public static List<SampleReview> all(LocalDate today) {
    return List.of(
        of(
            today,
            3,
            "All that is measured stayed below its thresholds; nothing is to be ordered within its lead time.",
            "",
            "Usage and growth are as planned, and no incident came from lack of capacity",
            ""),
        of(
            today,
            2,
            "Storage grows by some gigabytes a day; the day it will be full is near its lead time.",
            "Move what nobody has opened for a year to cheaper storage",
            "",
            "Find what nobody has opened for a year, and have it moved"),
        of(
            today,
            1,
            "The forecasts of storage held; the hours of the service desk will not suffice in two months.",
            "Let people reset passwords by themselves",
            "",
            "Compare two ways to reset passwords, and propose one"));
  }

  private static SampleReview of(
      LocalDate today, int back, String analysis, String better, String none, String action) {
    YearMonth month = YearMonth.from(today).minusMonths(back);
    LocalDate day = month.atEndOfMonth().plusDays(DAYS_AFTER);
    LocalDate on = day.isAfter(today) ? today : day;
    return new SampleReview(month, on, analysis, better, none, action);
  }
}
