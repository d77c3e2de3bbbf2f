package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Somebody decides for another one who is away: from the first day to the last, by their own authority, and both are named. Field lesson 34. */
final class StandInChecks {

  private static final LocalDate TODAY = LocalDate.now();

  private final Office office;
  private final Client away;
  private final Client deputy;
  private final Client later;
  private final Client auditor;
  private final Server server;
  private final Supplier<String> offered;

  /**
   * Among three who may sign.
   *
   * @param offered offers an agreement to them, and answers with its path
   */
  StandInChecks(Office office, Server server, Supplier<String> offered) {
    this.office = office;
    this.server = server;
    this.offered = offered;
    away = office.person("away-a", null, "SMS_OWNER");
    deputy = office.person("away-b", null, "SMS_OWNER");
    later = office.person("away-c", null, "SMS_OWNER");
    auditor = office.person("away-auditor", null, "AUDITOR");
  }

  void pty30_a_deputy_decides_within_the_days_and_both_are_named() {
    JsonObject held = delegate(away, "away-b", TODAY, 3).expect(201).object();
    assertTrue(held.getBoolean("inForce"), held::toString);
    assertTrue(told(deputy, "DELEGATION_BEGUN"), "the deputy is told when it begins");
    assertFalse(told(away, "DELEGATION_BEGUN"));
    JsonObject ahead = delegate(later, "away-b", TODAY.plusDays(2), 3).expect(201).object();
    assertFalse(ahead.getBoolean("inForce"));
    String agreement = offered.get();
    String asked = asked(deputy, agreement);
    String page =
        new Surfer(server)
            .signIn("away-b", Office.PASSWORD)
            .open("foundation/approval/mine.xhtml")
            .body();
    assertTrue(page.contains("Also for away-a"), page);
    assertFalse(page.contains("away-c"), page);
    deputy.post(agreement + "/provider-signature").expect(200);
    JsonObject approval = deputy.get("approvals/" + asked).expect(200).object();
    assertEquals("APPROVED", approval.getString("state"));
    JsonObject absent = voice(approval, "away-a");
    assertEquals("DELEGATED", absent.getString("decision"));
    assertEquals("away-b", absent.getString("delegatedTo"));
    assertFalse(voice(approval, "away-c").containsKey("decision"), "it has not begun");
    String trail = auditor.get("history?record=" + asked).expect(200).body();
    assertTrue(trail.contains("delegate of away-a") && trail.contains("away-b"), trail);
    Client stranger = office.person("stands-beside", null, "SERVICE_DESK");
    stranger.post("delegations/" + held.getInt("id") + "/end").expect(404);
    deputy.post("delegations/" + held.getInt("id") + "/end").expect(403);
    away.post("delegations/" + held.getInt("id") + "/end").expect(200);
    assertTrue(told(deputy, "DELEGATION_ENDED"));
    String next = offered.get();
    String second = asked(deputy, next);
    deputy.post(next + "/provider-signature").expect(200);
    assertFalse(
        voice(deputy.get("approvals/" + second).expect(200).object(), "away-a")
            .containsKey("decision"),
        "what was taken back has no effect");
  }

  void pty31_what_is_delegated_goes_neither_on_nor_round() {
    Client one = office.person("chain-a", null, "SMS_OWNER");
    Client two = office.person("chain-b", null, "SMS_OWNER");
    Client three = office.person("chain-c", null, "SMS_OWNER");
    delegate(one, "chain-b", TODAY, 5).expect(201);
    assertEquals("PTY-31.SELF", delegate(two, "chain-b", TODAY, 1).expect(422).text("rule"));
    Client.Answer circle = delegate(two, "chain-a", TODAY, 1).expect(422);
    assertEquals("PTY-31.CIRCLE", circle.text("rule"));
    assertTrue(circle.text("detail").contains("circle"), circle::body);
    assertEquals("PTY-31.DEPUTY", delegate(two, "chain-c", TODAY, 1).expect(422).text("rule"));
    assertEquals("PTY-31.AWAY", delegate(three, "chain-a", TODAY, 1).expect(422).text("rule"));
    assertEquals("PTY-32", delegate(one, "chain-c", TODAY, 1).expect(422).text("rule"));
    assertEquals(
        "PTY-30", delegate(three, "chain-b", TODAY.minusDays(1), 1).expect(422).text("rule"));
    assertEquals("REC-1", delegate(three, "nobody-here", TODAY, 1).expect(404).text("rule"));
    String other =
        "{\"login\":\"chain-c\",\"deputy\":\"chain-b\",\"last\":\"%s\"}".formatted(TODAY);
    assertEquals("ACC-1", one.post("delegations", other).expect(403).text("rule"));
    office.administrator().post("delegations", other).expect(201);
    assertEquals(1, three.get("delegations/mine").expect(200).list().size());
    assertEquals(2, two.get("delegations/mine").expect(200).list().size());
  }

  private static Client.Answer delegate(Client who, String deputy, LocalDate first, int days) {
    return who.post(
        "delegations",
        "{\"deputy\":\"%s\",\"first\":\"%s\",\"last\":\"%s\"}"
            .formatted(deputy, first, first.plusDays(days)));
  }

  private static boolean told(Client who, String topic) {
    return who.get("notifications?limit=100").expect(200).body().contains(topic);
  }

  private static String asked(Client who, String agreement) {
    String number = agreement.substring(agreement.indexOf('/') + 1);
    return who.get("approvals/mine").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.toString().contains(number))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  private static JsonObject voice(JsonObject approval, String login) {
    List<JsonObject> voices = approval.getJsonArray("voices").getValuesAs(JsonObject.class);
    return voices.stream()
        .filter(one -> login.equals(one.getString("login")))
        .findFirst()
        .orElseThrow();
  }
}
