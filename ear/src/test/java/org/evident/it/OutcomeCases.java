package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.evident.it.Client.Answer;

/** Actions that are done and that nobody looked at, and one nobody began: what they break, and how it is mended. */
final class OutcomeCases {

  private static final String OPEN =
      "{\"text\":\"Write it down\",\"owner\":\"jack\",\"due\":\"2100-01-01\",\"kind\":\"%s\"}";

  private static final String TOLD =
      """
      {"topic":"REPORT","about":"%s","issuer":"signatory","audience":"ALL_SMS_STAFF","channel":"E_MAIL",
       "sentAt":"%s","content":"This is what became of it","deliveryState":"DELIVERED"}""";

  private final ConformityDesk desk;

  OutcomeCases(ConformityDesk desk) {
    this.desk = desk;
  }

  /**
   * Time passes over them until somebody looks.
   *
   * @param pass lets time pass: changes what is stored
   */
  void unseenAndSeen(Consumer<List<String>> pass) {
    Map<String, JsonObject> before = desk.evaluate();
    assertEquals("NOT_FULFILLED", before.get("R-10.2-01").getString("status"), "none was verified");
    String corrected = open("CORRECTIVE");
    done(corrected);
    String improved = open("IMPROVEMENT");
    LocalDate due = LocalDate.now(ZoneOffset.UTC).minusDays(31);
    desk.owner
        .post("actions/" + improved + "/due", "{\"due\":\"" + due + "\",\"reason\":\"A slip\"}")
        .expect(200);
    done(improved);
    String begun = open("IMPROVEMENT");
    pass.accept(
        List.of(
            "update action_item set done_at = done_at - interval '100' day where number = '"
                + corrected
                + "'",
            "update action_item set raised_at = raised_at - interval '400' day where number = '"
                + begun
                + "'"));
    Map<String, JsonObject> later = desk.evaluate();
    assertEquals(Set.of("R-10.1.1-05", "R-10.2-01", "R-10.2-07"), changed(before, later));
    assertTrue(names(desk.jack, "R-10.1.1-05").contains(corrected));
    assertTrue(names(desk.jack, "R-10.2-01").contains(begun));
    assertTrue(names(desk.jack, "R-10.2-07").contains(improved));
    step(desk.owner, corrected, "verification");
    step(desk.owner, improved, "verification");
    step(desk.jack, begun, "start");
    assertEquals(Set.of("R-10.2-08"), changed(before, desk.evaluate()));
    assertTrue(names(desk.jack, "R-10.2-08").contains(improved));
    tell(improved);
    Map<String, JsonObject> mended = desk.evaluate();
    assertEquals(Set.of(), changed(before, mended));
    assertEquals("PARTIAL", mended.get("R-10.2-01").getString("status"));
    inVain(mended);
  }

  /** What was found not to work is seen at once, until something more is opened (ACT-8). */
  private void inVain(Map<String, JsonObject> before) {
    String corrected = open("CORRECTIVE");
    done(corrected);
    String improved = open("IMPROVEMENT");
    done(improved);
    String verdict = "{\"effect\":\"INEFFECTIVE\",\"evidence\":\"%s\"}";
    Answer bare = desk.owner.post("actions/" + corrected + "/verdict", verdict.formatted(" "));
    assertEquals("ACT-8", bare.text("rule"), bare::body);
    for (String action : List.of(corrected, improved)) {
      desk.owner
          .post("actions/" + action + "/verdict", verdict.formatted("It came back"))
          .expect(200);
    }
    Map<String, JsonObject> later = desk.evaluate();
    assertEquals(Set.of("R-10.1.1-05", "R-10.2-07", "R-10.2-08"), changed(before, later));
    assertTrue(names(desk.jack, "R-10.1.1-05").contains(corrected));
    assertTrue(names(desk.jack, "R-10.2-07").contains(improved));
    open("CORRECTIVE");
    open("IMPROVEMENT");
    tell(improved);
    assertEquals(Set.of(), changed(before, desk.evaluate()));
  }

  private String open(String kind) {
    return desk.owner
        .post("conformity/R-5.1-08/actions", OPEN.formatted(kind))
        .expect(201)
        .text("number");
  }

  /** Staff are told what became of it. */
  private void tell(String action) {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    desk.owner.post("communications", TOLD.formatted(action, now)).expect(201);
  }

  private void done(String action) {
    step(desk.jack, action, "start");
    desk.jack.post("actions/" + action + "/done", "{\"result\":\"Written\"}").expect(200);
  }

  private static void step(Client by, String action, String step) {
    by.post("actions/" + action + "/" + step).expect(200);
  }
}
