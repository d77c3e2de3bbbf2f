package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evident.it.Client.Answer;

/** Published figures are held against those stored beside them. */
final class ComparisonChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PATH = "reporting/comparison";

  private final Client levels;
  private final Connection database;

  /**
   * Checks with somebody's eyes.
   *
   * @param levels a service level manager
   * @param database where somebody changes rows behind the application's back
   */
  ComparisonChecks(Client levels, Connection database) {
    this.levels = levels;
    this.database = database;
  }

  /** A stored figure that was changed shows with its name, is told once, and agrees again once it is put right. */
  void rep4_a_stored_figure_that_was_changed_is_found(String review) throws SQLException {
    assertEquals(List.of(), differing(compare(), review));
    add(review, 1);
    assertEquals(List.of("INC_OPENED"), differing(compare(), review));
    assertEquals(List.of("INC_OPENED"), differing(compare(), review));
    assertEquals(1, DecisionChecks.topics(levels, review, "REVIEW_FIGURES_DIFFER"));
    add(review, -1);
    JsonObject agreeing = compare();
    assertEquals(List.of(), differing(agreeing, review));
    assertTrue(agreeing.getInt("compared") > 0, agreeing::toString);
    assertEquals(1, DecisionChecks.topics(levels, review, "REVIEW_FIGURES_DIFFER"));
  }

  /** Every clause says where it is told, and the month that was measured last tells the service levels. */
  void rep5_each_clause_says_where_it_is_told() {
    List<JsonObject> lines =
        levels.get("reporting/clauses").expect(200).list().getValuesAs(JsonObject.class);
    assertEquals("TOLD", coverage(lines, "TARGETS"));
    assertEquals("MISSING", coverage(lines, "AUDIT"));
    assertFalse(lines.toString().contains("null"), lines::toString);
  }

  private static String coverage(List<JsonObject> lines, String what) {
    return lines.stream()
        .filter(line -> what.equals(line.getString("what")))
        .findFirst()
        .orElseThrow()
        .getString("coverage");
  }

  private void add(String review, int more) throws SQLException {
    try (PreparedStatement change =
        database.prepareStatement(
            "update review_figure set amount = amount + ? where figure = 'INC_OPENED' and dimension = ''"
                + " and review_id = (select id from review where number = ?)")) {
      change.setInt(1, more);
      change.setString(2, review);
      assertEquals(1, change.executeUpdate());
    }
  }

  private JsonObject compare() {
    levels.post(PATH).expect(202);
    Instant end = Instant.now().plus(PATIENCE);
    Answer state = levels.get(PATH).expect(200);
    while (!"COMPLETED".equals(state.text("state"))) {
      if ("FAILED".equals(state.text("state")) || Instant.now().isAfter(end)) {
        throw new AssertionError(state.body());
      }
      CapacityDesk.pause();
      state = levels.get(PATH).expect(200);
    }
    return state.object();
  }

  private static List<String> differing(JsonObject comparison, String review) {
    return comparison.getJsonArray("differing").getValuesAs(JsonObject.class).stream()
        .filter(one -> review.equals(one.getString("review")))
        .flatMap(one -> one.getJsonArray("figures").stream())
        .map(figure -> ((JsonString) figure).getString())
        .toList();
  }
}
