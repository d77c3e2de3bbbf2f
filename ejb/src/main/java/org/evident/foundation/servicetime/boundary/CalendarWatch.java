package org.evident.foundation.servicetime.boundary;

import static org.evident.kernel.Role.ADMINISTRATOR;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.foundation.servicetime.rule.CalendarWarning;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * Tells those who keep calendars once that the last known holidays of one are about to end (CAL-7). What was missed while no
 * server was up is still due when one is up again.
 */
@Stateless
@PermitAll
public class CalendarWatch {

  @Inject private Statements statements;
  @Inject private CalendarStore store;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<CalendarEnding> ending;
  @Inject private Clock clock;

  /** The codes of the calendars whose end nobody was told of, for the timer. */
  public List<String> due() {
    return statements
        .list("select code from calendar order by code", row -> row.text("code"))
        .stream()
        .filter(code -> end(code).isPresent())
        .toList();
  }

  /** Tells of the end of a calendar. */
  public void pass(String code) {
    end(code).ifPresent(end -> tell(code, end));
  }

  private void tell(String code, LocalDate end) {
    RecordRef about = new RecordRef(RecordKind.CALENDAR, code);
    statements.change(
        "insert into calendar_warning (code, defined_until, told_at) values (?, ?, ?)",
        code,
        end,
        clock.instant());
    histories.write(about, "END_TOLD", end.toString());
    ending.fire(
        new CalendarEnding(
            about, clock.instant(), end, holders.of(SERVICE_LEVEL_MANAGER, ADMINISTRATOR)));
  }

  private Optional<LocalDate> end(String code) {
    return store.find(code).flatMap(this::ending).filter(end -> !isTold(code, end));
  }

  private Optional<LocalDate> ending(ServiceCalendar calendar) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
    return CalendarCheck.warnings(calendar, today).stream()
        .filter(warning -> warning.kind() == CalendarWarning.Kind.ENDS_SOON)
        .map(CalendarWarning::definedUntil)
        .findFirst();
  }

  private boolean isTold(String code, LocalDate end) {
    return statements
        .first(
            "select code from calendar_warning where code = ? and defined_until = ?",
            row -> true,
            code,
            end)
        .orElse(false);
  }
}
