package org.evident.it;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of records of several rooms. */
final class RecordWords {

  private static final String COMPLAINT =
      "{\"customer\":\"%s\",\"service\":\"%s\",\"receivedAt\":\"%s\",\"description\":\"Too slow\"%%s}";
  private static final String PROBLEM =
      """
      {"title":"Lamps went out","service":"%s","priority":"P3","detectedAt":"%s","resolvedAt":"%s"%%s}""";
  private static final String WINDOW =
      """
      {"service":"%s","start":"%s","end":"%s","change":"Other lamps","noticeSentAt":"%s"}""";
  private static final String TEST =
      """
      {"service":"%s","kind":"DESK_CHECK","plannedFor":"%s","heldAt":"%s","verdict":"PASSED",
       "findings":"All came back"}""";
  private static final String COST =
      """
      {"service":"%s","period":"%s","costType":"LABOUR","budget":100,"currency":"GBP"}""";

  private final ConformityDesk desk;
  private final ConformityRows rows;
  private final String served;
  private final OutageDesk outages;
  private final CapacityDesk capacity;
  private String record;
  private String test;

  final List<Word> words;

  RecordWords(ConformityDesk desk, ConformityRows rows, String served) {
    this.desk = desk;
    this.rows = rows;
    this.served = served;
    outages = new OutageDesk(desk);
    capacity = rows.capacity;
    Instant day = desk.ago(60, ChronoUnit.DAYS);
    String answered = ",\"answeredAt\":\"" + desk.ago(59, ChronoUnit.DAYS) + "\"";
    words =
        List.of(
            new Word(
                "NO_DUE_DATE",
                simple(
                    "R-8.3.2-08",
                    "complaints",
                    COMPLAINT.formatted(desk.customer, served, day),
                    answered)),
            new Word(
                "NO_WORK_AT_ALL",
                simple(
                    "R-8.6.3-08",
                    "problems",
                    PROBLEM.formatted(served, day, desk.ago(9, ChronoUnit.DAYS)),
                    ",\"nextStep\":\"Other lamps\"")),
            new Word(
                "ANNOUNCED_LATE",
                ConformityCase.of(
                    "R-8.5.1.3-05", this::tellLate, () -> withdraw("maintenance-windows"))),
            new Word(
                "NOTHING_ACHIEVED",
                ConformityCase.of("R-8.7.2-08", this::achieveNothing, this::achieve)),
            new Word("NO_ACTUAL", spend()),
            new Word("NO_INCIDENT", away("", "a full queue", 27)),
            new Word("NO_FOLLOW_UP", away("incident", "a full queue", 29)),
            new Word("NO_INTERVAL", metric("Rare of the signals", "null")),
            new Word("NO_SAMPLES", metric("Dark of the signals", "86400")),
            new Word(
                "NOT_CONTROLLED",
                new ConformityCase(
                    List.of("R-5.1-05", "R-8.3.4.1-06"),
                    rows.suppliers::workUnseen,
                    rows.suppliers::see)));
  }

  private ConformityCase simple(String requirement, String kind, String body, String missing) {
    return ConformityCase.simple(desk.records, List.of(requirement), kind, body, missing);
  }

  /** People were told of a window only while it went on. */
  private String tellLate() {
    Instant began = desk.ago(3, ChronoUnit.DAYS);
    Instant told = began.plus(Duration.ofMinutes(10));
    String window = WINDOW.formatted(served, began, began.plus(Duration.ofHours(1)), told);
    record = desk.records.add("maintenance-windows", window);
    return record;
  }

  private void withdraw(String kind) {
    desk.records.withdraw(kind + "/" + record);
  }

  /** A test was held, and nobody knows how long it took and what was lost. */
  private String achieveNothing() {
    desk.records.withdrawExercise(rows.high());
    String today = desk.now.toString().substring(0, 10);
    test = desk.records.add("continuity-tests", TEST.formatted(rows.high(), today, desk.now));
    return rows.high();
  }

  private void achieve() {
    desk.records.withdraw("continuity-tests/" + test);
    desk.records.exercise(rows.high());
  }

  /** What a month came to is not known. */
  private ConformityCase spend() {
    String[] number = new String[1];
    String cost = COST.formatted(served, YearMonth.now(ZoneOffset.UTC).minusMonths(4));
    return ConformityCase.of(
        "R-8.4.1-01",
        () -> {
          number[0] = desk.records.add("costs", cost);
          return served;
        },
        () -> desk.records.withdraw("costs/" + number[0]));
  }

  /** A service was away, it is known why, and too little came of it. */
  private ConformityCase away(String handled, String cause, int days) {
    String[] number = new String[1];
    return ConformityCase.of(
        "R-8.7.1-06",
        () -> {
          String incident = handled.isEmpty() ? null : desk.report(served, 4, 4, desk.now);
          number[0] = outages.away(served, cause, incident, days);
          return number[0];
        },
        () -> outages.withdraw(number[0]));
  }

  /** Something is to be measured, and is not. */
  private ConformityCase metric(String name, String interval) {
    String[] number = new String[1];
    return new ConformityCase(
        List.of("R-8.4.3-06", "R-8.4.3-02", "R-9.1-02"),
        () -> {
          number[0] = capacity.define(name, served, interval);
          return number[0];
        },
        () ->
            capacity
                .capacity()
                .post(
                    "capacity/metrics/" + number[0] + "/retirement",
                    "{\"reason\":\"Nobody looks at it\"}")
                .expect(200));
  }
}
