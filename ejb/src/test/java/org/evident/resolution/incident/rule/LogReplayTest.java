package org.evident.resolution.incident.rule;

import static org.evident.kernel.Priority.P1;
import static org.evident.kernel.Priority.P2;
import static org.evident.kernel.Priority.P3;
import static org.evident.resolution.incident.rule.IncidentState.CANCELLED;
import static org.evident.resolution.incident.rule.IncidentState.CLOSED;
import static org.evident.resolution.incident.rule.IncidentState.IN_PROGRESS;
import static org.evident.resolution.incident.rule.IncidentState.NEW;
import static org.evident.resolution.incident.rule.IncidentState.PENDING;
import static org.evident.resolution.incident.rule.IncidentState.RESOLVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evident.agreement.servicelevel.rule.ClockResult;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.MinuteReference;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.kernel.Priority;

/** Each class of history that real logs hold, made by hand (import-incident-log.md 2 and 3). */
class LogReplayTest {
  private static final TargetSource TARGETS = ServiceNowLog.targets();
  private static final Instant AS_OF = Instant.parse("2016-04-01T00:00:00Z");

  /** Rows of one incident reported on Tuesday 1 March 2016 at 10:00; times are written as day and local time. */
  private static final class Log {
    private final List<LogRow> rows = new ArrayList<>();
    private Optional<Instant> resolvedAt = Optional.empty();
    private String service = "Mail";

    Log row(String at, IncidentState state, Priority priority) {
      return row(at, state, Optional.empty(), priority);
    }

    Log waits(String at, PendingReason reason, Priority priority) {
      return row(at, PENDING, Optional.of(reason), priority);
    }

    Log known(String resolved) {
      resolvedAt = Optional.of(at(resolved));
      return this;
    }

    Log service(String name) {
      service = name;
      return this;
    }

    private Log row(
        String at, IncidentState state, Optional<PendingReason> reason, Priority priority) {
      int n = rows.size();
      rows.add(
          new LogRow(
              n + 2,
              "X1",
              at(at),
              n,
              at("01 10:00"),
              state,
              reason,
              priority,
              Optional.empty(),
              service,
              Map.of("team", n == 0 ? "Desk" : "")));
      return this;
    }

    List<LogRow> rows() {
      return rows.stream()
          .map(
              r ->
                  new LogRow(
                      r.line(),
                      r.number(),
                      r.at(),
                      r.modCount(),
                      r.openedAt(),
                      r.state(),
                      r.pendingReason(),
                      r.priority(),
                      resolvedAt,
                      r.service(),
                      r.texts()))
          .toList();
    }

    ReplayedIncident replay() {
      return new LogReplay(TARGETS).replay(rows());
    }
  }

  @Example
  void sla6_what_waits_for_an_answer_at_the_end_of_a_log_is_waited_for_here() {
    Log log = new Log().row("01 10:00", NEW, Priority.P3).row("02 10:00", IN_PROGRESS, Priority.P3);
    assertEquals(Optional.empty(), log.replay().askedAt());
    log.waits("03 10:00", PendingReason.SUPPLIER, Priority.P3);
    assertEquals(Optional.empty(), log.replay().askedAt());
    log.waits("04 10:00", PendingReason.CUSTOMER, Priority.P3);
    assertEquals(Optional.of(at("04 10:00")), log.replay().askedAt());
    log.waits("05 10:00", PendingReason.CUSTOMER, Priority.P1);
    assertEquals(Optional.empty(), log.replay().askedAt());
    log.row("06 10:00", RESOLVED, Priority.P3);
    assertEquals(Optional.empty(), log.replay().askedAt());
  }

  private static Instant at(String local) {
    return LogTime.instant(
        LocalDateTime.parse("2016-03-" + local.replace(' ', 'T')), ServiceNowLog.ZONE);
  }

  private static SlaClock resolution(ReplayedIncident incident) {
    return clock(Metric.RESOLUTION, incident);
  }

  /** The folded clock, which the minute-stepping reference must confirm. */
  private static SlaClock clock(Metric metric, ReplayedIncident incident) {
    SlaClock clock = SlaClock.fold(metric, incident.ledger(), TARGETS).at(AS_OF);
    assertEquals(
        MinuteReference.of(metric, incident.ledger(), TARGETS, AS_OF), MinuteReference.of(clock));
    return clock;
  }

  private static void assertClock(
      long minutes, ClockResult result, String stoppedAt, SlaClock clock) {
    assertEquals(
        minutes + " " + result + " " + at(stoppedAt),
        clock.consumedSeconds() / 60
            + " "
            + clock.result()
            + " "
            + clock.stoppedAt().orElseThrow());
  }

  @Example
  void a_state_that_never_changed_holds_since_the_report() {
    ReplayedIncident untouched =
        new Log().row("01 10:05", NEW, P3).row("01 11:00", NEW, P2).replay();
    assertEquals(List.of(), untouched.history());
    assertEquals(at("01 10:00"), untouched.stateSince());
    ReplayedIncident begun = new Log().row("01 10:30", IN_PROGRESS, P3).replay();
    assertEquals(at("01 10:30"), begun.stateSince());
  }

  @Example
  void a_cancelled_incident_is_out_of_both_clocks_for_the_reason_its_log_gives() {
    List<LogRow> rows =
        new Log()
            .row("01 10:05", NEW, P3).row("01 10:15", IncidentState.CANCELLED, P3).rows().stream()
                .map(r -> saying(r, LogFact.CANCEL_REASON, "DUPLICATE"))
                .toList();
    ReplayedIncident incident = new LogReplay(TARGETS).replay(rows);
    for (Metric metric : List.of(Metric.RESPONSE, Metric.RESOLUTION)) {
      SlaClock clock = clock(metric, incident);
      assertEquals(ClockResult.EXCLUDED, clock.result());
      assertEquals("DUPLICATE", clock.exclusion());
    }
  }

  private static LogRow saying(LogRow r, String fact, String value) {
    return new LogRow(
        r.line(),
        r.number(),
        r.at(),
        r.modCount(),
        r.openedAt(),
        r.state(),
        r.pendingReason(),
        r.priority(),
        r.resolvedAt(),
        r.service(),
        Map.of(fact, value));
  }

  @Example
  void plain_history() {
    ReplayedIncident incident =
        new Log()
            .row("01 10:05", NEW, P3)
            .row("01 10:30", IN_PROGRESS, P3)
            .row("01 12:00", RESOLVED, P3)
            .row("06 12:00", CLOSED, P3)
            .replay();
    assertClock(30, ClockResult.MET, "01 10:30", clock(Metric.RESPONSE, incident));
    assertClock(120, ClockResult.MET, "01 12:00", resolution(incident));
    assertEquals(Optional.of(at("06 12:00")), incident.closedAt());
    assertEquals(CLOSED, incident.state());
    assertEquals(List.of(NEW, IN_PROGRESS, RESOLVED, CLOSED), withNew(incident));
    assertEquals("Desk", incident.texts().get("team"));
    assertEquals(Map.of("INC.NEW.IN_PROGRESS", 1), incident.skippedGuards());
  }

  private static List<IncidentState> withNew(ReplayedIncident incident) {
    List<IncidentState> states = new ArrayList<>(List.of(NEW));
    incident.history().forEach(change -> states.add(change.state()));
    return states;
  }

  @Example
  void rows_out_of_order_are_ordered_by_time_count_and_line() {
    Log log =
        new Log()
            .row("01 10:05", NEW, P3)
            .row("01 10:30", IN_PROGRESS, P3)
            .row("01 10:30", RESOLVED, P3)
            .row("01 11:00", IN_PROGRESS, P2)
            .row("01 12:00", RESOLVED, P2);
    List<LogRow> reversed = new ArrayList<>(log.rows());
    Collections.reverse(reversed);
    assertEquals(log.replay(), new LogReplay(TARGETS).replay(reversed));
  }

  @Example
  void row_before_the_report_counts_as_at_the_report() {
    ReplayedIncident incident =
        new Log()
            .row("01 09:00", IN_PROGRESS, P3)
            .row("01 12:00", RESOLVED, P3)
            .known("01 09:30")
            .replay();
    assertEquals(Optional.of(at("01 10:00")), incident.firstResponseAt());
    assertClock(0, ClockResult.MET, "01 10:00", resolution(incident));
  }

  @Example
  void clock_that_stops_at_the_report_takes_the_first_rows_priority() {
    ReplayedIncident incident =
        new Log().row("01 09:00", NEW, P3).row("01 10:00", RESOLVED, P1).replay();
    assertEquals(P3, resolution(incident).priority());
    assertEquals(P3, clock(Metric.RESPONSE, incident).priority());
  }

  @Example
  void first_row_need_not_be_new() {
    ReplayedIncident incident = new Log().row("01 10:20", RESOLVED, P3).replay();
    assertClock(20, ClockResult.MET, "01 10:20", clock(Metric.RESPONSE, incident));
    assertEquals(Map.of("INC.NEW.RESOLVED", 1), incident.skippedGuards());
  }

  @Example
  void rejected_row_contributes_nothing() {
    List<LogRow> all =
        new Log()
            .row("01 10:05", NEW, P3)
            .row("01 10:30", IN_PROGRESS, P1)
            .row("01 12:00", RESOLVED, P3)
            .rows();
    ReplayedIncident incident = new LogReplay(TARGETS).replay(List.of(all.get(0), all.get(2)));
    assertClock(120, ClockResult.MET, "01 12:00", clock(Metric.RESPONSE, incident));
    assertThrows(IllegalArgumentException.class, () -> new LogReplay(TARGETS).replay(List.of()));
  }

  @Example
  void only_a_wait_for_the_customer_pauses() {
    Log log = new Log().row("01 10:05", IN_PROGRESS, P3);
    assertClock(
        60,
        ClockResult.MET,
        "01 16:00",
        resolution(
            log.waits("01 11:00", PendingReason.CUSTOMER, P3)
                .row("01 16:00", RESOLVED, P3)
                .replay()));
    Log supplier =
        new Log().row("01 10:05", IN_PROGRESS, P3).waits("01 11:00", PendingReason.SUPPLIER, P3);
    assertClock(
        360,
        ClockResult.MET,
        "01 16:00",
        resolution(supplier.row("01 16:00", RESOLVED, P3).replay()));
  }

  @Example
  void wait_in_a_p1_runs_and_its_guard_is_counted() {
    ReplayedIncident incident =
        new Log()
            .row("01 10:05", IN_PROGRESS, P1)
            .waits("01 11:00", PendingReason.CUSTOMER, P1)
            .row("01 16:00", RESOLVED, P1)
            .known("01 13:00")
            .replay();
    assertClock(180, ClockResult.MET, "01 13:00", resolution(incident));
    assertEquals(1, incident.skippedGuards().get("INC.IN_PROGRESS.PENDING"));
  }

  @Example
  void priority_raised_during_a_wait_ends_the_pause_there() {
    Log log =
        new Log()
            .row("01 10:05", IN_PROGRESS, P3)
            .waits("01 11:00", PendingReason.CUSTOMER, P3)
            .waits("01 12:00", PendingReason.CUSTOMER, P1);
    SlaClock clock = resolution(log.row("01 16:00", RESOLVED, P1).known("01 11:30").replay());
    assertClock(60, ClockResult.MET, "01 12:00", clock);
    assertEquals(3600, clock.pausedSeconds());
    assertEquals(P3, clock.priority());
  }

  @Example
  void known_solution_is_not_before_the_end_of_the_last_real_pause() {
    Log log =
        new Log()
            .row("01 10:05", IN_PROGRESS, P3)
            .waits("01 11:00", PendingReason.CUSTOMER, P3)
            .row("01 14:00", IN_PROGRESS, P3)
            .row("01 16:00", RESOLVED, P3);
    assertClock(60, ClockResult.MET, "01 14:00", resolution(log.known("01 12:00").replay()));
    assertClock(120, ClockResult.MET, "01 15:00", resolution(log.known("01 15:00").replay()));
    Log untilSolved =
        new Log()
            .waits("01 11:00", PendingReason.CUSTOMER, P3)
            .row("02 16:00", RESOLVED, P3)
            .known("01 12:00");
    assertClock(60, ClockResult.MET, "02 16:00", resolution(untilSolved.replay()));
    Log atNight =
        new Log()
            .waits("01 19:00", PendingReason.CUSTOMER, P3)
            .row("01 20:00", IN_PROGRESS, P3)
            .row("01 21:00", RESOLVED, P3)
            .known("01 12:00");
    assertEquals(Optional.of(at("01 20:00")), atNight.replay().resolvedAt());
  }

  @Example
  void known_solution_may_lie_after_its_row() {
    Log log =
        new Log()
            .row("01 10:05", IN_PROGRESS, P3)
            .waits("01 11:00", PendingReason.CUSTOMER, P3)
            .row("01 14:00", RESOLVED, P3)
            .row("05 12:00", CLOSED, P3);
    assertClock(240, ClockResult.MET, "01 17:00", resolution(log.known("01 17:00").replay()));
  }

  @Example
  void missing_solution_time_takes_the_rows_instant() {
    assertClock(
        360,
        ClockResult.MET,
        "01 16:00",
        resolution(new Log().row("01 16:00", CLOSED, P3).replay()));
  }

  @Example
  void response_later_than_the_solution_stops_with_it() {
    ReplayedIncident incident =
        new Log().row("01 10:05", NEW, P3).row("01 16:00", RESOLVED, P3).known("01 11:00").replay();
    assertEquals(Optional.of(at("01 16:00")), incident.firstResponseAt());
    assertClock(60, ClockResult.MET, "01 11:00", clock(Metric.RESPONSE, incident));
  }

  @Example
  void reopening_is_a_gap_and_only_the_last_solution_is_set_back() {
    Log log =
        new Log()
            .row("01 12:00", RESOLVED, P3)
            .row("02 12:00", IN_PROGRESS, P3)
            .row("02 16:00", RESOLVED, P3)
            .known("02 11:00");
    ReplayedIncident incident = log.replay();
    assertEquals(1, incident.reopenings());
    assertEquals(Optional.of(at("02 12:00")), incident.resolvedAt());
    assertClock(120, ClockResult.MET, "02 12:00", resolution(incident));
    assertEquals(
        List.of(
            new Solution(at("01 12:00"), Optional.of(at("02 12:00"))),
            new Solution(at("02 12:00"), Optional.empty())),
        incident.solutions());
    ReplayedIncident open =
        new Log()
            .row("01 12:00", RESOLVED, P3)
            .row("02 12:00", IN_PROGRESS, P3)
            .known("01 11:00")
            .replay();
    assertEquals(Optional.empty(), open.resolvedAt());
    assertEquals(at("01 12:00"), open.solutions().get(0).solvedAt());
  }

  @Example
  void reopened_and_solved_in_one_minute_counts_as_reopened() {
    ReplayedIncident incident =
        new Log()
            .row("01 12:00", RESOLVED, P3)
            .row("01 12:02", IN_PROGRESS, P3)
            .row("01 12:02", RESOLVED, P3)
            .replay();
    assertEquals(1, incident.reopenings());
    assertClock(120, ClockResult.MET, "01 12:02", resolution(incident));
  }

  @Example
  void of_several_rows_in_a_minute_the_last_holds() {
    Log log =
        new Log()
            .row("01 10:05", IN_PROGRESS, P3)
            .row("03 12:00", IN_PROGRESS, P1)
            .row("03 12:00", IN_PROGRESS, P3)
            .row("03 13:00", RESOLVED, P3);
    assertClock(1380, ClockResult.BREACHED, "03 13:00", resolution(log.replay()));
    Log within =
        new Log()
            .row("01 10:05", IN_PROGRESS, P3)
            .row("01 17:00", IN_PROGRESS, P1)
            .row("01 17:00", IN_PROGRESS, P3)
            .row("01 17:30", RESOLVED, P3);
    assertClock(450, ClockResult.MET, "01 17:30", resolution(within.replay()));
  }

  @Example
  void backlog_is_half_open() {
    ReplayedIncident incident =
        new Log().row("01 12:00", RESOLVED, P3).row("02 12:00", IN_PROGRESS, P3).replay();
    assertFalse(incident.isOpenAt(at("01 10:00")));
    assertTrue(incident.isOpenAt(at("01 12:00")));
    assertFalse(incident.isOpenAt(at("01 12:01")));
    assertFalse(incident.isOpenAt(at("02 12:00")));
    assertTrue(incident.isOpenAt(at("02 12:01")));
    assertFalse(new Log().row("01 12:00", CANCELLED, P3).replay().isOpenAt(at("05 12:00")));
  }

  @Example
  void cancelled_history_is_excluded() {
    assertEquals(
        ClockResult.EXCLUDED,
        resolution(
                new Log().row("01 11:00", IN_PROGRESS, P3).row("01 12:00", CANCELLED, P3).replay())
            .result());
  }

  @Example
  void unnamed_service_is_unclassified() {
    assertEquals(
        "Unclassified",
        new Log().row("01 12:00", NEW, P3).service("").row("01 13:00", NEW, P3).replay().service());
    assertEquals(
        "Print",
        new Log()
            .row("01 12:00", NEW, P3)
            .service("Print")
            .row("01 13:00", NEW, P3)
            .replay()
            .service());
  }

  @Property(tries = 150)
  void any_history_gives_clocks_the_reference_confirms(@ForAll long seed) {
    Random random = new Random(seed);
    Log log = new Log();
    int minute = 8 * 60 + random.nextInt(300);
    for (int i = 1 + random.nextInt(10); i > 0; i--) {
      String at = "%02d %02d:%02d".formatted(1 + minute / 1440, minute / 60 % 24, minute % 60);
      Priority priority = Priority.values()[random.nextInt(4)];
      IncidentState state =
          List.of(NEW, IN_PROGRESS, PENDING, RESOLVED, CLOSED).get(random.nextInt(5));
      if (state == PENDING) {
        log.waits(at, PendingReason.values()[random.nextInt(3)], priority);
      } else {
        log.row(at, state, priority);
      }
      minute += random.nextInt(3) * random.nextInt(600);
    }
    if (random.nextBoolean()) {
      log.known(
          "%02d %02d:%02d"
              .formatted(1 + random.nextInt(5), random.nextInt(24), random.nextInt(60)));
    }
    ReplayedIncident incident = log.replay();
    clock(Metric.RESPONSE, incident);
    SlaClock clock = resolution(incident);
    assertEquals(incident.resolvedAt(), clock.stoppedAt());
    assertEquals(incident.reopenings(), clock.reopenings());
  }
}
