package org.evident.it;

import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.Executable;

/** Further ways to break requirements, each for the word in which it is said what a record lacks. */
final class WordCases {

  private final ConformityDesk desk;
  private final String served;
  private final List<Word> words = new ArrayList<>();

  /**
   * A word, and what makes it true.
   *
   * @param what answers with the record that is said to lack that, of the first of its requirements
   */
  record Word(String word, ConformityCase what) {}

  /**
   * All of them.
   *
   * @param served a service that nothing is missing of
   * @param agreed the agreement on it
   * @param pass lets time pass: changes what is stored
   */
  WordCases(
      ConformityDesk desk,
      ConformityRows rows,
      String served,
      String agreed,
      Consumer<List<String>> pass) {
    this.desk = desk;
    this.served = served;
    words.addAll(new PartyWords(desk, served).words);
    words.addAll(new RecordWords(desk, rows, served).words);
    words.addAll(new DoneWords(desk, served).words);
    words.addAll(new InternalWords(desk, rows).words);
    words.addAll(new TellingWords(desk).words);
    words.addAll(rows.metrics.words);
    words.addAll(rows.policy.words);
    words.add(rows.provision.small);
    words.addAll(new LogWords(desk).words);
    words.addAll(new TimeWords(desk, agreed, pass).words);
    words.addAll(new EndWords(desk, served).words);
  }

  /** Each is said of the record it should be, nothing else turns, and mended nothing is broken any more. */
  void shown() {
    Map<String, JsonObject> before = desk.evaluate();
    Map<Word, String> broken = new LinkedHashMap<>();
    Set<String> requirements = new TreeSet<>();
    for (Word one : words) {
      broken.put(one, one.what().breaks().get());
      requirements.addAll(one.what().requirements());
    }
    chooseWithReason();
    Map<String, JsonObject> worse = desk.evaluate();
    List<Executable> all = new ArrayList<>();
    broken.forEach((word, number) -> all.add(said(word, number)));
    all.add(() -> assertEquals(requirements, changed(before, worse)));
    Collections.reverse(words);
    words.forEach(one -> one.what().mends().run());
    Map<String, JsonObject> mended = desk.evaluate();
    all.add(() -> assertEquals(Set.of(), changed(before, mended)));
    assertAll(all);
  }

  /** Another priority than impact and urgency give, with the reason of who may choose it, is as it should be. */
  private void chooseWithReason() {
    String chosen = desk.report(served, 4, 4, desk.now);
    desk.step(chosen, "assign", "{\"team\":\"Day team\"}");
    desk.step(chosen, "priority/override", "{\"priority\":\"P3\",\"reason\":\"A minister rides\"}");
  }

  /** Reads now what is said, to be held against what should be once everything is mended. */
  private Executable said(Word one, String number) {
    String path = "conformity/" + one.what().requirements().get(0) + "/exceptions?limit=200";
    List<JsonObject> said = desk.auditor.get(path).expect(200).list().getValuesAs(JsonObject.class);
    return () ->
        assertTrue(
            said.stream()
                .anyMatch(
                    line ->
                        number.equals(line.getString("number"))
                            && one.word().equals(line.getString("failed"))),
            () -> one.word() + " of " + number + " is not among " + said);
  }
}
