package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What records were said to lack so far, against all that can be said: each word is shown by a case, or it is said why not. */
final class FailureWords {

  private static final Path TEXTS =
      Path.of("../web/src/main/resources/org/evident/web/text.properties");
  private static final String KEY = "conformity.failed.";

  /** Words no case can produce through a door and mend again, by the reason. */
  private static final Map<String, List<String>> WITHOUT_CASE =
      Map.of(
          "the door refuses a record without it",
          List.of(
              "NO_TARGET",
              "NO_WORKLOAD",
              "NO_EXCEPTIONS",
              "NO_REQUIREMENT",
              "NO_SCOPE",
              "NO_AUTHORITIES",
              "REVIEW_INCOMPLETE",
              "NO_PROBLEM",
              "NO_BUSINESS_NEED",
              "NO_BUSINESS_CHANGES",
              "IMPACT_MISSING",
              "NO_FIGURES",
              "NO_DEMAND",
              "NO_CHANGE_NAMED",
              "DEFINITION_INCOMPLETE"),
          "the system writes it down itself",
          List.of("NO_REPORTER", "NO_CLOSING_TIME", "NO_SOLVING_TIME"),
          "only time that passes makes it true",
          List.of(
              "PUBLISHED_LATE",
              "VERDICT_LATE",
              "ROLE_VACANT_LONG",
              "UNATTENDED",
              "DECISION_NOT_TOLD"),
          "only the log of another tool brings it, together with gaps that are named before it",
          List.of("TO_COMPLETE"),
          "it needs a year of records, or stays for one whatever is done",
          List.of("NO_CUSTOMER_INPUT", "HELD_WITHOUT_REPORT"),
          "terms of today break it, and only terms of another day mend it",
          List.of("NO_AVAILABILITY_TARGET"));

  private final Map<String, Set<String>> shown = new TreeMap<>();

  /** Keeps the words of all that is broken now, with the requirement that says them. */
  void gather(Client by, Map<String, JsonObject> lines) {
    lines.forEach(
        (id, line) -> {
          if (line.getInt("population") > line.getInt("satisfied")) {
            String path = "conformity/" + id + "/exceptions?limit=200";
            for (JsonObject one : by.get(path).expect(200).list().getValuesAs(JsonObject.class)) {
              shown.computeIfAbsent(one.getString("failed"), word -> new TreeSet<>()).add(id);
            }
          }
        });
  }

  /** No word is without a case and a reason, and no reason is one for a word there is not or that a case shows. */
  void assertComplete() {
    Set<String> silent = all();
    Set<String> explained = new TreeSet<>();
    WITHOUT_CASE.values().forEach(explained::addAll);
    Set<String> unknown = new TreeSet<>(explained);
    unknown.removeAll(silent);
    assertEquals(Set.of(), unknown, "reasons for words there are not");
    Set<String> needless = new TreeSet<>(explained);
    needless.retainAll(shown.keySet());
    assertEquals(Set.of(), needless, "reasons for words that a case shows");
    silent.removeAll(shown.keySet());
    silent.removeAll(explained);
    assertEquals(Set.of(), silent, "words without a case and a reason");
  }

  private static Set<String> all() {
    try {
      Set<String> words = new TreeSet<>();
      for (String line : Files.readAllLines(TEXTS)) {
        if (line.startsWith(KEY)) {
          words.add(line.substring(KEY.length(), line.indexOf(' ')));
        }
      }
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
