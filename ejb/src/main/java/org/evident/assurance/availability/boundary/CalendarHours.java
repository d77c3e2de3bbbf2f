package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.Intervals;
import org.evident.assurance.availability.rule.ServiceHours;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** The agreed service time of a calendar. */
public record CalendarHours(ServiceCalendar calendar) implements ServiceHours {

  @Override
  public List<Interval> windows(Instant a, Instant b) {
    if (!a.isBefore(b)) {
      return List.of();
    }
    List<Interval> windows = new ArrayList<>();
    // A window may run past midnight, so the day before the first has its say too.
    LocalDate last = LocalDate.ofInstant(b, calendar.zone());
    LocalDate day = LocalDate.ofInstant(a, calendar.zone()).minusDays(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      calendar.windows(day).forEach(w -> windows.add(new Interval(w.start(), w.end())));
    }
    return Intervals.clip(windows, a, b);
  }

  @Override
  public long open(Instant a, Instant b) {
    return calendar.open(a, b);
  }
}
