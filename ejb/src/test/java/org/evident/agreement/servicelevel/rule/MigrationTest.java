package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;

class MigrationTest {

  private static final long TWO_HOURS = 7_200;
  private static final TargetSource STRICTER =
      (metric, priority) ->
          Optional.of(new Target(metric, priority, TWO_HOURS, Desk.BH, true, "SLA-HF-ORD 4"));
  private static final Migration NEXT_DAY = new Migration(at("13 00:00"), STRICTER);

  @Test
  void slm2_a_running_clock_keeps_the_version_of_its_start() {
    List<ClockEvent> ledger = Desk.reported(Priority.P2, "12 17:00").ledger();
    assertSame(ledger, Migration.into(ledger, List.of()));
  }

  @Test
  void slm2_a_running_clock_takes_over_a_version_that_says_so() {
    List<ClockEvent> ledger = Desk.reported(Priority.P2, "12 17:00").ledger();
    SlaClock clock = fold(Migration.into(ledger, List.of(NEXT_DAY)));
    assertEquals(TWO_HOURS, clock.limitSeconds());
    assertEquals(3_600, clock.consumedSeconds());
    assertEquals(Optional.of(at("13 09:00")), clock.dueAt());
  }

  @Test
  void slm2_a_clock_that_stopped_before_is_judged_as_it_was() {
    Desk desk = Desk.reported(Priority.P2, "12 10:00").solved("12 15:00");
    SlaClock clock = fold(Migration.into(desk.ledger(), List.of(NEXT_DAY)));
    assertEquals(ClockResult.MET, clock.result());
    assertEquals("SLA-HF-ORD 3", clock.target().orElseThrow().agreement());
  }

  private static SlaClock fold(List<ClockEvent> ledger) {
    return SlaClock.fold(Metric.RESOLUTION, ledger, Desk.TARGETS);
  }
}
