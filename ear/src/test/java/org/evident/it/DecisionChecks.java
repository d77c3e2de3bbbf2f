package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** What follows from a published review: decisions on what it found, told to its recipients. */
final class DecisionChecks {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final String NOTHING =
      "{\"kind\":\"%s\",\"subject\":\"%s\",\"decision\":\"We wait\",\"noAction\":\"It was once\"}";
  private static final String KNOWN =
      "{\"kind\":\"%s\",\"subject\":\"%s\",\"decision\":\"We do what we promised\",\"action\":\"%s\"}";
  private static final String FRESH =
      """
      {"kind":"%s","subject":"%s","decision":"We hire","newAction":{"text":"Hire two more","owner":"%s",
       "due":"2030-01-31"}}""";

  private final ReviewDesk desk;
  private final Client relations;
  private final Client customer;

  /**
   * Checks on one review.
   *
   * @param relations the relationship manager, who decides
   * @param customer the customer's representative, who is told
   */
  DecisionChecks(ReviewDesk desk, Client relations, Client customer) {
    this.desk = desk;
    this.relations = relations;
    this.customer = customer;
  }

  /** Every missed target of a published review waits until it is decided on, and then the customer is told. */
  void rep3_missed_targets_are_decided_on_and_told(String review) {
    List<JsonObject> missed = missed(relations, review);
    assertTrue(missed.size() > 1, missed::toString);
    assertEquals(afterBusinessDays(20).toString(), missed.get(0).getString("decideBy"));
    assertTrue(waiting().contains(review));
    String path = "reviews/" + review + "/decisions";
    JsonObject first = missed.get(0);
    assertEquals(403, desk.reviewer.post(path, said(NOTHING, first)).status());
    assertRefused(path, NOTHING.formatted("MISSED_TARGET", "NOPE"), "REV-15");
    assertRefused(path, said(NOTHING, first).replace("We wait", "tbd"), "REV-16");
    assertEquals(404, relations.post(path, said(KNOWN, first, "ACT-1")).status());
    assertEquals(404, relations.post(path, said(FRESH, first, "nobody-at-all")).status());
    relations.post(path, said(KNOWN, first, promised(review))).expect(200);
    relations.post(path, said(NOTHING, first)).expect(200); // another one stands beside it
    assertEquals(0, decisions(customer, review).size(), "told once all are decided on");
    for (JsonObject other : missed.subList(1, missed.size())) {
      relations.post(path, said(FRESH, other, "owner")).expect(200);
    }
    assertFalse(waiting().contains(review));
    List<JsonObject> told = decisions(customer, review);
    assertEquals(missed.size() + 1, told.size());
    assertTrue(told.stream().allMatch(one -> one.containsKey("toldAt")), told::toString);
    assertTrue(told.toString().contains("Hire two more"), told::toString);
    assertEquals(1, topics(customer, review, "REVIEW_DECISIONS.TOLD"));
    JsonObject share = relations.get("reviews/findings/share").expect(200).object();
    assertTrue(share.getInt("answered") >= missed.size(), share::toString);
    assertEquals(403, customer.get("reviews/findings").status());
  }

  /** What was decided on a revision stands at the one that replaced it, and only that one is decided on now. */
  void rep3_a_restated_review_keeps_its_decisions(String old, String now) {
    List<JsonObject> missed = missed(relations, now);
    assertFalse(missed.isEmpty());
    assertTrue(decisions(relations, now).stream().anyMatch(d -> old.equals(d.getString("review"))));
    assertEquals(
        missed(relations, old).get(0).getString("decideBy"), missed.get(0).getString("decideBy"));
    assertRefused("reviews/" + old + "/decisions", said(NOTHING, missed.get(0)), "REV-14");
  }

  /** The meeting is planned, held and minuted in this order, and the customer reads the minutes. */
  void rev17_a_meeting_is_planned_held_and_minuted(String review) {
    String path = "reviews/" + review + "/meeting";
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    String held = "{\"on\":\"" + today + "\",\"participants\":\"Both managers\"}";
    String minutes = "{\"businessChanges\":\"none\",\"newNeeds\":\"A second site\"}";
    assertEquals("REV-17.NONE", relations.put(path + "/attendance", held).text("rule"));
    relations.put(path + "/plan", "{\"on\":\"2099-01-31\"}").expect(200);
    relations.put(path + "/plan", "{\"on\":\"2099-02-01\"}").expect(200);
    assertEquals("REV-17", relations.put(path + "/minutes", minutes).expect(422).text("rule"));
    String early = held.replace(today, "2016-01-01");
    assertEquals("REV-18.DAY", relations.put(path + "/attendance", early).text("rule"));
    assertEquals(403, customer.put(path + "/attendance", held).status());
    assertEquals("HELD", relations.put(path + "/attendance", held).expect(200).text("state"));
    relations.put(path + "/minutes", minutes).expect(200);
    assertEquals("REV-17", relations.put(path + "/minutes", minutes).expect(422).text("rule"));
    JsonObject read = customer.get(path).expect(200).object();
    assertEquals("CLOSED", read.getString("state"));
    assertEquals("A second site", read.getString("newNeeds"));
    assertEquals(1, topics(customer, review, "REVIEW_DECISIONS.MINUTES"));
  }

  /** Decides on the first finding of a review. */
  void decide(String review) {
    String said = said(NOTHING, missed(relations, review).get(0));
    relations.post("reviews/" + review + "/decisions", said).expect(200);
  }

  /** How many notices of a topic somebody got about a review. */
  static long topics(Client who, String review, String topic) {
    return who.get("notifications?limit=100").expect(200).object().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(notice -> topic.equals(notice.getString("topic")))
        .filter(notice -> review.equals(notice.getString("number")))
        .count();
  }

  private String promised(String review) {
    return desk.owner.get("actions?limit=200").expect(200).list().stream()
        .map(JsonValue::asJsonObject)
        .filter(action -> review.equals(action.getString("source")))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  private static List<JsonObject> missed(Client who, String review) {
    return findings(who, review).stream()
        .filter(one -> "MISSED_TARGET".equals(one.getString("kind")))
        .toList();
  }

  private static List<JsonObject> decisions(Client who, String review) {
    return findings(who, review).stream()
        .flatMap(one -> one.getJsonArray("decisions").getValuesAs(JsonObject.class).stream())
        .toList();
  }

  private static List<JsonObject> findings(Client who, String review) {
    return who.get("reviews/" + review + "/findings")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class);
  }

  private String waiting() {
    return relations.get("reviews/findings").expect(200).body();
  }

  private void assertRefused(String path, String said, String rule) {
    assertEquals(rule, relations.post(path, said).expect(422).text("rule"));
  }

  private static String said(String words, JsonObject on, Object... more) {
    return words.formatted(
        on.getString("kind"), on.getString("subject"), more.length == 0 ? "" : more[0]);
  }

  private static Instant afterBusinessDays(int days) {
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
    }
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
