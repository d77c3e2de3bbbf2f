package org.evident.it;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of the end of a major incident while nobody is at the top whom the system could tell. */
final class EndWords {

  private static final String TOP = "TOP_MANAGEMENT";

  private final ConformityDesk desk;
  private final String served;
  private String number;

  final List<Word> words;

  EndWords(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    desk.endAll(TOP);
    take();
    words =
        List.of(
            new Word(
                "TOP_NOT_TOLD_OF_END",
                ConformityCase.of("R-8.6.1-09", this::endUntold, this::tell)));
  }

  /** It begins and ends between two people at the top; that it began they heard by word of mouth. */
  private String endUntold() {
    desk.endAll(TOP);
    Instant declared = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(120);
    number = desk.report(served, 3, 3, declared.minusSeconds(60));
    desk.step(
        number, "sheet/declare", "{\"reason\":\"all of it\",\"declaredAt\":\"" + declared + "\"}");
    desk.step(number, "major/manager", "{\"leader\":\"signatory\"}");
    desk.entry(number, TOP, declared.plusSeconds(30));
    desk.entry(number, "CUSTOMERS", declared.plusSeconds(30));
    Instant restored = declared.plusSeconds(60);
    desk.step(number, "sheet/restore", "{\"restoredAt\":\"" + restored + "\"}");
    take();
    return number;
  }

  /** Somebody takes over at the top; who was made known with the role has never been told of it. */
  private void take() {
    desk.hold(desk.office.known("top"), "top", TOP, "GLOBAL", "everything");
  }

  private void tell() {
    desk.entry(number, TOP, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }
}
