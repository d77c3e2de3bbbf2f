package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.evident.agreement.servicelevel.rule.Desk.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static final Place ORDERS = new Place("CUS-1", "SVC-ORD");
  private static final Place MAIL = new Place("CUS-1", "SVC-MAIL");
  private static final Place PRINT = new Place("CUS-2", "SVC-PRINT");
  private static final Place LOST = new Place("CUS-2", "SVC-LOST");

  private static final Map<Place, Terms> AGREED =
      Map.of(
          ORDERS,
          new Terms(Desk.TARGETS, List.of()),
          MAIL,
          terms(120, Desk.ALL, "SLA-MAIL 1"),
          PRINT,
          terms(0, Desk.ALL, "SLA-PRINT 1"),
          LOST,
          Terms.NOTHING);

  @Test
  void sla10_another_service_brings_its_limit_and_calendar_and_what_was_used_is_kept() {
    SlaClock clock =
        resolution(reported(Priority.P3, "12 17:00").then("12 18:00", to(MAIL)).solved("12 20:00"));
    assertEquals(3 * 3600, clock.consumedSeconds());
    assertEquals(Optional.of(new Breach(at("12 19:00"), Breach.Cause.LIMIT)), clock.breach());
    assertEquals("SLA-MAIL 1", clock.target().orElseThrow().agreement());
    assertEquals(List.of("SVC-ORD BH", "SVC-MAIL ALL"), places(clock));
    assertEquals(
        List.of(Optional.of(ORDERS), Optional.of(MAIL)),
        clock.why(at("12 20:00")).stream().map(ClockStep::place).toList());
  }

  @Test
  void sla10_more_used_than_the_other_service_allows_is_a_breach_at_the_change() {
    SlaClock clock = resolution(reported(Priority.P3, "12 09:00").then("13 09:00", to(MAIL)));
    assertEquals(
        new Breach(at("13 09:00"), Breach.Cause.REPRIORITISED), clock.breachAhead().orElseThrow());
    SlaClock later = clock.at(at("13 10:00"));
    assertEquals(Optional.of(at("13 09:00")), later.breachedAt());
    assertEquals(11 * 3600, later.consumedSeconds());
    assertEquals(List.of("SVC-ORD BH", "SVC-MAIL ALL"), places(later));
  }

  @Test
  void sla10_a_response_clock_that_stopped_keeps_the_target_it_stopped_under() {
    Desk desk =
        reported(Priority.P3, "12 09:00")
            .responded("12 10:00")
            .then("12 10:00", to(PRINT))
            .priority(Priority.P2, "12 11:00");
    SlaClock clock = fold(Metric.RESPONSE, desk);
    assertEquals(ClockResult.MET, clock.result());
    assertEquals(120 * 60, clock.limitSeconds());
    assertEquals(Optional.of(ORDERS), clock.place());
    SlaClock corrected =
        fold(Metric.RESPONSE, desk.then("12 12:00", new Change.PriorityCorrected(Priority.P2)));
    assertEquals(30 * 60, corrected.limitSeconds(), "the other priority of the same service");
    assertEquals(ClockResult.BREACHED, corrected.result());
  }

  @Test
  void sla10_what_stops_at_the_change_is_judged_by_what_held_before() {
    SlaClock clock =
        resolution(
            reported(Priority.P3, "12 09:00").then("12 12:00", to(PRINT)).solved("12 12:00"));
    assertEquals(ClockResult.MET, clock.result());
    assertEquals("SLA-HF-ORD 3", clock.target().orElseThrow().agreement());
  }

  @Test
  void sla10_of_several_changes_at_one_instant_the_last_holds() {
    SlaClock clock =
        resolution(
            reported(Priority.P3, "12 09:00")
                .then("12 10:00", to(PRINT))
                .then("12 10:00", new Change.Moved(PRINT, MAIL))
                .solved("12 10:30"));
    assertEquals(ClockResult.MET, clock.result());
    assertEquals(List.of("SVC-ORD BH", "SVC-MAIL ALL"), places(clock));
  }

  @Test
  void sla10_where_nothing_is_agreed_nothing_is_used_and_what_was_is_kept() {
    Desk desk = reported(Priority.P3, "12 09:00").then("12 10:00", to(LOST));
    SlaClock lost = resolution(desk).at(at("13 10:00"));
    assertEquals(3600, lost.consumedSeconds());
    assertEquals(Optional.empty(), lost.target());
    SlaClock back =
        resolution(desk.then("13 10:00", new Change.Moved(LOST, ORDERS)).solved("13 11:00"));
    assertEquals(2 * 3600, back.consumedSeconds());
    assertEquals(ClockResult.MET, back.result());
    assertEquals(
        ClockResult.EXCLUDED,
        resolution(reported(Priority.P3, "12 09:00").then("12 10:00", to(LOST)).solved("12 11:00"))
            .result());
  }

  @Test
  void sla7_another_service_with_the_same_promise_leaves_the_due_instant() {
    Place twin = new Place("CUS-1", "SVC-TWIN");
    Desk desk = reported(Priority.P2, "12 10:00");
    SlaClock stayed = fold(Metric.RESOLUTION, desk).at(at("16 10:00"));
    Desk moved = desk.then("16 10:00", to(twin));
    Terms same = new Terms(Desk.TARGETS, List.of());
    Moves moves = Moves.of(moved.ledger());
    SlaClock clock =
        SlaClock.fold(
            Metric.RESOLUTION, moves.under(moved.ledger(), List.of(same, same)), Desk.TARGETS);
    assertEquals(stayed.dueAt(), clock.dueAt());
    assertEquals(stayed.breach(), clock.breach());
  }

  @Test
  void slm2_a_version_is_taken_over_only_while_the_record_is_there() {
    Migration early = new Migration(at("12 12:00"), terms(60, Desk.BH, "ORD 4").targets());
    Migration late = new Migration(at("13 12:00"), terms(1, Desk.BH, "ORD 5").targets());
    Migration there = new Migration(at("12 16:00"), terms(600, Desk.BH, "MAIL 2").targets());
    Terms orders = new Terms(Desk.TARGETS, List.of(late, early));
    Terms mail = new Terms(AGREED.get(MAIL).targets(), List.of(there));
    List<ClockEvent> ledger = reported(Priority.P3, "12 11:30").then("12 17:00", to(MAIL)).ledger();
    SlaClock clock =
        SlaClock.fold(
                Metric.RESOLUTION,
                Moves.of(ledger).under(ledger, List.of(orders, mail)),
                Desk.TARGETS)
            .at(at("13 13:00"));
    assertEquals(
        List.of("SLA-HF-ORD 3", "ORD 4", "MAIL 2"),
        clock.segments().stream().map(s -> s.target().orElseThrow().agreement()).toList());
    assertEquals(Optional.of(at("12 12:30")), clock.breachedAt());
  }

  @Test
  void sla10_a_record_that_was_never_moved_has_no_other_place() {
    Moves none = Moves.of(reported(Priority.P3, "12 09:00").ledger());
    assertEquals(true, none.isEmpty());
    assertEquals(List.of(), none.stays());
    assertEquals(Optional.empty(), none.origin());
  }

  private static Change to(Place place) {
    return new Change.Moved(ORDERS, place);
  }

  private static Terms terms(long minutes, ServiceCalendar calendar, String agreement) {
    return new Terms(
        (metric, priority) ->
            Optional.of(new Target(metric, priority, minutes * 60, calendar, true, agreement)),
        List.of());
  }

  private static List<String> places(SlaClock clock) {
    return clock.segments().stream()
        .map(
            s ->
                s.place().orElseThrow().service()
                    + " "
                    + s.target().orElseThrow().calendar().code())
        .toList();
  }

  private static SlaClock resolution(Desk desk) {
    return fold(Metric.RESOLUTION, desk);
  }

  private static SlaClock fold(Metric metric, Desk desk) {
    List<ClockEvent> ledger = desk.ledger();
    Moves moves = Moves.of(ledger);
    return moves.isEmpty()
        ? SlaClock.fold(metric, ledger, Desk.TARGETS)
        : SlaClock.fold(
            metric,
            moves.under(ledger, moves.stays().stream().map(s -> AGREED.get(s.place())).toList()),
            Desk.TARGETS);
  }
}
