package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;

class SignalTest {

  private static final Duration PUNCTUAL = Duration.ofMinutes(1);
  private static final Instant MORNING = at("12 08:00");

  @Test
  void sla9_a_clock_signals_each_share_and_its_breach() {
    List<Signal> signals = Signal.of(Desk.reported(Priority.P2, "12 10:00").resolution());
    assertEquals(
        List.of(
            signal(50, "12 14:00"),
            signal(75, "12 16:00"),
            signal(90, "12 17:12"),
            signal(100, "13 08:00")),
        signals);
  }

  @Test
  void sla9_a_paused_clock_has_nothing_ahead_but_what_it_used_stays() {
    Desk desk = Desk.reported(Priority.P2, "12 10:00");
    desk.then("12 15:00", new Change.Paused(PauseReason.CUSTOMER));
    assertEquals(List.of(signal(50, "12 14:00")), Signal.of(desk.resolution()));
    desk.then("13 10:00", new Change.Resumed());
    assertEquals(signal(75, "13 11:00"), Signal.of(desk.resolution()).get(1));
  }

  @Test
  void sla9_a_solved_clock_has_nothing_ahead() {
    SlaClock solved = Desk.reported(Priority.P2, "12 10:00").solved("12 15:00").resolution();
    assertEquals(List.of(signal(50, "12 14:00")), Signal.of(solved));
  }

  @Test
  void sla9_a_share_is_signalled_once_whatever_happens_after_it() {
    Desk desk = Desk.reported(Priority.P2, "12 10:00");
    Signal half = signal(50, "12 14:00");
    desk.priority(Priority.P3, "12 15:00");
    List<Signal> ahead = Signal.ahead(desk.resolution(), List.of(half), at("12 15:00"));
    assertEquals(List.of(75, 90, 100), ahead.stream().map(Signal::threshold).toList());
    desk.solved("12 16:00").reopened("13 09:00");
    ahead = Signal.ahead(desk.resolution(), List.of(half), at("13 09:00"));
    assertFalse(ahead.stream().anyMatch(s -> s.threshold() == 50));
  }

  @Test
  void sla9_what_was_missed_is_still_to_be_signalled_and_late() {
    SlaClock solved = Desk.reported(Priority.P2, "12 10:00").solved("13 09:00").resolution();
    List<Signal> ahead = Signal.ahead(solved, List.of(), at("13 12:00"));
    assertEquals(4, ahead.size());
    assertTrue(ahead.get(3).isBreach());
    assertTrue(ahead.get(3).isLate(at("13 12:00"), PUNCTUAL));
    assertFalse(ahead.get(3).isLate(at("13 08:01"), PUNCTUAL));
    assertTrue(ahead.get(3).isLate(at("13 08:01").plusMillis(1), PUNCTUAL));
  }

  @Test
  void sla10_a_stricter_target_breaches_at_the_change_and_signals_it_then() {
    Desk desk = Desk.reported(Priority.P3, "12 09:00").priority(Priority.P2, "13 09:00");
    Signal last = Signal.of(desk.resolution()).get(3);
    assertEquals(signal(100, "13 09:00"), last);
  }

  @Test
  void sla17_a_corrected_report_moves_a_given_signal_into_the_future() {
    Desk desk = Desk.reported(Priority.P2, "12 10:00");
    Signal half = signal(50, "12 14:00");
    desk.then("12 13:00", new Change.Reported(Priority.P2));
    List<Signal> ahead = Signal.ahead(desk.resolution(), List.of(half), at("12 14:30"));
    assertEquals(signal(50, "12 17:00"), ahead.get(0));
    assertFalse(
        Signal.ahead(desk.resolution(), List.of(half), at("12 18:00")).contains(ahead.get(0)));
  }

  @Test
  void sla12_what_does_not_count_signals_nothing() {
    Desk desk = Desk.reported(Priority.P2, "12 10:00");
    desk.then("13 09:00", new Change.Cancelled("DUPLICATE"));
    assertEquals(List.of(), Signal.ahead(desk.resolution(), List.of(), MORNING));
  }

  private static Signal signal(int threshold, String local) {
    return new Signal(Metric.RESOLUTION, threshold, at(local));
  }
}
