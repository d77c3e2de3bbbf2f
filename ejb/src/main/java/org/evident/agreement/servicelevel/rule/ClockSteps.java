package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.DayHours;
import org.evident.foundation.servicetime.rule.DayKind;
import org.evident.foundation.servicetime.rule.OpenInterval;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** Tells a clock's life as steps that add up to its consumption; spans of the same kind are told as one. */
final class ClockSteps {
  private final List<ClockStep> steps = new ArrayList<>();
  private Instant cursor;
  private long total;
  private Optional<Place> place = Optional.empty();

  ClockSteps(SlaClock clock, Instant asOf) {
    for (Segment segment : clock.segments()) {
      if (segment.from().isBefore(asOf)) {
        tell(segment, segment.to().isAfter(asOf) ? asOf : segment.to());
      }
    }
  }

  List<ClockStep> steps() {
    return List.copyOf(steps);
  }

  private void tell(Segment segment, Instant to) {
    cursor = segment.from();
    place = segment.place();
    switch (segment.kind()) {
      case PAUSED -> add(segment.target(), to, ClockStep.Kind.PAUSED, segment.reason());
      case CLOSED_GAP -> add(segment.target(), to, ClockStep.Kind.REOPEN_GAP, "");
      case RUNNING ->
          segment
              .target()
              .ifPresentOrElse(
                  target -> run(target, to),
                  () -> add(Optional.empty(), to, ClockStep.Kind.CLOSED_HOURS, ""));
    }
  }

  private void run(Target target, Instant to) {
    ServiceCalendar calendar = target.calendar();
    LocalDate date = LocalDate.ofInstant(cursor, calendar.zone()).minusDays(1);
    while (cursor.isBefore(to)) {
      day(target, calendar.day(date), to);
      date = date.plusDays(1);
    }
  }

  private void day(Target target, DayHours hours, Instant to) {
    for (OpenInterval open : hours.intervals()) {
      closed(target, hours, earlier(open.start(), to));
      if (open.start().isBefore(to) && open.end().isAfter(cursor)) {
        add(
            Optional.of(target),
            earlier(open.end(), to),
            ClockStep.Kind.COUNTED,
            open.window().toString());
      }
    }
    Instant midnight = hours.date().plusDays(1).atStartOfDay(target.calendar().zone()).toInstant();
    closed(target, hours, earlier(midnight, to));
  }

  private void closed(Target target, DayHours hours, Instant until) {
    if (until.isAfter(cursor)) {
      add(Optional.of(target), until, kind(hours.kind()), hours.name());
    }
  }

  private static ClockStep.Kind kind(DayKind kind) {
    return switch (kind) {
      case HOLIDAY -> ClockStep.Kind.HOLIDAY;
      case EXCEPTION -> ClockStep.Kind.EXCEPTION;
      default -> ClockStep.Kind.CLOSED_HOURS;
    };
  }

  private void add(Optional<Target> target, Instant to, ClockStep.Kind kind, String reason) {
    long counted =
        kind == ClockStep.Kind.COUNTED ? to.getEpochSecond() - cursor.getEpochSecond() : 0;
    total += counted;
    int shift = target.map(t -> shift(t.calendar(), cursor, to)).orElse(0);
    ClockStep step = new ClockStep(cursor, to, kind, counted, total, target, place, reason, shift);
    int last = steps.size() - 1;
    if (last >= 0 && step.continues(steps.get(last))) {
      steps.set(last, step.after(steps.get(last)));
    } else {
      steps.add(step);
    }
    cursor = to;
  }

  private static int shift(ServiceCalendar calendar, Instant from, Instant to) {
    ZoneOffsetTransition next = calendar.zone().getRules().nextTransition(from);
    int shift = 0;
    while (next != null && !next.getInstant().isAfter(to)) {
      shift += (int) next.getDuration().getSeconds();
      next = calendar.zone().getRules().nextTransition(next.getInstant());
    }
    return shift;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
