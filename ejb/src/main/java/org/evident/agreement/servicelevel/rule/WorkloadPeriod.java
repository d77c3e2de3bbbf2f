package org.evident.agreement.servicelevel.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Over which time work is counted against its limit (SLM-5). */
public enum WorkloadPeriod {
  /** Of the days of a month the busiest is judged. */
  DAY,
  /** Of the weeks from Monday to Sunday that end in a month the busiest is judged. */
  WEEK,
  MONTH,
  /** What came since the first day of the calendar quarter is judged, against the limit of the whole quarter. */
  QUARTER,
  /** What came since the first of January is judged, against the limit of the whole year. */
  YEAR;

  private static final int QUARTER_MONTHS = 3;
  private static final int WEEK_DAYS = 7;

  /** Whether what came is summed up from month to month, so that each month stands above the one before. */
  public boolean isRunning() {
    return this == QUARTER || this == YEAR;
  }

  /** What the report of a month counts apart: its days, its weeks, or the months of its quarter or year so far. */
  public List<Days> parts(YearMonth month) {
    return switch (this) {
      case DAY -> month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(Days::of).toList();
      case WEEK -> weeks(month);
      case MONTH -> List.of(Days.of(month));
      case QUARTER -> months(month, (month.getMonthValue() - 1) % QUARTER_MONTHS);
      case YEAR -> months(month, month.getMonthValue() - 1);
    };
  }

  private static List<Days> weeks(YearMonth month) {
    List<Days> weeks = new ArrayList<>();
    LocalDate last = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    for (; YearMonth.from(last).equals(month); last = last.plusDays(WEEK_DAYS)) {
      weeks.add(new Days(last.minusDays(WEEK_DAYS - 1L), last.plusDays(1)));
    }
    return weeks;
  }

  private static List<Days> months(YearMonth last, int before) {
    return Stream.iterate(last.minusMonths(before), m -> m.plusMonths(1))
        .limit(before + 1L)
        .map(Days::of)
        .toList();
  }

  /**
   * Some days on end.
   *
   * @param from the first of them
   * @param to the first that is none of them any more
   */
  public record Days(LocalDate from, LocalDate to) {
    static Days of(LocalDate day) {
      return new Days(day, day.plusDays(1));
    }

    static Days of(YearMonth month) {
      return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
    }
  }
}
