package org.evident.it;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.PauseReason;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;

/** The history of one incident, taken from its ledger: as another tool would log it, and as the bare rules fold it. */
record OneClock(String number, String service, List<ClockEvent> ledger) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate ONCE = LocalDate.of(2010, 1, 1);
  private static final Map<Priority, long[]> MINUTES =
      Map.of(
          Priority.P1, new long[] {15, 240},
          Priority.P2, new long[] {30, 480},
          Priority.P3, new long[] {120, 1200},
          Priority.P4, new long[] {240, 3000});
  private static final TargetSource TARGETS = TargetSource.of(targets());

  /** The history an incident's view shows. */
  static OneClock of(JsonObject view) {
    List<ClockEvent> ledger = new ArrayList<>();
    for (JsonObject entry : view.getJsonArray("history").getValuesAs(JsonObject.class)) {
      Instant at = Instant.parse(entry.getString("at"));
      ledger.add(
          change(entry.getString("kind"), entry.getString("detail", null)).at(at, ledger.size()));
    }
    JsonObject incident = view.getJsonObject("incident");
    return new OneClock(incident.getString("number"), incident.getString("service"), ledger);
  }

  private static Change change(String kind, String detail) {
    return switch (kind) {
      case "Reported" -> new Change.Reported(Priority.valueOf(detail));
      case "PriorityChanged" -> new Change.PriorityChanged(Priority.valueOf(detail));
      case "Moved" -> {
        String[] parts = detail.split(" ");
        yield new Change.Moved(new Place(parts[0], parts[1]), new Place(parts[2], parts[3]));
      }
      case "Responded" -> new Change.Responded();
      case "Paused" -> new Change.Paused(PauseReason.valueOf(detail));
      case "Resumed" -> new Change.Resumed();
      case "Solved" -> new Change.Solved();
      case "Reopened" -> new Change.Reopened();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** The rows another tool would have logged, under another number. */
  List<String> logged(String as) {
    List<String> rows = new ArrayList<>();
    String state = "New";
    Priority priority = Priority.P4;
    for (ClockEvent event : ledger) {
      Change change = event.change();
      boolean solved = "Resolved".equals(state);
      if (change instanceof Change.Reported reported) {
        priority = reported.priority();
      } else if (change instanceof Change.PriorityChanged changed) {
        priority = changed.priority();
      } else if (change instanceof Change.Paused) {
        state = "Awaiting User Info";
      } else if (change instanceof Change.Moved) {
        // The last line's service is the log's for the whole life; the services here have the same
        // targets.
        continue;
      } else if (change instanceof Change.Solved) {
        state = "Resolved";
      } else if (!solved || change instanceof Change.Reopened) {
        state = "Active";
      }
      rows.add(
          String.join(
              ",",
              as,
              state,
              String.valueOf(rows.size()),
              local(ledger.get(0).at()),
              local(event.at()),
              priority.name().substring(1) + " - x",
              service,
              ""));
    }
    return rows;
  }

  /** A line of the clock export without its number, folded here. */
  String folded(Instant asOf) {
    SlaClock response = SlaClock.fold(Metric.RESPONSE, ledger, TARGETS).at(asOf);
    SlaClock resolution = SlaClock.fold(Metric.RESOLUTION, ledger, TARGETS).at(asOf);
    return String.join(
        ",",
        service,
        ledger.get(0).at().toString(),
        said(response),
        String.valueOf(response.consumedSeconds()),
        response.priority().name(),
        response.result().name(),
        said(resolution),
        String.valueOf(resolution.consumedSeconds()),
        String.valueOf(resolution.pausedSeconds()),
        resolution.priority().name(),
        resolution.result().name(),
        String.valueOf(resolution.reopenings()));
  }

  private static String said(SlaClock clock) {
    return clock.stoppedAt().map(Instant::toString).orElse("");
  }

  /** Times of the log are those of UTC, of which none comes twice. */
  private static String local(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
  }

  private static List<Target> targets() {
    ServiceCalendar always =
        new ServiceCalendar("ALL", LONDON, List.of(CalendarVersion.alwaysOpen(ONCE)));
    ServiceCalendar office =
        new ServiceCalendar(
            "BH",
            LONDON,
            List.of(
                CalendarVersion.weekly(
                    ONCE,
                    WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                    Map.of())));
    List<Target> targets = new ArrayList<>();
    MINUTES.forEach(
        (priority, minutes) -> {
          boolean first = priority == Priority.P1;
          ServiceCalendar calendar = first ? always : office;
          targets.add(
              new Target(Metric.RESPONSE, priority, minutes[0] * 60, calendar, false, "SLA"));
          targets.add(
              new Target(Metric.RESOLUTION, priority, minutes[1] * 60, calendar, !first, "SLA"));
        });
    return targets;
  }
}
