package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;

class ClockPropertyTest {
  private static final Instant START = Desk.at("09 07:00");
  private static final Instant AS_OF = Desk.at("2026-04-08T12:00");

  private static final Place ORDERS = new Place("CUS-1", "SVC-ORD");
  private static final List<Place> PLACES =
      List.of(
          ORDERS,
          new Place("CUS-1", "SVC-FAST"),
          new Place("CUS-1", "SVC-ALWAYS"),
          new Place("CUS-2", "SVC-NOTHING"));

  /** The half of the time, the double around the clock, and nothing; pauses are allowed at the second place alone. */
  private static TargetSource agreed(Place place) {
    return switch (PLACES.indexOf(place)) {
      case 1 -> like(t -> changed(t, t.limitSeconds() / 120 * 60, Desk.BH, true));
      case 2 -> like(t -> changed(t, t.limitSeconds() * 2, Desk.ALL, false));
      case 3 -> Terms.NOTHING.targets();
      default -> Desk.TARGETS;
    };
  }

  private static TargetSource like(UnaryOperator<Target> other) {
    return (metric, priority) -> Desk.TARGETS.target(metric, priority).map(other);
  }

  private static Target changed(Target t, long limit, ServiceCalendar calendar, boolean pauses) {
    return new Target(t.metric(), t.priority(), limit, calendar, pauses, t.agreement());
  }

  /** The ledger as clocks are folded from it, with what each place brings. */
  private static List<ClockEvent> judged(List<ClockEvent> ledger) {
    Moves moves = Moves.of(ledger);
    return moves.isEmpty()
        ? ledger
        : moves.under(
            ledger,
            moves.stays().stream()
                .map(stay -> new Terms(agreed(stay.place()), List.of()))
                .toList());
  }

  /** A history of changes on few distinct instants, so that several often fall on one. */
  private static List<ClockEvent> history(Random random) {
    List<ClockEvent> ledger = new ArrayList<>();
    Instant at = START.plusSeconds(60L * random.nextInt(3 * 24 * 60));
    ledger.add(new Change.Reported(priority(random)).at(at, 0));
    int[] steps = {0, 0, 1, 7, 60, 240, 600, 60 * random.nextInt(72)};
    int changes = random.nextInt(12);
    Place place = ORDERS;
    for (int i = 1; i <= changes; i++) {
      at = at.plusSeconds(60L * steps[random.nextInt(steps.length)]);
      if (random.nextInt(5) == 0) {
        Place next = PLACES.get(random.nextInt(PLACES.size()));
        ledger.add(new Change.Moved(place, next).at(at, i));
        place = next;
      } else {
        ledger.add(change(random, at).at(at, i));
      }
    }
    return ledger;
  }

  private static Priority priority(Random random) {
    return Priority.values()[random.nextInt(4)];
  }

  private static Change change(Random random, Instant at) {
    return switch (random.nextInt(19)) {
      case 0, 1, 2 -> new Change.Paused(PauseReason.CUSTOMER);
      case 16 ->
          new Change.Paused(
              PauseReason.CUSTOMER_APPOINTMENT,
              Optional.of(at.plusSeconds(60L * random.nextInt(3000))));
      case 17 -> random.nextInt(3) == 0 ? new Change.MajorDeclared() : new Change.Resumed();
      case 18 -> new Change.MajorEnded();
      case 3, 4 -> new Change.Resumed();
      case 5, 6, 7 -> new Change.PriorityChanged(priority(random));
      case 8, 9 -> new Change.Solved();
      case 10, 11, 12 -> new Change.Reopened();
      case 13 -> random.nextInt(4) == 0 ? new Change.Cancelled("WITHDRAWN") : new Change.Resumed();
      default -> new Change.Responded();
    };
  }

  @Property(tries = 150)
  void sla4_and_sla10_fold_equals_stepping_through_the_minutes(@ForAll long seed) {
    List<ClockEvent> ledger = history(new Random(seed));
    for (Metric metric : List.of(Metric.RESPONSE, Metric.RESOLUTION)) {
      SlaClock clock = SlaClock.fold(metric, judged(ledger), Desk.TARGETS).at(AS_OF);
      assertEquals(
          MinuteReference.of(metric, ledger, Desk.TARGETS, ClockPropertyTest::agreed, AS_OF),
          MinuteReference.of(clock),
          () -> metric + " " + ledger);
    }
  }

  @Property(tries = 100)
  void sla17_any_arrival_order_gives_one_clock(@ForAll long seed) {
    Random random = new Random(seed);
    List<ClockEvent> ledger = history(random);
    List<ClockEvent> shuffled = new ArrayList<>(ledger);
    Collections.shuffle(shuffled, random);
    for (Metric metric : List.of(Metric.RESPONSE, Metric.RESOLUTION)) {
      assertEquals(
          SlaClock.fold(metric, judged(ledger), Desk.TARGETS),
          SlaClock.fold(metric, judged(shuffled), Desk.TARGETS));
    }
  }

  @Property(tries = 100)
  void sla16_segments_and_steps_tile_the_life_and_add_up(@ForAll long seed) {
    SlaClock clock =
        SlaClock.fold(Metric.RESOLUTION, judged(history(new Random(seed))), Desk.TARGETS).at(AS_OF);
    Instant cursor = clock.startAt();
    long running = 0;
    for (Segment segment : clock.segments()) {
      assertEquals(cursor, segment.from());
      cursor = segment.to();
      running += segment.kind() == Segment.Kind.RUNNING ? segment.seconds() : 0;
    }
    assertEquals(clock.until(), cursor);
    assertEquals(clock.consumedSeconds(), running);
    long total = 0;
    cursor = clock.startAt();
    for (ClockStep step : clock.why(AS_OF)) {
      assertEquals(cursor, step.from());
      cursor = step.to();
      total += step.countedSeconds();
      assertEquals(total, step.totalSeconds());
    }
    assertEquals(clock.until(), cursor);
    assertEquals(clock.consumedSeconds(), total);
  }

  @Property(tries = 100)
  void sla9_timer_set_ahead_is_the_breach_that_comes(@ForAll long seed) {
    SlaClock clock =
        SlaClock.fold(Metric.RESOLUTION, judged(history(new Random(seed))), Desk.TARGETS);
    clock
        .breachAhead()
        .ifPresent(
            breach -> {
              assertEquals(false, clock.at(breach.at()).isBreached());
              assertEquals(breach, clock.at(breach.at().plusSeconds(1)).breach().orElseThrow());
            });
  }

  @Property(tries = 100)
  void sla17_folding_up_to_an_instant_equals_folding_what_was_known(@ForAll long seed) {
    Random random = new Random(seed);
    List<ClockEvent> ledger = history(random);
    Instant asOf = ledger.get(0).at().plusSeconds(60L * random.nextInt(20_000));
    SlaClock clock = SlaClock.fold(Metric.RESOLUTION, judged(ledger), Desk.TARGETS, asOf);
    assertEquals(
        MinuteReference.of(
            Metric.RESOLUTION,
            ledger.stream().filter(e -> !e.at().isAfter(asOf)).toList(),
            Desk.TARGETS,
            ClockPropertyTest::agreed,
            asOf),
        MinuteReference.of(clock));
  }
}
