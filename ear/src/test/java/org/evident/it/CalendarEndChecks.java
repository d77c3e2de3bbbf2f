package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whoever keeps calendars is told once that the known holidays of one are about to end, by the timer (CAL-7). */
final class CalendarEndChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final String CALENDAR =
      """
      {"code":"%s","name":"business hours","zone":"Europe/London","validFrom":"2010-01-01",
       "alwaysOpen":false,"definedUntil":"%s",
       "windows":[{"days":["MONDAY"],"start":"08:00","end":"18:00"}],
       "holidays":[{"date":"2016-12-26","name":"Boxing Day"}]}""";

  private final Client keeper;
  private final Client desk;
  private final LocalDate today = LocalDate.now(ZONE);

  CalendarEndChecks(Office office) {
    keeper = office.person("almanac", null, "SERVICE_LEVEL_MANAGER");
    desk = office.person("almanac-desk", null, "SERVICE_DESK");
  }

  void told_once() {
    keep("END-FAR", 75);
    LocalDate end = keep("END-NEAR", 55);
    awaitNotice("END-NEAR");
    assertEquals(1, notices(keeper, "END-NEAR"));
    String body = keeper.get("notifications").body();
    assertEquals(1, body.split("END-NEAR: holidays are known until " + end, -1).length - 1, body);
    keep("END-NEXT", 20); // looked at after both others, so that they were looked at once more
    awaitNotice("END-NEXT");
    assertEquals(1, notices(keeper, "END-NEAR"), "once");
    assertEquals(0, notices(keeper, "END-FAR"), "not before the sixty days");
    assertEquals(0, notices(desk, "END-NEAR"), "whoever keeps none is told nothing");
    following();
  }

  /** Once the holidays of the years that follow are taken over, the end lies far ahead and nothing more is told. */
  private void following() {
    for (int year = today.getYear(); year <= today.getYear() + 2; year++) {
      String christmas =
          "{\"country\":\"GB\",\"year\":%d,\"dates\":[\"%1$d-12-25\"]}".formatted(year);
      if (LocalDate.of(year, 12, 25).isAfter(today)) {
        keeper.post("calendars/END-NEAR/holiday-sets", christmas).expect(200);
      }
    }
    keep("END-ZERO", 10);
    awaitNotice("END-ZERO");
    assertEquals(1, notices(keeper, "END-NEAR"), "its end is another one, and not near");
  }

  private LocalDate keep(String code, int days) {
    LocalDate end = today.plusDays(days);
    keeper.post("calendars", CALENDAR.formatted(code, end)).expect(201);
    return end;
  }

  private void awaitNotice(String code) {
    Instant patience = Instant.now().plus(PATIENCE);
    while (notices(keeper, code) == 0) {
      if (Instant.now().isAfter(patience)) {
        throw new AssertionError(keeper.get("notifications").body());
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private static int notices(Client who, String code) {
    String body = who.get("notifications").expect(200).body();
    return body.split(code + ": holidays are known until ", -1).length - 1;
  }
}
