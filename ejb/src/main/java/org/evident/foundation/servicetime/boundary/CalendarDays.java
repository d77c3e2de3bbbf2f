package org.evident.foundation.servicetime.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** Shows when a calendar is open in the coming two weeks, as it is or as somebody would have it. */
@Stateless
@PermitAll
public class CalendarDays {

  private static final int SHOWN = 14;

  @Inject private Calendars calendars;
  @Inject private Clock clock;

  /** The coming two weeks of a calendar the caller may see, today first. */
  public List<CalendarDay> coming(String code) {
    calendars.view(code);
    ServiceCalendar calendar = calendars.calendar(code);
    return days(calendar, today(calendar));
  }

  /**
   * Two weeks of a calendar as it would be, kept nowhere: from today, or from the first day of what was written if that is
   * later.
   *
   * @param texts a new calendar, or a new version of the one there is; whatever would not be kept is refused here too
   */
  @RolesAllowed({LEVEL_MANAGERS, ADMIN})
  public List<CalendarDay> preview(@Valid CalendarTexts texts) {
    CalendarVersion version = CalendarVersions.read(texts);
    Optional<ServiceCalendar> known = calendars.find(texts.code());
    ServiceCalendar calendar =
        known.isPresent()
            ? CalendarCheck.add(known.get(), version, today(known.get()))
            : alone(texts, version);
    LocalDate today = today(calendar);
    return days(calendar, today.isBefore(texts.validFrom()) ? texts.validFrom() : today);
  }

  private static ServiceCalendar alone(CalendarTexts texts, CalendarVersion version) {
    CalendarCheck.hasOpenTime(version);
    return new ServiceCalendar(texts.code(), CalendarCheck.zone(texts.zone()), List.of(version));
  }

  private static List<CalendarDay> days(ServiceCalendar calendar, LocalDate first) {
    return first
        .datesUntil(first.plusDays(SHOWN))
        .map(date -> CalendarDay.of(calendar.day(date)))
        .toList();
  }

  private LocalDate today(ServiceCalendar calendar) {
    return LocalDate.ofInstant(clock.instant(), calendar.zone());
  }
}
