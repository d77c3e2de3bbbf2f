package org.evident.foundation.servicetime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.foundation.servicetime.rule.Window;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps calendars in rows, and the computed ones at hand as long as their rows do not change. */
@ApplicationScoped
class CalendarStore {

  private static final int WHOLE_DAY = 86_400;
  private static final int BLOCK = 50;

  private static final String AGREED =
      " d join agreement_version v on v.id = d.version_id join agreement a on a.id = v.agreement_id"
          + " where a.form <> 'INTERNAL' and d.calendar_code = k.code and a.customer_id = cast(? as bigint))";
  private static final String SEEN =
      "(cast(? as bigint) is null or exists (select 1 from agreement_target"
          + AGREED
          + " or exists (select 1 from agreement_service_target"
          + AGREED
          + " or exists (select 1 from agreement_model_target"
          + AGREED
          + " or exists (select 1 from agreement_goal"
          + AGREED
          + ")";

  @Inject private Statements statements;

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  Optional<ServiceCalendar> find(String code) {
    return ReadOnce.of(() -> read(code), ServiceCalendar.class, code);
  }

  private Optional<ServiceCalendar> read(String code) {
    return statements
        .first("select id, code, zone, version from calendar where code = ?", Head::of, code)
        .map(head -> kept.compute(code, (c, old) -> fresh(head, old)).calendar());
  }

  /** Those of some calendars that there are. */
  List<ServiceCalendar> find(Collection<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    return statements
        .list(
            "select id, code, zone, version from calendar where code in ("
                + Statements.places(codes.size())
                + ")",
            Head::of,
            codes.toArray())
        .stream()
        .map(head -> kept.compute(head.code(), (c, old) -> fresh(head, old)).calendar())
        .toList();
  }

  /** Calendars by code, after one and up to a number of them; a customer's are those it agreed on. */
  List<ServiceCalendar> page(String after, int limit, Long customer) {
    return statements
        .list(
            "select id, code, zone, version from calendar k where code > ? and "
                + SEEN
                + " order by code fetch first "
                + limit
                + " rows only",
            Head::of,
            after,
            customer,
            customer,
            customer,
            customer,
            customer)
        .stream()
        .map(head -> kept.compute(head.code(), (c, old) -> fresh(head, old)).calendar())
        .toList();
  }

  /** Whether a calendar is there and a customer, or with null the provider, may see it. */
  boolean seen(String code, Long customer) {
    return statements
        .first(
            "select code from calendar k where code = ? and " + SEEN,
            row -> row.text("code"),
            code,
            customer,
            customer,
            customer,
            customer,
            customer)
        .isPresent();
  }

  void insert(String code, String name, ZoneId zone, CalendarVersion version) {
    long id = statements.block("calendar_seq", BLOCK);
    statements.change(
        "insert into calendar (id, code, name, zone, version) values (?, ?, ?, ?, 1)",
        id,
        code,
        name,
        zone.getId());
    insertVersion(id, version);
  }

  void addVersion(String code, CalendarVersion version) {
    insertVersion(idOf(code), version);
    touch(code);
  }

  private void touch(String code) {
    statements.change("update calendar set version = version + 1 where code = ?", code);
  }

  private long idOf(String code) {
    return statements
        .first("select id from calendar where code = ?", row -> row.number("id"), code)
        .orElseThrow();
  }

  private Kept fresh(Head head, Kept old) {
    if (old != null && old.stamp() == head.stamp()) {
      return old;
    }
    List<CalendarVersion> versions = new ArrayList<>();
    statements
        .list(
            "select id, valid_from, valid_to, defined_until, always_open from calendar_version"
                + " where calendar_id = ? order by valid_from",
            Stored::of,
            head.id())
        .forEach(stored -> versions.add(version(stored)));
    return new Kept(
        head.stamp(), new ServiceCalendar(head.code(), ZoneId.of(head.zone()), versions));
  }

  private CalendarVersion version(Stored stored) {
    List<WeeklyWindow> week =
        statements.list(
            "select weekday, opens, closes from calendar_window where version_id = ? order by"
                + " weekday, opens",
            row ->
                new WeeklyWindow(
                    DayOfWeek.of((int) row.number("weekday")),
                    new Window(time(row.number("opens")), time(row.number("closes")))),
            stored.id());
    Map<LocalDate, String> holidays = new TreeMap<>();
    Map<LocalDate, List<Window>> exceptions = new TreeMap<>();
    statements.each(
        "select on_date, name, replaced_by from calendar_day where version_id = ?",
        row -> {
          if (row.text("replaced_by") == null) {
            holidays.put(row.date("on_date"), row.text("name"));
          } else {
            exceptions.put(row.date("on_date"), windows(row.text("replaced_by")));
          }
        },
        stored.id());
    return new CalendarVersion(
        stored.validFrom(),
        stored.validTo(),
        stored.definedUntil(),
        stored.alwaysOpen(),
        week,
        holidays,
        exceptions);
  }

  private void insertVersion(long calendarId, CalendarVersion version) {
    long id = statements.block("calendar_version_seq", BLOCK);
    statements.change(
        "insert into calendar_version (id, calendar_id, valid_from, valid_to, defined_until,"
            + " always_open) values (?, ?, ?, ?, ?, ?)",
        id,
        calendarId,
        version.validFrom(),
        version.validTo(),
        version.definedUntil(),
        version.alwaysOpen());
    statements.changeAll(
        "insert into calendar_window (version_id, weekday, opens, closes) values (?, ?, ?, ?)",
        version.weeklyWindows().stream().map(w -> windowRow(id, w)).toList());
    List<Object[]> days = new ArrayList<>();
    version.holidays().forEach((date, name) -> days.add(new Object[] {id, date, name, null}));
    version
        .exceptions()
        .forEach((date, open) -> days.add(new Object[] {id, date, "", written(open)}));
    statements.changeAll(
        "insert into calendar_day (version_id, on_date, name, replaced_by) values (?, ?, ?, ?)",
        days);
  }

  private static Object[] windowRow(long versionId, WeeklyWindow weekly) {
    Window window = weekly.window();
    return new Object[] {
      versionId,
      weekly.day().getValue(),
      window.start().toSecondOfDay(),
      window.untilMidnight() ? WHOLE_DAY : window.end().toSecondOfDay()
    };
  }

  private static LocalTime time(long second) {
    return LocalTime.ofSecondOfDay(second % WHOLE_DAY);
  }

  /** Windows of an exception in one column: {@code 08:00-12:00 13:00-24:00}; a closed day is a dash. */
  private static String written(List<Window> windows) {
    return windows.isEmpty()
        ? "-"
        : String.join(" ", windows.stream().map(Window::toString).toList());
  }

  private static List<Window> windows(String written) {
    List<Window> windows = new ArrayList<>();
    if (!"-".equals(written)) {
      for (String one : written.split(" ")) {
        String[] ends = one.split("-");
        windows.add(Window.of(ends[0], ends[1]));
      }
    }
    return windows;
  }

  private record Kept(long stamp, ServiceCalendar calendar) {}

  private record Head(long id, String code, String zone, long stamp) {
    static Head of(Row row) {
      return new Head(row.number("id"), row.text("code"), row.text("zone"), row.number("version"));
    }
  }

  private record Stored(
      long id, LocalDate validFrom, LocalDate validTo, LocalDate definedUntil, boolean alwaysOpen) {
    static Stored of(Row row) {
      return new Stored(
          row.number("id"),
          row.date("valid_from"),
          row.date("valid_to"),
          row.date("defined_until"),
          row.flag("always_open"));
    }
  }
}
