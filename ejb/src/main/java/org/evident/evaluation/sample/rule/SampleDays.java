package org.evident.evaluation.sample.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * The days the demo organisation has lived through: fourteen months and what has passed of the present one.
 *
 * @param seed the same for the same past
 * @param today the first day that is not over
 * @param hours when its people work
 */
public record SampleDays(long seed, LocalDate today, ServiceCalendar hours) {

  private static final int MONTHS = 14;
  private static final int OPENS = 8;
  private static final int OPEN_HOURS = 9;

  /** The months, oldest first; the last one is not over. */
  List<YearMonth> months() {
    YearMonth last = YearMonth.from(today);
    return IntStream.rangeClosed(0, MONTHS).mapToObj(i -> last.minusMonths(MONTHS - i)).toList();
  }

  /** Chances of their own for a month and a matter, so that no other matter changes them. */
  SplittableRandom chances(YearMonth month, String matter) {
    return new SplittableRandom(seed + 31L * month.hashCode() + matter.hashCode());
  }

  /** The working days of a month that are over. */
  List<LocalDate> workdays(YearMonth month) {
    return days(month).filter(day -> !hours.windows(day).isEmpty()).toList();
  }

  /** The Sundays of a month that are over. */
  List<LocalDate> sundays(YearMonth month) {
    return days(month).filter(day -> day.getDayOfWeek().getValue() == 7).toList();
  }

  /** A time of day at which people work. */
  static LocalDateTime atWork(LocalDate day, SplittableRandom random) {
    return day.atTime(OPENS + random.nextInt(OPEN_HOURS), random.nextInt(60));
  }

  /** When so many minutes of work are done, begun at a time. */
  LocalDateTime afterWork(LocalDateTime begun, int minutes) {
    Instant from = begun.atZone(hours.zone()).toInstant();
    return LocalDateTime.ofInstant(hours.add(from, minutes * 60L).orElseThrow(), hours.zone());
  }

  /** Whether a time is over. */
  boolean isOver(LocalDateTime time) {
    return time.isBefore(today.atStartOfDay());
  }

  /** One of several, each as likely as the others. */
  static <T> T any(List<T> several, SplittableRandom random) {
    return several.get(random.nextInt(several.size()));
  }

  private Stream<LocalDate> days(YearMonth month) {
    LocalDate end = month.plusMonths(1).atDay(1);
    LocalDate first = month.atDay(1);
    LocalDate over = end.isAfter(today) ? today : end;
    return first.isBefore(over) ? first.datesUntil(over) : Stream.empty();
  }
}
