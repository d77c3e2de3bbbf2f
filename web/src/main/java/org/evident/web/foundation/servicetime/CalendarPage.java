package org.evident.web.foundation.servicetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;

/** The service calendars in words. */
@Named
@RequestScoped
public class CalendarPage {

  @Inject private Calendars calendars;

  private List<CalendarView> all;

  /** All calendars by code. */
  public List<CalendarView> calendars() {
    if (all == null) {
      all = calendars.list();
    }
    return all;
  }

  /** A line such as {@code MONDAY 08:00-18:00} or {@code 2026-01-01 New Year}, taken apart. */
  public Line line(String words) {
    int gap = words.indexOf(' ');
    return new Line(words.substring(0, gap), words.substring(gap + 1));
  }

  /** What stands first (a weekday, a date, a kind of warning) and what follows. */
  public record Line(String first, String rest) {}
}
