package org.evident.web.resolution.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evident.resolution.incident.boundary.IncidentView.ClockView;
import org.evident.resolution.incident.boundary.IncidentView.Step;
import org.evident.web.resolution.incident.ClockRibbon.Piece;
import org.junit.jupiter.api.Test;

class ClockRibbonTest {

  private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
  private static final int HOUR = 3600;

  private final List<Step> steps = new ArrayList<>();
  private Instant at = START;
  private long total;

  @Test
  void what_ran_and_what_stood_still_is_to_scale_and_closed_hours_are_a_gap() {
    step("COUNTED", 8);
    step("CLOSED_HOURS", 14);
    step("PAUSED", 8);
    assertEquals(
        List.of(new Piece("run", 0, 496), new Piece("shut", 496, 8), new Piece("pause", 504, 496)),
        ribbon(20));
  }

  @Test
  void what_is_beyond_the_limit_has_a_tone_of_its_own() {
    step("COUNTED", 2);
    step("COUNTED", 2);
    assertEquals(List.of(new Piece("run", 0, 750), new Piece("beyond", 750, 250)), ribbon(3));
  }

  @Test
  void many_nights_leave_room_for_the_days_and_fill_the_band() {
    for (int day = 0; day < 500; day++) {
      step("COUNTED", 8);
      step("CLOSED_HOURS", 16);
    }
    List<Piece> pieces = ribbon(1);
    double run =
        pieces.stream().filter(p -> !p.tone().equals("shut")).mapToDouble(Piece::width).sum();
    assertTrue(run > 700, () -> "Only " + run + " of 1,000 shows what counted");
    Piece last = pieces.get(pieces.size() - 1);
    assertEquals(1000, last.x() + last.width(), 0.2);
  }

  @Test
  void a_clock_that_has_not_run_yet_has_no_band() {
    step("CLOSED_HOURS", 3);
    assertEquals(List.of(), ribbon(2));
  }

  private void step(String kind, int hours) {
    long counted = kind.equals("COUNTED") ? (long) hours * HOUR : 0;
    total += counted;
    Instant to = at.plusSeconds((long) hours * HOUR);
    steps.add(
        new Step(
            at,
            to,
            kind,
            counted,
            total,
            "",
            "P3",
            null,
            "Ada Ltd",
            "Mail",
            null,
            null,
            (long) HOUR,
            "BH",
            0));
    at = to;
  }

  private List<Piece> ribbon(int limitHours) {
    return new ClockRibbon()
        .of(
            new ClockView(
                "RESOLUTION",
                "RUNNING",
                "OPEN",
                "SLA v1",
                null,
                true,
                "BH",
                (long) limitHours * HOUR,
                total,
                0,
                START,
                null,
                null,
                null,
                null,
                List.of(),
                steps));
  }
}
