package org.evident.foundation.servicetime.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to service calendars (processes.md 2.1). */
@Stateless
@PermitAll
public class Calendars {

  @Inject private CalendarStore store;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<CalendarChanged> changed;
  @Inject private CalendarKeepers keepers;

  /** Makes a calendar; its first version may begin in the past, since no clock has used it yet. */
  @RolesAllowed({LEVEL_MANAGERS, ADMIN})
  public CalendarView create(@Valid CalendarTexts texts) {
    if (store.find(texts.code()).isPresent()) {
      throw RuleBroken.at("code", "REC-3", texts.code());
    }
    ZoneId zone = CalendarCheck.zone(texts.zone());
    CalendarVersion version = CalendarVersions.read(texts);
    CalendarCheck.hasOpenTime(version);
    store.insert(texts.code(), texts.name(), zone, version);
    write(texts.code(), "CREATED", texts.name());
    return view(texts.code());
  }

  /** Gives a calendar a new version from a future date on (CAL-6); breaks PTY-10 for a role that is limited. */
  @RolesAllowed({LEVEL_MANAGERS, ADMIN})
  public CalendarView addVersion(@Valid CalendarTexts texts) {
    keepers.require();
    ServiceCalendar calendar = calendar(texts.code());
    CalendarVersion version = CalendarVersions.read(texts);
    CalendarCheck.add(calendar, version, today(calendar));
    store.addVersion(texts.code(), version);
    tell(texts.code());
    write(texts.code(), "VERSION_ADDED", version.validFrom().toString());
    return view(texts.code());
  }

  /** The calendars the caller may see, by code; a customer sees those of its agreements. */
  public List<CalendarView> list() {
    return page("", Page.MOST).items();
  }

  /**
   * A page of the calendars the caller may see, by code.
   *
   * @param after the code the page before ended with, or empty for the first one
   */
  public Page<CalendarView> page(String after, int limit) {
    List<ServiceCalendar> rows = store.page(after, limit + 1, callers.current().customerId());
    return Page.of(rows, limit, ServiceCalendar::code).as(this::view);
  }

  /** One calendar in words, if the caller may see it. */
  public CalendarView view(String code) {
    if (!store.seen(code, callers.current().customerId())) {
      throw RuleBroken.at("calendar", "REC-1", code);
    }
    return view(calendar(code));
  }

  private CalendarView view(ServiceCalendar calendar) {
    return new CalendarView(
        calendar.code(),
        calendar.zone().getId(),
        CalendarCheck.zoneDataVersion(calendar.zone()),
        calendar.versions().stream().map(Calendars::version).toList(),
        CalendarCheck.definedUntil(calendar).orElse(null),
        CalendarCheck.warnings(calendar, today(calendar)).stream()
            .map(w -> w.kind() + " " + w.definedUntil())
            .toList());
  }

  /** The computing form of a calendar, shared and immutable. */
  public ServiceCalendar calendar(String code) {
    return store.find(code).orElseThrow(() -> RuleBroken.at("calendar", "REC-1", code));
  }

  /** The computing forms of some calendars by code, in one statement. */
  public Map<String, ServiceCalendar> calendars(Collection<String> codes) {
    return store.find(codes).stream()
        .collect(Collectors.toMap(ServiceCalendar::code, Function.identity()));
  }

  /** The same where there need not be one. */
  public Optional<ServiceCalendar> find(String code) {
    return store.find(code);
  }

  private LocalDate today(ServiceCalendar calendar) {
    return LocalDate.ofInstant(clock.instant(), calendar.zone());
  }

  private void tell(String code) {
    changed.fire(new CalendarChanged(new RecordRef(RecordKind.CALENDAR, code), clock.instant()));
  }

  private void write(String code, String act, String detail) {
    histories.write(new RecordRef(RecordKind.CALENDAR, code), act, detail);
  }

  private static CalendarView.Version version(CalendarVersion v) {
    return new CalendarView.Version(
        v.validFrom(),
        v.alwaysOpen(),
        v.weeklyWindows().stream().map(w -> w.day() + " " + w.window()).toList(),
        lines(v.holidays()),
        lines(v.exceptions()));
  }

  private static List<String> lines(Map<LocalDate, ?> days) {
    return new TreeMap<>(days)
        .entrySet().stream().map(day -> day.getKey() + " " + day.getValue()).toList();
  }
}
