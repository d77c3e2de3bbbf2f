package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evident.it.Client.Answer;

/** All requirements as somebody sees them, evaluated anew. */
final class ConformityWall {

  private static final long PATIENCE_SECONDS = 120;
  private static final int REQUIREMENTS = 328;

  /** Those whose processes are recorded here. */
  private static final int JUDGED = 136;

  /** These ask about all the others, and so turn with each of them. */
  private static final Set<String> ABOUT_OTHERS = Set.of("R-4.4-01", "R-7.5.4-08");

  private ConformityWall() {}

  /** Evaluates everything and answers with the lines of all requirements. */
  static Map<String, JsonObject> evaluate(Client by) {
    by.post("conformity/evaluation").expect(202);
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    Answer state = by.get("conformity/evaluation").expect(200);
    while (!"COMPLETED".equals(state.text("state"))) {
      if ("FAILED".equals(state.text("state")) || Instant.now().isAfter(end)) {
        throw new AssertionError(state.body());
      }
      pause();
      state = by.get("conformity/evaluation").expect(200);
    }
    assertEquals(REQUIREMENTS, state.object().getInt("done"));
    return lines(by, "");
  }

  static Map<String, JsonObject> lines(Client by, String filter) {
    Map<String, JsonObject> lines = new LinkedHashMap<>();
    String after = "";
    for (int page = 0; page < 2; page++) {
      String path = "conformity?limit=200&after=" + after + filter;
      for (JsonObject line : by.get(path).expect(200).list().getValuesAs(JsonObject.class)) {
        lines.put(line.getString("id"), line);
        after = line.getString("id");
      }
    }
    assertEquals(REQUIREMENTS, lines.size());
    return lines;
  }

  /** On a database with nothing in it nothing is fulfilled, and what is not recorded says so. */
  static void assertNothingFulfilled(Collection<JsonObject> lines) {
    for (JsonObject line : lines) {
      String status = line.getString("status");
      assertTrue(
          Set.of("NOT_FULFILLED", "NO_DATA", "NOT_EVALUATED").contains(status), line::toString);
      assertFalse(line.getBoolean("conforms"), line::toString);
      assertEquals(
          "NOT_EVALUATED".equals(status),
          "NOT_RECORDED".equals(line.getString("reason", "")),
          line::toString);
    }
    long judged =
        lines.stream().filter(l -> !"NOT_EVALUATED".equals(l.getString("status"))).count();
    assertEquals(JUDGED, judged);
  }

  /** The requirements more records break than before; those that ask about others are left out. */
  static Set<String> changed(Map<String, JsonObject> before, Map<String, JsonObject> after) {
    Map<String, Long> changes = new TreeMap<>();
    after.forEach(
        (id, line) -> {
          long difference = broken(line) - broken(before.get(id));
          if (difference != 0 && !ABOUT_OTHERS.contains(id)) {
            changes.put(id, difference);
          }
        });
    return changes.keySet();
  }

  private static long broken(JsonObject line) {
    return line.getJsonNumber("population").longValue()
        - line.getJsonNumber("satisfied").longValue();
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
