package org.evident.web.foundation.servicetime;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.servicetime.boundary.CalendarTexts;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.WrittenHours;
import org.evident.kernel.RuleBroken;

/** What is typed of a version of a calendar: the hours of each weekday, and dates with hours of their own. */
public class CalendarFields implements Serializable {

  private static final int SPARE = 3;
  private static final String USUAL = "08:00-17:00";

  private final Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
  private final List<OwnDay> days = new ArrayList<>();
  private final TreeMap<LocalDate, String> holidays = new TreeMap<>();
  private LocalDate validFrom;
  private LocalDate definedUntil;
  private boolean alwaysOpen;

  /** A date with hours of its own, as it is typed. */
  public static class OwnDay implements Serializable {
    private LocalDate date;
    private String hours;

    /** Whether a date is meant; hours without one would be lost. */
    private boolean meant() {
      if (date == null && hours != null && !hours.isBlank()) {
        throw RuleBroken.at("date", "CAL-1", hours.strip());
      }
      return date != null;
    }

    public LocalDate getDate() {
      return date;
    }

    public void setDate(LocalDate date) {
      this.date = date;
    }

    public String getHours() {
      return hours;
    }

    public void setHours(String hours) {
      this.hours = hours;
    }
  }

  /** Begins with an office's week. */
  void usual(LocalDate from) {
    validFrom = from;
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, day.compareTo(DayOfWeek.SATURDAY) < 0 ? USUAL : "");
    }
    spare();
  }

  /** Begins with what holds last, from another day on; holidays and dates of their own that are over then stay behind. */
  void after(CalendarVersion last, LocalDate from) {
    validFrom = from;
    definedUntil = last.definedUntil();
    alwaysOpen = last.alwaysOpen();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, WrittenHours.of(last.windowsOn(day)));
    }
    holidays.putAll(last.holidays());
    new TreeMap<>(last.exceptions())
        .tailMap(from)
        .forEach(
            (date, windows) -> {
              OwnDay day = new OwnDay();
              day.setDate(date);
              day.setHours(WrittenHours.of(windows));
              days.add(day);
            });
    spare();
  }

  /** The written form, as the door takes it. */
  CalendarTexts texts(String code, String name, String zone) {
    return new CalendarTexts(
        code,
        name,
        zone,
        validFrom,
        definedUntil,
        alwaysOpen,
        alwaysOpen ? List.of() : hours(),
        alwaysOpen || validFrom == null
            ? List.of()
            : holidays.tailMap(validFrom).entrySet().stream()
                .map(day -> new CalendarTexts.Day(day.getKey(), day.getValue(), null))
                .toList(),
        alwaysOpen ? List.of() : ownDays());
  }

  private List<CalendarTexts.Hours> hours() {
    List<CalendarTexts.Hours> hours = new ArrayList<>();
    week.forEach(
        (day, written) ->
            WrittenHours.read(written)
                .forEach(
                    span ->
                        hours.add(
                            new CalendarTexts.Hours(List.of(day), span.start(), span.end()))));
    return hours;
  }

  private List<CalendarTexts.Day> ownDays() {
    return days.stream()
        .filter(OwnDay::meant)
        .map(
            day ->
                new CalendarTexts.Day(
                    day.getDate(),
                    day.getDate().toString(),
                    WrittenHours.read(day.getHours()).stream()
                        .map(span -> new CalendarTexts.Span(span.start(), span.end()))
                        .toList()))
        .toList();
  }

  private void spare() {
    for (int i = 0; i < SPARE; i++) {
      days.add(new OwnDay());
    }
  }

  /** The hours typed, by weekday. */
  public Map<DayOfWeek, String> getWeek() {
    return week;
  }

  /** Dates with hours of their own, and some empty ones. */
  public List<OwnDay> getDays() {
    return days;
  }

  /** How many holidays go on from the first day of this version. */
  public int holidays() {
    return validFrom == null ? 0 : holidays.tailMap(validFrom).size();
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getDefinedUntil() {
    return definedUntil;
  }

  public void setDefinedUntil(LocalDate definedUntil) {
    this.definedUntil = definedUntil;
  }

  public boolean isAlwaysOpen() {
    return alwaysOpen;
  }

  public void setAlwaysOpen(boolean alwaysOpen) {
    this.alwaysOpen = alwaysOpen;
  }
}
