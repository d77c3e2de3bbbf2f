package org.evident.foundation.servicetime.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evident.kernel.RuleBroken;

/**
 * The open time of a service: how long it lasts between two instants and when it is used up (CAL-1 to CAL-6).
 *
 * <p>Time is counted in whole seconds (NUM-1): an instant counts as the second it lies in. Nothing is open outside the
 * years 1 to 9999, before the first version or after the last one ends. Safe for use by many threads.
 */
public final class ServiceCalendar {

  /** How many years ahead {@link #add} and {@link #nextOpen} look before they say "never". */
  public static final int HORIZON_YEARS = 100;

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;
  private static final long FIRST_SECOND = YearBlock.startOf(FIRST_YEAR);
  private static final long LAST_SECOND = YearBlock.startOf(LAST_YEAR + 1) - 1;

  private final String code;
  private final ZoneId zone;
  private final List<CalendarVersion> versions;
  private final List<DayPlan> plans;
  private final YearBlocks years;

  /** A calendar of versions in any order; refuses none at all and two from one date (CAL-6, field {@code validFrom}). */
  public ServiceCalendar(String code, ZoneId zone, List<CalendarVersion> versions) {
    this.code = code;
    this.zone = zone;
    this.versions =
        versions.stream().sorted(Comparator.comparing(CalendarVersion::validFrom)).toList();
    if (this.versions.isEmpty()) {
      throw RuleBroken.at("versions", "CAL-6", code);
    }
    for (int i = 1; i < this.versions.size(); i++) {
      if (this.versions.get(i - 1).validFrom().equals(this.versions.get(i).validFrom())) {
        throw RuleBroken.at("validFrom", "CAL-6", this.versions.get(i).validFrom());
      }
    }
    this.plans = this.versions.stream().map(v -> new DayPlan(v, zone)).toList();
    this.years = new YearBlocks(this::windows);
  }

  public String code() {
    return code;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The versions by their first date. */
  public List<CalendarVersion> versions() {
    return versions;
  }

  /** The version that holds on a local date (CAL-6). */
  public Optional<CalendarVersion> versionOn(LocalDate date) {
    return Optional.ofNullable(plan(date)).map(DayPlan::version);
  }

  /** The open seconds between two instants, 0 when {@code a >= b}; additive over adjoining spans (CAL-4). */
  public long open(Instant a, Instant b) {
    long from = clamp(a);
    long to = clamp(b);
    if (from >= to) {
      return 0;
    }
    int first = yearOf(from);
    int last = yearOf(to);
    long sum = before(last, to) - before(first, from);
    for (int year = first; year < last; year++) {
      sum += years.total(year);
    }
    return sum;
  }

  /** The earliest instant t &gt;= a with {@code open(a, t) >= seconds} (CAL-5); empty if not within {@link #HORIZON_YEARS}. */
  public Optional<Instant> add(Instant a, long seconds) {
    if (seconds <= 0) {
      return Optional.of(a);
    }
    long from = clamp(a);
    int year = yearOf(from);
    long left = seconds + before(year, from);
    for (int last = lastYear(year); year <= last; year++) {
      long total = years.total(year);
      if (left <= total) {
        return Optional.of(Instant.ofEpochSecond(years.block(year).reached(left)));
      }
      left -= total;
    }
    return Optional.empty();
  }

  /** The earliest open instant t &gt;= a; empty if not within {@link #HORIZON_YEARS}. */
  public Optional<Instant> nextOpen(Instant a) {
    long from = clamp(a);
    int year = yearOf(from);
    for (int last = lastYear(year); year <= last; year++) {
      long next = years.total(year) == 0 ? YearBlock.NONE : years.block(year).nextOpen(from);
      if (next != YearBlock.NONE) {
        return Optional.of(next == a.getEpochSecond() ? a : Instant.ofEpochSecond(next));
      }
    }
    return Optional.empty();
  }

  /** The last instant t with {@code open(a, t) <= seconds}: from it on more is used (SLA-9); empty if there is none. */
  public Optional<Instant> lastWithin(Instant a, long seconds) {
    return add(a, seconds).flatMap(this::nextOpen);
  }

  /** The end of the last window of business day n after a date, which is day 0 (processes.md 1.1); n &gt;= 1. */
  public Optional<Instant> endOfBusinessDay(LocalDate date, int n) {
    LocalDate last = date.plusYears(HORIZON_YEARS);
    int counted = 0;
    for (LocalDate day = date.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
      List<OpenInterval> windows = windows(day);
      if (!windows.isEmpty() && ++counted >= n) {
        return Optional.of(windows.get(windows.size() - 1).end());
      }
    }
    return Optional.empty();
  }

  /** The end of business day n after the local date of an instant (processes.md 1.1). */
  public Optional<Instant> endOfBusinessDay(Instant event, int n) {
    return endOfBusinessDay(LocalDate.ofInstant(event, zone), n);
  }

  /** The open time of a local date with the windows it comes from (CAL-1). */
  public List<OpenInterval> windows(LocalDate date) {
    DayPlan plan = plan(date);
    if (plan == null) {
      return List.of();
    }
    return withoutOverlap(plan.intervals(date), endOf(date.minusDays(1)));
  }

  /** The open time of a local date and which part of the calendar decided it (CAL-2). */
  public DayHours day(LocalDate date) {
    DayPlan plan = plan(date);
    if (plan == null) {
      return new DayHours(date, DayKind.UNDEFINED, "", List.of());
    }
    DayKind kind = plan.kind(date);
    String name = kind == DayKind.HOLIDAY ? plan.version().holidays().get(date) : "";
    return new DayHours(date, kind, name, windows(date));
  }

  @Override
  public String toString() {
    return code;
  }

  /** An hour that the clocks repeat is counted once, though one window ends with it and the next begins with it. */
  private static List<OpenInterval> withoutOverlap(List<OpenInterval> intervals, Instant covered) {
    Instant from = covered;
    List<OpenInterval> apart = new ArrayList<>(intervals.size());
    for (OpenInterval next : intervals) {
      Instant start = next.start().isBefore(from) ? from : next.start();
      if (start.isBefore(next.end())) {
        apart.add(new OpenInterval(start, next.end(), next.window()));
        from = next.end();
      }
    }
    return apart;
  }

  private Instant endOf(LocalDate date) {
    DayPlan plan = plan(date);
    List<OpenInterval> open = plan == null ? List.of() : plan.intervals(date);
    return open.isEmpty() ? Instant.MIN : open.get(open.size() - 1).end();
  }

  private DayPlan plan(LocalDate date) {
    for (int i = plans.size() - 1; i >= 0; i--) {
      if (!date.isBefore(plans.get(i).version().validFrom())) {
        return plans.get(i).version().holdsOn(date) ? plans.get(i) : null;
      }
    }
    return null;
  }

  private long before(int year, long second) {
    return years.block(year).before(second);
  }

  private static int lastYear(int year) {
    return Math.min(LAST_YEAR, year + HORIZON_YEARS);
  }

  private static long clamp(Instant instant) {
    return Math.max(FIRST_SECOND, Math.min(LAST_SECOND, instant.getEpochSecond()));
  }

  private static int yearOf(long second) {
    return LocalDate.ofEpochDay(Math.floorDiv(second, 86_400)).getYear();
  }
}
