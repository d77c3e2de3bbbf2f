package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.EventStep.Latest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What metrics ask for becomes one event each, however often and in whichever parts days are judged. */
class ThresholdEventTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Thresholds UP = new Thresholds(80, 90, Direction.UP);
  private static final Thresholds DOWN = new Thresholds(20, 10, Direction.DOWN);

  @Test
  void capm1_a_critical_day_and_three_of_warning_are_found_with_the_days_they_began_on() {
    List<DayValue> days = days(50, 81, 85, 95, 89);
    assertEquals(
        List.of(
            new Crossing(EventKind.CRITICAL, day(3), day(3), 95.0, false),
            new Crossing(EventKind.WARNING, day(1), day(4), 95.0, true)),
        found(days, UP, day(2)));
    assertEquals(
        List.of(new Crossing(EventKind.WARNING, day(1), day(4), 95.0, true)),
        found(days, UP, null),
        "of a metric never judged, the last day is");
    assertEquals(
        List.of(new Crossing(EventKind.CRITICAL, day(1), day(1), 9.0, true)),
        found(days(50, 9), DOWN, day(0)));
    assertEquals(List.of(), found(days(81, 82, 79, 83), UP, day(0)));
    assertEquals(List.of(), found(List.of(), UP, null));
  }

  @Test
  void capm1_days_that_come_late_are_found_unless_they_last_until_the_day_judged() {
    List<DayValue> days = days(95, 50, 92, 97, 85, 50, 96, 50);
    assertEquals(
        List.of(
            new Crossing(EventKind.CRITICAL, day(2), day(3), 97.0, false),
            new Crossing(EventKind.WARNING, day(2), day(4), 97.0, false)),
        Crossing.late(days, UP, Set.of(day(3)), day(7)));
    assertEquals(
        List.of(), Crossing.late(days, UP, Set.of(day(1)), day(7)), "no hot day came late");
    assertEquals(
        List.of(new Crossing(EventKind.CRITICAL, day(6), day(6), 96.0, false)),
        Crossing.late(days, UP, Set.of(day(0), day(6)), day(7)),
        "the latest of them");
    assertEquals(
        List.of(), Crossing.late(days, UP, Set.of(day(6)), day(6)), "judged with that day");
    assertEquals(
        List.of(new Crossing(EventKind.CRITICAL, day(1), day(1), 9.0, false)),
        Crossing.late(days(50, 9, 50), DOWN, Set.of(day(1)), day(2)));
  }

  @Test
  void capm1_an_incomplete_day_raises_nothing() {
    List<DayValue> days = new ArrayList<>(days(50, 50));
    days.add(new DayValue(day(2), 99, false));
    assertEquals(List.of(), found(days, UP, day(0)));
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "30, true", "31, false"})
  void capm3_an_order_due_within_thirty_days_is_found_however_low_the_usage(
      int ahead, boolean due) {
    List<Crossing> found = Crossing.of(days(1, 1), UP, day(0), DAY.plusDays(ahead), DAY);
    Crossing order = new Crossing(EventKind.ORDER, DAY, DAY, null, true);
    assertEquals(due ? List.of(order) : List.of(), found);
  }

  @Test
  void capm1_an_event_goes_on_subsides_and_is_raised_anew() {
    Crossing stands = crossing(5, true);
    assertEquals(EventStep.NOTHING, EventStep.of(null, null));
    assertEquals(EventStep.RAISE, EventStep.of(null, stands));
    assertEquals(EventStep.NOTHING, EventStep.of(new Latest(true, true, day(5)), stands));
    assertEquals(EventStep.GO_ON, EventStep.of(new Latest(true, false, day(3)), stands));
    assertEquals(EventStep.GO_ON, EventStep.of(new Latest(false, true, day(4)), stands));
    assertEquals(EventStep.RAISE, EventStep.of(new Latest(false, false, day(4)), stands));
    assertEquals(EventStep.SUBSIDE, EventStep.of(new Latest(true, true, day(5)), null));
    assertEquals(
        EventStep.SUBSIDE, EventStep.of(new Latest(true, true, day(5)), crossing(5, false)));
    assertEquals(EventStep.NOTHING, EventStep.of(new Latest(true, false, day(5)), null));
    assertEquals(EventStep.GO_ON, EventStep.of(new Latest(true, false, day(5)), stands));
  }

  /** Days come one by one, some judged twice, and people close what they like: there is never a second open event. */
  @Property
  void capm1_judged_twice_the_same_days_change_nothing(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 70, max = 95) Integer> values,
      @ForAll @IntRange(max = 5) int closeEach) {
    List<DayValue> days = days(values.stream().mapToInt(v -> v).toArray());
    Latest latest = null;
    LocalDate judged = null;
    int raised = 0;
    int runs = 0;
    for (int i = 0; i < days.size(); i++) {
      List<DayValue> known = days.subList(0, i + 1);
      Crossing crossing = critical(known, judged);
      EventStep step = EventStep.of(latest, crossing);
      if (step == EventStep.RAISE) {
        assertFalse(latest != null && latest.open(), "a second open event");
        raised++;
      }
      latest = after(step, latest, crossing);
      judged = day(i);
      assertEquals(EventStep.NOTHING, EventStep.of(latest, critical(known, judged)));
      boolean over = latest != null && closeEach > 0 && i % closeEach == 0;
      latest = over ? new Latest(false, latest.stands(), latest.last()) : latest;
      runs += values.get(i) >= 90 && (i == 0 || values.get(i - 1) < 90) ? 1 : 0;
    }
    assertTrue(raised <= runs, "one for each stretch at most");
    assertEquals(runs > 0, raised > 0, "none is missed");
  }

  @Test
  void capm1_an_event_is_acknowledged_before_it_is_closed() {
    assertEquals(EventState.CLOSED, EventState.ACKNOWLEDGED.become(EventState.CLOSED));
    broken("CAPM.PATH", () -> EventState.RAISED.become(EventState.CLOSED));
    broken("CAPM.PATH", () -> EventState.CLOSED.become(EventState.ACKNOWLEDGED));
    assertNull(EventState.named(" "));
    broken("CAPM.STATE", () -> EventState.named("OPEN"));
  }

  @Test
  void dem4_a_measure_that_steers_demand_is_an_action_and_accepting_needs_a_reason() {
    EventAnswer.DEMAND_MEASURE.require("ACT-2026-000001", null);
    broken(
        "CAPM.REFERENCE.DEMAND_MEASURE",
        () -> EventAnswer.DEMAND_MEASURE.require("CHG-2026-000001", "said"));
    broken("CAPM.REFERENCE.CHANGE", () -> EventAnswer.CHANGE.require(null, "said"));
    broken("GEN-4", () -> EventAnswer.ACCEPTED.require("CHG-2026-000001", "tbd"));
    broken("CAPM.STANDS", () -> EventAnswer.CHANGE.requireOver(true, DAY));
    EventAnswer.ACCEPTED.requireOver(true, DAY);
    EventAnswer.INCIDENT.requireOver(false, DAY);
  }

  private static void broken(String rule, Runnable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
  }

  private static Crossing critical(List<DayValue> days, LocalDate judged) {
    return found(days, UP, judged).stream()
        .filter(c -> c.kind() == EventKind.CRITICAL)
        .findFirst()
        .orElse(null);
  }

  private static Latest after(EventStep step, Latest latest, Crossing crossing) {
    return switch (step) {
      case RAISE -> new Latest(true, crossing.stands(), crossing.last());
      case GO_ON -> new Latest(latest.open(), crossing.stands(), crossing.last());
      case SUBSIDE ->
          new Latest(
              latest.open(),
              false,
              Optional.ofNullable(crossing).map(Crossing::last).orElse(latest.last()));
      case NOTHING -> latest;
    };
  }

  private static List<Crossing> found(
      List<DayValue> days, Thresholds thresholds, LocalDate judged) {
    return Crossing.of(days, thresholds, judged, null, DAY.plusDays(60));
  }

  private static Crossing crossing(int last, boolean stands) {
    return new Crossing(EventKind.CRITICAL, day(3), day(last), 95.0, stands);
  }

  private static LocalDate day(int number) {
    return DAY.plusDays(number);
  }

  private static List<DayValue> days(int... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new DayValue(day(i), values[i], true))
        .toList();
  }
}
