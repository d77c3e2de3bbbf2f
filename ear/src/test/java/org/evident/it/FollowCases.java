package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What follows from two published reports that found targets missed: a decision, a meeting, and what time makes of them. */
final class FollowCases {

  private static final String DECISION =
      """
      {"kind":"MISSED_TARGET","subject":"%s","decision":"We hire",
       "newAction":{"text":"Hire two more","owner":"jack","due":"2099-01-31"}}""";

  private static final String NOTHING =
      """
      {"kind":"MISSED_TARGET","subject":"%s","decision":"We wait","noAction":"It was once"}""";

  /** What was written down was so long before. */
  private static final List<String> LATER =
      List.of(
          "update review_finding set decide_by = decide_by - interval '100' day where decide_by is not"
              + " null",
          "update review_decision set tell_by = tell_by - interval '100' day",
          "update review_meeting set closed_at = closed_at - interval '200' day where closed_at is not"
              + " null",
          "update availability_requirement set confirmed_on = confirmed_on - 400");

  private final ConformityDesk desk;
  private final Client relations;
  private final String decided;
  private final String forgotten;

  /**
   * Two reports on a service.
   *
   * @param reports their numbers
   */
  FollowCases(ConformityDesk desk, List<String> reports) {
    this.desk = desk;
    decided = reports.get(0);
    forgotten = reports.get(1);
    relations = desk.office.person("follows", null);
    desk.hold(relations, "follows", "RELATIONSHIP_MANAGER", "CUSTOMER", desk.customer);
  }

  /**
   * One is decided on and discussed, and then time passes over both.
   *
   * @param now what the wall shows
   * @param pass lets time pass: changes what is stored
   */
  void forgottenAndDone(Map<String, JsonObject> now, Consumer<List<String>> pass) {
    assertEquals(0, now.get("R-9.4-04").getInt("population"), "nothing is due yet");
    giveUp(now);
    decide(decided, DECISION);
    discuss(decided);
    Map<String, JsonObject> followed = desk.evaluate();
    assertEquals(Set.of("R-8.3.2-04"), changed(now, followed));
    assertTrue(broken(now, "R-8.3.2-04") > broken(followed, "R-8.3.2-04"));
    assertEquals("FULFILLED", followed.get("R-9.4-04").getString("status"));
    assertEquals(1, followed.get("R-9.4-04").getInt("population"), "decided on in time");
    assertTrue(
        desk.jack.get("conformity/R-9.4-04/satisfying").expect(200).body().contains(decided));
    assertEquals("FULFILLED", followed.get("R-9.4-05").getString("status"));
    pass.accept(LATER);
    Map<String, JsonObject> later = desk.evaluate();
    assertEquals(
        Set.of("R-8.3.2-04", "R-8.7.1-04", "R-9.4-04", "R-9.4-05"), changed(followed, later));
    assertUndecided("\"NOT_DECIDED\"", 1);
    assertUndecided("\"DECIDED_LATE\"", 1);
    decide(forgotten, NOTHING);
    List<String> untold = names(desk.jack, "R-9.4-05");
    assertTrue(names(desk.admin, "R-8.3.2-04").contains(desk.customer));
    discuss(forgotten);
    List<String> unconfirmed = names(desk.admin, "R-8.7.1-04");
    assertFalse(unconfirmed.isEmpty());
    for (String need : unconfirmed) {
      desk.watch.post("availability/requirements/" + need + "/confirmation").expect(200);
    }
    for (String action : untold) {
      desk.owner
          .post("actions/" + action + "/cancellation", "{\"reason\":\"Nobody is to be had\"}")
          .expect(200);
    }
    assertEquals(Set.of("R-9.4-04"), changed(followed, desk.evaluate()));
    assertUndecided("\"DECIDED_LATE\"", 2);
  }

  /** Nothing comes of what customers said until it is decided on: the survey of the month is named. */
  private void giveUp(Map<String, JsonObject> now) {
    desk.owner.get("actions?limit=200").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(action -> decided.equals(action.getString("source")))
        .map(action -> "actions/" + action.getString("number") + "/cancellation")
        .forEach(path -> desk.owner.post(path, "{\"reason\":\"No money\"}").expect(200));
    assertEquals(Set.of("R-8.3.2-07"), changed(now, desk.evaluate()));
  }

  /** Both reports are named, and what is said of so many of them. */
  private void assertUndecided(String failed, int times) {
    assertEquals(Set.of(decided, forgotten), Set.copyOf(names(desk.jack, "R-9.4-04")));
    String why = desk.jack.get("conformity/R-9.4-04/exceptions").expect(200).body();
    assertEquals(times, why.split(failed, -1).length - 1, why);
  }

  /** One of the reports, which was published and is replaced. */
  String latest() {
    return decided;
  }

  /** What was missed was counted wrongly: the reports in place of both tell of nothing that is to be decided on. */
  void restated(Map<String, JsonObject> now) {
    assertEquals(0, now.get("R-9.4-04").getInt("population"));
    assertEquals(List.of(), names(desk.jack, "R-9.4-04"));
  }

  private void decide(String review, String decision) {
    String path = "reviews/" + review;
    for (JsonObject one :
        relations.get(path + "/findings").expect(200).list().getValuesAs(JsonObject.class)) {
      if ("MISSED_TARGET".equals(one.getString("kind"))) {
        relations
            .post(path + "/decisions", decision.formatted(one.getString("subject")))
            .expect(200);
      }
    }
  }

  private void discuss(String review) {
    String path = "reviews/" + review + "/meeting";
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    relations.put(path + "/plan", "{\"on\":\"" + today + "\"}").expect(200);
    relations
        .put(path + "/attendance", "{\"on\":\"" + today + "\",\"participants\":\"Both managers\"}")
        .expect(200);
    relations.put(path + "/minutes", "{\"businessChanges\":\"none\"}").expect(200);
  }

  private static int broken(Map<String, JsonObject> lines, String requirement) {
    JsonObject line = lines.get(requirement);
    return line.getInt("population") - line.getInt("satisfied");
  }
}
