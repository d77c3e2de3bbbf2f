package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.evident.it.Client.Answer;

/**
 * People, teams, customers, services and drafts are corrected on the state that was read, and leave only when nothing rests on
 * them.
 *
 * @param levels somebody who keeps services and agreements
 */
record KeepingChecks(Office office, Client levels) {

  private static final String PERSON =
      """
      {"name":"M. Over","email":"mover@example.org","team":"%s","zone":"Europe/London","language":"de",
       "version":%s}""";
  private static final String TEAM = "{\"name\":\"%s\",\"desk\":false,\"version\":%d}";
  private static final String CUSTOMER =
      "{\"name\":\"%s\",\"reportingZone\":\"UTC\",\"currency\":\"GBP\",\"version\":%d}";
  private static final String WHY = "{\"reason\":\"Wanted no more\"}";
  private static final String AGREEMENT =
      """
      {"name":"%s","customer":"%s","services":["%s"],"validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements of 2016",
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":%d,"calendar":"ALL",
                   "pauseAllowed":false}],
       "goals":[],"workloads":[{"measure":"INCIDENTS","limit":9,"tolerancePercent":10}]}""";

  void peopleAndTeams() {
    Client admin = office.administrator();
    Client desk = office.person("mover", null, "SERVICE_DESK", "RESOLVER");
    String customer = office.customer("Moor Mail", "UTC");
    String service = levels.post("services", "{\"name\":\"Letters\"}").expect(201).text("number");
    admin.post("teams", "{\"name\":\"Old crew\",\"desk\":false}").expect(201);
    JsonObject read = one(admin.get("people?q=MOV%25ER"), 0);
    assertEquals(null, read, "a sign of the pattern is taken as it is written");
    read = one(admin.get("people?q=MOVE&role=RESOLVER&active=true"), 1);
    int version = read.getInt("version");
    assertRule(admin.put("people/mover", PERSON.formatted("Old crew", "null")), "REC-4");
    Answer moved = admin.put("people/mover", PERSON.formatted("Old crew", version)).expect(200);
    assertEquals("Old crew", moved.text("team"));
    assertEquals("de", moved.text("language"));
    assertRule(admin.put("people/mover", PERSON.formatted("", version)), "REC-2");
    office.person("moved-guest", customer, "CUSTOMER_REPRESENTATIVE");
    assertRule(admin.put("people/moved-guest/team", "{\"team\":\"Old crew\"}"), "PTY-19");
    String number = reported(desk, customer, service);
    desk.post("incidents/" + number + "/assign", "{\"team\":\"Old crew\",\"category\":\"Letters\"}")
        .expect(200);
    renamed(admin);
    assertEquals("New crew", desk.get("incidents/" + number + "/sheet").expect(200).text("team"));
    one(admin.get("people?team=New%20crew"), 1);
    assertRule(admin.post("people/mover/reactivation"), "PTY-20");
    admin.post("people/mover/deactivation").expect(200);
    one(admin.get("people?q=mover&active=true"), 0);
    assertEquals(401, desk.get("incidents").status());
    Answer back = admin.post("people/mover/reactivation").expect(200);
    assertFalse(back.text("oneTimePassword").isBlank());
    String told = admin.get("history?record=" + back.text("number")).expect(200).body();
    for (String act : new String[] {"DEACTIVATED", "REACTIVATED", "\"zone\"", "New crew"}) {
      assertTrue(told.contains(act), () -> act + " is not in " + told);
    }
    assertEquals(401, desk.get("incidents").status(), "tokens of the time before open nothing");
  }

  /** A role limited to a team reaches it under its new name. */
  private void renamed(Client admin) {
    String role =
        "{\"login\":\"mover\",\"role\":\"RESOLVER\",\"scope\":\"TEAM\",\"scopeKey\":\"Old crew\"}";
    admin.post("assignments", role).expect(201);
    admin.put("teams/Old%20crew", TEAM.formatted("New crew", 0)).expect(200);
    assertRule(admin.put("teams/New%20crew", TEAM.formatted("Newer crew", 0)), "REC-2");
    one(admin.get("assignments?scope=TEAM&scopeKey=New%20crew"), 1);
    one(admin.get("assignments?scope=TEAM&scopeKey=New%20crew&inForce=true"), 0);
  }

  void customersAndServices() {
    Client desk = office.person("keeping-desk", null, "SERVICE_DESK");
    String customer = office.customer("Mill Gas", "UTC");
    String service = levels.post("services", "{\"name\":\"Fax\"}").expect(201).text("number");
    elsewhere(customer, service);
    String path = "services/" + service;
    String number = reported(desk, customer, service);
    assertRule(levels.post(path + "/retirement", WHY), "PTY-21.INCIDENTS");
    assertRule(
        office.administrator().post("customers/" + customer + "/retirement", WHY),
        "PTY-21.INCIDENTS");
    desk.post("incidents/" + number + "/cancel", "{\"reason\":\"WITHDRAWN\"}").expect(200);
    String agreement =
        levels
            .post("agreements", AGREEMENT.formatted("Fax", customer, service, 15))
            .expect(201)
            .text("number");
    levels.post("agreements/" + agreement + "/offer").expect(200);
    Answer kept = levels.post(path + "/retirement", WHY);
    assertRule(kept, "PTY-21.AGREEMENTS");
    assertTrue(kept.text("detail").contains(agreement), kept::body);
    redrafted(agreement, customer, service);
    assertRule(levels.post(path + "/retirement", "{\"reason\":\"-\"}"), "GEN-4");
    assertEquals("RETIRED", levels.post(path + "/retirement", WHY).expect(200).text("state"));
    assertRule(desk.post("incidents", report(customer, service)), "PTY-22");
    assertRule(
        levels.post("agreements", AGREEMENT.formatted("Fax 2", customer, service, 15)), "PTY-22");
    levels.post(path + "/resumption", WHY).expect(200);
    office.administrator().post("customers/" + customer + "/retirement", WHY).expect(200);
    assertRule(desk.post("incidents", report(customer, service)), "PTY-22");
    office.administrator().post("customers/" + customer + "/resumption", WHY).expect(200);
    reported(desk, customer, service);
  }

  /** Who keeps one customer and one service keeps no other (PTY-10). */
  private void elsewhere(String customer, String service) {
    String own = office.customer("Mill Water", "UTC");
    String kept = levels.post("services", "{\"name\":\"Telex\"}").expect(201).text("number");
    Client some = office.person("keeps-some", null);
    hold(some, "RELATIONSHIP_MANAGER", "CUSTOMER", own);
    hold(some, "SERVICE_LEVEL_MANAGER", "SERVICE", kept);
    assertRule(some.post("customers/" + customer + "/retirement", WHY), "PTY-10");
    assertRule(some.post("services/" + service + "/retirement", WHY), "PTY-10");
    String from = "{\"liveFrom\":null,\"reason\":\"As ever\"}";
    assertRule(some.put("services/" + service + "/live-from", from), "PTY-10");
    assertRule(
        some.post("agreements", AGREEMENT.formatted("Fax 0", customer, service, 15)), "PTY-10");
    Answer drafted = some.post("agreements", AGREEMENT.formatted("Telex", own, kept, 15));
    String agreement = "agreements/" + drafted.expect(201).text("number");
    String wider = AGREEMENT.formatted("Telex", own, kept + "\",\"" + service, 15);
    assertRule(some.put(agreement + "/draft", wider), "PTY-10");
    int version = some.get("customers/" + own).expect(200).object().getInt("version");
    some.put("customers/" + own, CUSTOMER.formatted("Mill Steam", version)).expect(200);
  }

  private void hold(Client who, String role, String scope, String key) {
    String offer =
        "{\"login\":\"keeps-some\",\"role\":\"%s\",\"scope\":\"%s\",\"scopeKey\":\"%s\"}"
            .formatted(role, scope, key);
    int id = office.administrator().post("assignments", offer).expect(201).object().getInt("id");
    who.post("assignments/" + id + "/acceptance").expect(200);
  }

  /** What was offered is a draft again, with other terms, and goes on no more. */
  private void redrafted(String agreement, String customer, String service) {
    String path = "agreements/" + agreement;
    Answer again =
        levels
            .put(path + "/draft", AGREEMENT.formatted("Telefax", customer, service, 30))
            .expect(200);
    JsonObject version = again.object().getJsonArray("versions").getJsonObject(0);
    assertEquals("DRAFT", version.getString("state"));
    assertEquals(30, version.getJsonArray("targets").getJsonObject(0).getInt("limitMinutes"));
    assertEquals("Telefax", again.text("name"));
  }

  private static String reported(Client desk, String customer, String service) {
    return desk.post("incidents", report(customer, service))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static String report(String customer, String service) {
    return """
        {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
         "impact":2,"urgency":3}"""
        .formatted(customer, service);
  }

  /** Proves how many are listed, one at most; answers with it, or null. */
  private static JsonObject one(Answer listed, int count) {
    assertEquals(count, listed.expect(200).list().size(), listed::body);
    return count == 0 ? null : listed.list().getJsonObject(0);
  }

  private static void assertRule(Answer answer, String rule) {
    assertEquals(rule, answer.text("rule"), answer.body());
  }
}
