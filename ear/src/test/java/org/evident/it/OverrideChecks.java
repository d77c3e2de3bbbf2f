package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.it.Client.Answer;

/** What people say instead of the records, and how it once was. */
final class OverrideChecks {

  private static final String PARTLY =
      "{\"status\":\"PARTIAL\",\"reason\":\"Seen on paper\",\"evidence\":\"File 7\",\"validUntil\":\"%s\"}";

  private final ConformityDesk desk;

  OverrideChecks(ConformityDesk desk) {
    this.desk = desk;
  }

  /** Somebody says it instead of the records, for a time, and it is shown as said. */
  void overridden() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String path = "conformity/R-4.1-01/override";
    Answer late = desk.owner.post(path, PARTLY.formatted(today.plusDays(91))).expect(422);
    assertEquals("CNF-5 validUntil", late.text("rule") + " " + late.text("field"));
    Answer shining =
        desk.owner.post(path, PARTLY.replace("PARTIAL", "FULFILLED").formatted(today)).expect(422);
    assertEquals("CNF-4 status", shining.text("rule") + " " + shining.text("field"));
    assertEquals(403, desk.jack.post(path, PARTLY.formatted(today)).status());
    desk.owner.post(path, PARTLY.formatted(today.plusDays(90))).expect(201);
    JsonObject line = ConformityWall.lines(desk.jack, "").get("R-4.1-01");
    assertEquals("PARTIAL", line.getString("status"));
    assertEquals("NOT_EVALUATED", line.getString("computed"));
    assertTrue(line.getBoolean("overridden"));
    ConformityWall.evaluate(desk.admin);
    List<String> unmet = ConformityDesk.names(desk.admin, "R-4.4-01");
    assertFalse(unmet.contains("R-4.1-01"), "what is said holds for the system as a whole too");
    assertTrue(unmet.contains("R-4.1-02"), unmet::toString);
    desk.owner.post(path + "/withdrawal", "{\"reason\":\"The file is gone\"}").expect(200);
    assertFalse(ConformityWall.lines(desk.jack, "").get("R-4.1-01").getBoolean("overridden"));
    assertEquals(
        "CNF-5.none",
        desk.owner
            .post(path + "/withdrawal", "{\"reason\":\"Once more\"}")
            .expect(422)
            .text("rule"));
    String told = desk.admin.get("history?record=R-4.1-01").expect(200).body();
    assertTrue(told.contains("OVERRIDDEN") && told.contains("OVERRIDE_WITHDRAWN"), told);
  }

  /** Somebody promises to do something about a requirement, which attends to it while it is open. */
  void promised(String requirement) {
    String path = "conformity/" + requirement + "/actions";
    String action = "{\"text\":\"Write it down\",\"owner\":\"%s\",\"due\":\"%s\"}";
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Answer late = desk.owner.post(path, action.formatted("jack", today.minusDays(2))).expect(422);
    assertEquals("ACT-7.DUE due", late.text("rule") + " " + late.text("field"));
    Answer stranger = desk.owner.post(path, action.formatted("heath", today.plusDays(9)));
    assertEquals("REC-1 owner", stranger.text("rule") + " " + stranger.text("field"));
    assertEquals(403, desk.jack.post(path, action.formatted("jack", today)).status());
    String number =
        desk.owner
            .post(path, action.formatted("jack", today.plusDays(9)))
            .expect(201)
            .text("number");
    assertTrue(desk.jack.get(path).expect(200).body().contains(number));
    assertTrue(desk.jack.get("actions/mine").expect(200).body().contains(number));
  }

  /** They are found by who owns their process and by what they correspond to elsewhere. */
  void found() {
    String some = "conformity?limit=200&standard=ISO9001&reference=10.2.1";
    assertTrue(ids(some).contains("R-10.1.1-01"), () -> ids(some).toString());
    assertFalse(ids(some).contains("R-4.1-01"));
    assertEquals(List.of(), ids("conformity?owner=jack"));
    assertEquals("R-4.1-01", ids("conformity?owner=processes-2&limit=1").get(0));
    String since = LocalDate.now(ZoneOffset.UTC).minusDays(400).toString();
    assertFalse(
        desk.jack
            .get("conformity?since=" + since)
            .expect(200)
            .list()
            .getJsonObject(0)
            .containsKey("former"));
  }

  private List<String> ids(String path) {
    return desk.jack.get(path).expect(200).list().getValuesAs(JsonObject.class).stream()
        .map(line -> line.getString("id"))
        .toList();
  }

  /** Before the first evaluation nothing was known; since then each day is. */
  void past() {
    assertTrue(
        ConformityWall.lines(desk.jack, "&day=2001-01-01").values().stream()
            .allMatch(line -> "NOT_EVALUATED".equals(line.getString("status"))));
    assertEquals(1, desk.jack.get("conformity/R-5.1-03/history").expect(200).list().size());
    assertEquals("CNF.DAY", desk.jack.get("conformity?day=soon").expect(422).text("rule"));
    assertEquals(404, desk.jack.get("conformity/R-0").status());
  }
}
