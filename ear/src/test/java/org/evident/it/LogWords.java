package org.evident.it;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of incidents that the log of another tool tells too little of. */
final class LogWords {

  private static final String HEADING =
      "number,modification,at,reported_at,state,priority,service,title,category,description,impact,"
          + "urgency,item,resolution_code,resolution,closure_code\n";
  private static final String NEW = "%s,0,%s,%s,NEW,P4,%s,Dim lamp,Fault,It flickers,%s,,,\n";
  private static final String LATER =
      "%s,%d,%s,%s,%s,P4,%s,Dim lamp,Fault,It flickers,%s,FIXED,%s,%s\n";
  private static final String MATRIX = "4,4,host-1";
  private static final String GRAVE = "1,1,host-1";
  private static final String CLOSED = "CLOSED";
  private static final String RESOLVED = "RESOLVED";
  private static final String WORDS = "A new lamp";
  private static final String CODE = "CONFIRMED";

  private final ConformityDesk desk;
  private final LocalDateTime from;
  private final LocalDateTime to;

  final List<Word> words;

  LogWords(ConformityDesk desk) {
    this.desk = desk;
    from = LocalDateTime.ofInstant(desk.ago(2, ChronoUnit.DAYS), ZoneOffset.UTC);
    to = from.plusDays(1);
    words =
        List.of(
            new Word(
                "NO_WORK_ENTRY",
                ConformityCase.of(
                    "R-8.6.1-06",
                    () -> take("WRD-1", CLOSED, MATRIX, WORDS, CODE),
                    () -> desk.note(known("WRD-1")))),
            new Word(
                "NO_CLOSURE_CODE",
                new ConformityCase(
                    List.of("R-8.6.1-05", "R-8.6.1-06"),
                    () -> take("WRD-2", CLOSED, MATRIX, WORDS, ""),
                    () -> {
                      again("WRD-2", CLOSED, MATRIX, CODE);
                      desk.note(known("WRD-2"));
                    })),
            new Word(
                "NO_RESOLUTION",
                ConformityCase.of(
                    "R-8.6.1-04",
                    () -> take("WRD-3", RESOLVED, MATRIX, "", ""),
                    () -> again("WRD-3", RESOLVED, MATRIX, ""))),
            new Word(
                "PRIORITY_NOT_OF_MATRIX",
                ConformityCase.of(
                    "R-8.6.1-02",
                    () -> take("WRD-4", RESOLVED, GRAVE, WORDS, ""),
                    () -> again("WRD-4", RESOLVED, MATRIX, ""))));
  }

  /** The log tells how something began and ended. */
  private String take(String number, String state, String degrees, String text, String code) {
    String began = NEW.formatted(number, from, from, "Signals", degrees);
    LogDesk.take(
        desk,
        HEADING
            + began
            + LATER.formatted(number, 1, to, from, state, "Signals", degrees, text, code));
    return known(number);
  }

  /** The number under which something of the log is known here. */
  private String known(String number) {
    return desk.jack
        .get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  /** The log goes on, and tells what was missing. */
  private void again(String number, String state, String degrees, String code) {
    LocalDateTime later = to.plusMinutes(1);
    LogDesk.take(
        desk,
        HEADING + LATER.formatted(number, 2, later, from, state, "Signals", degrees, WORDS, code));
  }
}
