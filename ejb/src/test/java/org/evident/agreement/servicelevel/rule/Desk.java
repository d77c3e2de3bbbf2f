package org.evident.agreement.servicelevel.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;

/** The order desk of the worked example: its calendars, targets and a ledger to write into (monthly-service-review.md 9.1). */
final class Desk {
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  static final LocalDate JOSEPH = LocalDate.of(2026, 3, 19);
  static final ServiceCalendar BH =
      new ServiceCalendar(
          "BH",
          VIENNA,
          List.of(
              CalendarVersion.weekly(
                  LocalDate.of(2020, 1, 1),
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of(JOSEPH, "Josefitag"))));
  static final ServiceCalendar ALL =
      new ServiceCalendar(
          "ALL", VIENNA, List.of(CalendarVersion.alwaysOpen(LocalDate.of(2020, 1, 1))));
  static final TargetSource TARGETS = TargetSource.of(targets());

  private final List<ClockEvent> ledger = new ArrayList<>();

  private static List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    long[][] minutes = {{15, 240}, {30, 480}, {120, 1200}, {240, 3000}};
    for (Priority priority : Priority.values()) {
      boolean first = priority == Priority.P1;
      long[] limits = minutes[priority.ordinal()];
      targets.add(
          new Target(
              Metric.RESPONSE, priority, limits[0] * 60, first ? ALL : BH, !first, "SLA-HF-ORD 3"));
      targets.add(
          new Target(
              Metric.RESOLUTION,
              priority,
              limits[1] * 60,
              first ? ALL : BH,
              !first,
              "SLA-HF-ORD 3"));
    }
    return targets;
  }

  /** An instant of March 2026, written as day and local time: {@code "12 10:00"}; other months as a full local time. */
  static Instant at(String local) {
    String full = local.contains("T") ? local : "2026-03-" + local.replace(' ', 'T');
    return LocalDateTime.parse(full).atZone(VIENNA).toInstant();
  }

  static Desk reported(Priority priority, String local) {
    return new Desk().then(local, new Change.Reported(priority));
  }

  Desk then(String local, Change change) {
    ledger.add(change.at(at(local), ledger.size()));
    return this;
  }

  Desk priority(Priority priority, String local) {
    return then(local, new Change.PriorityChanged(priority));
  }

  Desk responded(String local) {
    return then(local, new Change.Responded());
  }

  Desk paused(String from, String to) {
    return then(from, new Change.Paused(PauseReason.CUSTOMER)).then(to, new Change.Resumed());
  }

  Desk solved(String local) {
    return then(local, new Change.Solved());
  }

  Desk reopened(String local) {
    return then(local, new Change.Reopened());
  }

  List<ClockEvent> ledger() {
    return List.copyOf(ledger);
  }

  SlaClock response() {
    return SlaClock.fold(Metric.RESPONSE, ledger, TARGETS);
  }

  SlaClock resolution() {
    return SlaClock.fold(Metric.RESOLUTION, ledger, TARGETS);
  }
}
