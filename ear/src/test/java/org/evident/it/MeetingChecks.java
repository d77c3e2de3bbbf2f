package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** People are told of the meeting on a review as its day comes and passes. */
final class MeetingChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ReviewDesk desk;
  private final Client relations;
  private final Client representative;

  /**
   * Checks on one customer.
   *
   * @param relations the relationship manager, who plans
   * @param representative who meets
   */
  MeetingChecks(ReviewDesk desk, Client relations, Client representative) {
    this.desk = desk;
    this.relations = relations;
    this.representative = representative;
  }

  /** Each day is told once, ahead to all who meet, and afterwards to those who should have said that it was held. */
  void rev21_who_meets_is_told_of_each_day_once(String customer) {
    String review =
        desk.author.get("reviews?customer=" + customer).expect(200).list().stream()
            .map(one -> (JsonObject) one)
            .filter(one -> "PUBLISHED".equals(one.getString("state")))
            .findFirst()
            .orElseThrow()
            .getString("number");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    plan(review, today.plusDays(60));
    assertEquals(1, told(representative, review, "SETTLED"));
    assertEquals(0, told(relations, review, "SETTLED"), "nobody is told of what they did");
    plan(review, today.plusDays(60));
    assertEquals(1, told(representative, review, "SETTLED"), "the same day is no news");
    plan(review, today.plusDays(1));
    assertEquals(2, told(representative, review, "SETTLED"));
    await(representative, review, "AHEAD");
    assertEquals(1, told(relations, review, "AHEAD"));
    plan(review, today.minusDays(3));
    await(relations, review, "NOT_HELD");
    assertEquals(1, told(desk.reviewer, review, "NOT_HELD"));
    assertEquals(0, told(representative, review, "NOT_HELD"));
    assertEquals(1, told(representative, review, "AHEAD"));
  }

  private void plan(String review, LocalDate on) {
    relations.put("reviews/" + review + "/meeting/plan", "{\"on\":\"" + on + "\"}").expect(200);
  }

  private static long told(Client who, String review, String what) {
    return DecisionChecks.topics(who, review, "REVIEW_MEETING." + what);
  }

  private static void await(Client who, String review, String what) {
    Instant end = Instant.now().plus(PATIENCE);
    while (told(who, review, what) == 0) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Nobody was told " + what + " of " + review);
      }
      CapacityDesk.pause();
    }
    assertEquals(1, told(who, review, what));
  }
}
