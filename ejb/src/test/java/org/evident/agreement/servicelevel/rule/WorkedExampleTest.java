package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.evident.kernel.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fifteen records of monthly-service-review.md 9.2 with the clocks of 9.3, at the data freeze. */
class WorkedExampleTest {
  private static final Instant FREEZE = Desk.at("2026-04-01T00:00");

  private record Expected(long consumed, ClockResult result, String dueAt, String breachedAt) {}

  private static Expected expected(
      long consumed, ClockResult result, String dueAt, String breachedAt) {
    return new Expected(consumed, result, dueAt, breachedAt);
  }

  static Stream<Arguments> records() {
    Change cancelled = new Change.Cancelled("DUPLICATE");
    return Stream.of(
        row(
            "INC-101",
            Desk.reported(Priority.P3, "02 09:12").responded("02 09:40").solved("02 15:30"),
            expected(28, ClockResult.MET, "02 11:12", null),
            expected(378, ClockResult.MET, "04 09:12", null)),
        row(
            "INC-102",
            Desk.reported(Priority.P2, "03 16:20").responded("03 16:45").solved("04 10:05"),
            expected(25, ClockResult.MET, "03 16:50", null),
            expected(225, ClockResult.MET, "04 14:20", null)),
        row(
            "INC-103",
            Desk.reported(Priority.P3, "06 14:00").responded("06 16:30").solved("09 17:30"),
            expected(150, ClockResult.BREACHED, "06 16:00", "06 16:00"),
            expected(810, ClockResult.MET, "10 14:00", null)),
        row(
            "INC-104",
            Desk.reported(Priority.P4, "07 11:00").responded("09 10:00").solved("12 12:00"),
            expected(120, ClockResult.MET, "09 12:00", null),
            expected(2040, ClockResult.MET, "13 18:00", null)),
        row(
            "INC-105",
            Desk.reported(Priority.P3, "10 10:00")
                .responded("10 10:30")
                .paused("11 12:00", "16 09:00")
                .solved("16 16:00"),
            expected(30, ClockResult.MET, "10 12:00", null),
            expected(1140, ClockResult.MET, "16 17:00", null)),
        row(
            "INC-106",
            Desk.reported(Priority.P2, "18 15:00").responded("18 15:20").solved("20 12:30"),
            expected(20, ClockResult.MET, "18 15:30", null),
            expected(450, ClockResult.MET, "20 13:00", null)),
        row(
            "INC-107",
            Desk.reported(Priority.P1, "29 00:30").responded("29 00:40").solved("29 05:15"),
            expected(10, ClockResult.MET, "29 00:45", null),
            expected(225, ClockResult.MET, "29 05:30", null)),
        row(
            "INC-108",
            Desk.reported(Priority.P1, "29 00:50").then("29 01:05", cancelled),
            expected(15, ClockResult.EXCLUDED, "29 01:05", null),
            expected(15, ClockResult.EXCLUDED, "29 05:50", null)),
        row(
            "INC-109",
            Desk.reported(Priority.P3, "12 09:00")
                .responded("12 09:30")
                .priority(Priority.P2, "13 09:00")
                .solved("13 11:00"),
            expected(30, ClockResult.MET, "12 11:00", null),
            expected(720, ClockResult.BREACHED, "13 09:00", "13 09:00")),
        row(
            "INC-110",
            Desk.reported(Priority.P3, "23 08:30")
                .responded("23 08:50")
                .solved("23 16:30")
                .reopened("25 09:00")
                .solved("26 10:00"),
            expected(20, ClockResult.MET, "23 10:30", null),
            expected(1140, ClockResult.MET, "26 11:00", null)),
        row(
            "INC-111",
            Desk.reported(Priority.P3, "24 13:00").responded("24 14:00").solved("26 13:00"),
            expected(60, ClockResult.MET, "24 15:00", null),
            expected(1200, ClockResult.MET, "26 13:00", null)),
        row(
            "INC-112",
            Desk.reported(Priority.P3, "2026-02-26T15:00")
                .responded("2026-02-26T15:30")
                .solved("03 11:00"),
            expected(30, ClockResult.MET, "2026-02-26T17:00", null),
            expected(1560, ClockResult.BREACHED, "02 15:00", "02 15:00")),
        row(
            "INC-113",
            Desk.reported(Priority.P2, "30 09:00").responded("30 09:10"),
            expected(10, ClockResult.MET, "30 09:30", null),
            expected(1140, ClockResult.OPEN, "30 17:00", "30 17:00")),
        row(
            "INC-114",
            Desk.reported(Priority.P4, "31 16:00"),
            expected(120, ClockResult.OPEN, "2026-04-01T10:00", null),
            expected(120, ClockResult.OPEN, "2026-04-07T16:00", null)),
        row(
            "INC-115",
            Desk.reported(Priority.P2, "05 10:00").responded("05 10:15").solved("06 08:00"),
            expected(15, ClockResult.MET, "05 10:30", null),
            expected(480, ClockResult.MET, "05 18:00", null)));
  }

  private static Arguments row(String number, Desk desk, Expected response, Expected resolution) {
    return Arguments.of(number, desk, response, resolution);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void sla4_clocks_of_the_worked_example(
      String number, Desk desk, Expected response, Expected resolution) {
    assertClock(response, desk.response().at(FREEZE));
    assertClock(resolution, desk.resolution().at(FREEZE));
  }

  private static void assertClock(Expected expected, SlaClock clock) {
    assertEquals(expected.consumed() * 60, clock.consumedSeconds());
    assertEquals(expected.result(), clock.result());
    assertEquals(Optional.of(Desk.at(expected.dueAt())), clock.dueAt());
    assertEquals(Optional.ofNullable(expected.breachedAt()).map(Desk::at), clock.breachedAt());
    assertEquals(
        clock.consumedSeconds(),
        clock.why(FREEZE).stream().mapToLong(ClockStep::countedSeconds).sum());
  }

  private static SlaClock resolution(String number) {
    return records()
        .filter(r -> r.get()[0].equals(number))
        .map(r -> ((Desk) r.get()[1]).resolution())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sla5_inc105_paused_over_the_weekend() {
    assertEquals(1620 * 60, resolution("INC-105").pausedSeconds());
  }

  @Test
  void sla11_inc110_gap_is_not_counted() {
    Segment gap = resolution("INC-110").segments().get(1);
    assertEquals(Segment.Kind.CLOSED_GAP, gap.kind());
    assertEquals(750 * 60, gap.seconds());
  }

  @Test
  void sla10_inc109_breaches_by_the_change() {
    SlaClock clock = resolution("INC-109");
    assertEquals(
        new Breach(Desk.at("13 09:00"), Breach.Cause.REPRIORITISED), clock.breach().orElseThrow());
    assertEquals(600 * 60, clock.segments().get(0).seconds());
    assertEquals(Priority.P2, clock.priority());
  }
}
