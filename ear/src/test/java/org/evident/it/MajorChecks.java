package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The procedure of major incidents. */
final class MajorChecks {

  private final IncidentCases cases;
  private final Server server;

  MajorChecks(IncidentCases cases, Server server) {
    this.cases = cases;
    this.server = server;
  }

  void inc3_a_major_incident_goes_from_its_verdict_to_its_published_report() {
    Client manager = cases.office().known("incidents");
    Client director = cases.office().person("director1", null, "TOP_MANAGEMENT");
    String number = cases.report(1, 1);
    assertEquals(false, cases.due(number, "VERDICT").getBoolean("missed"));
    assertEquals("[\"EXTENSIVE\"]", major(number).get("met").toString());
    major(manager, number, "refusal", "{\"reason\":\"one room only\"}", 200);
    assertEquals(null, cases.due(number, "VERDICT"));
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(cases.resolver(), number, "start", null, 200);
    String sheet = "incidents/" + number + "/sheet/";
    String stranger = "{\"reason\":\"all stand still\",\"leader\":\"Ada\"}";
    assertEquals(
        "REC-1 leader", refusal(cases.step(manager, number, "sheet/declare", stranger, 404)));
    String declared = "{\"reason\":\"all stand still\",\"procedureVersion\":\"2030-1\"}";
    manager.post(sheet + "declare", declared).expect(200);
    assertEquals(List.of("MANAGER"), cases.dues(number, "MANAGER", "TOP_TOLD", "VERDICT"));
    assertEquals(number + ": major incident declared", newest(director));
    assertEquals(
        "INC-10", major(manager, number, "manager", leader("resolver1"), 422).getString("rule"));
    assertEquals(
        "REC-1", major(manager, number, "manager", leader("nobody-here"), 404).getString("rule"));
    major(manager, number, "manager", leader("incidents"), 200);
    assertEquals(List.of(), cases.dues(number, "MANAGER", "TOP_TOLD"));
    String entry = "{\"kind\":\"TIMELINE\",\"text\":\"the queue was found full\"}";
    major(manager, number, "entries", entry, 200);
    cases.step(
        cases.resolver(),
        number,
        "notes",
        "{\"text\":\"restarted it\",\"visibleToCustomer\":true}",
        200);
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    assertEquals(
        "INC.MAJOR.REVIEW", cases.step(cases.desk(), number, "close", null, 422).getString("rule"));
    manager.post(sheet + "restore", "{}").expect(200);
    assertEquals(List.of("REVIEW"), cases.dues(number, "REVIEW"));
    String review =
        "{\"participants\":\"Ada, Ben\",\"course\":\"full, found, emptied\",\"noProblemReason\":\"known\"}";
    assertEquals(
        "INC.MAJOR.REPORT", major(manager, number, "review", review, 422).getString("rule"));
    manager
        .post(
            sheet + "report",
            """
            {"effect":"no mail","cause":"a full queue","lessons":"watch it","actions":"alarm",
             "reviewedOn":"2030-01-31"}""")
        .expect(200);
    Client reader = cases.office().person("told1", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    major(manager, number, "review", review, 200);
    assertEquals(Set.of("declaredAt", "restoredAt"), toldOf(reader, number).keySet());
    assertEquals(List.of(), cases.dues(number, "REVIEW"));
    assertEquals("INC.MAJOR.PUBLISHED", major(manager, number, "end", "{}", 422).getString("rule"));
    major(manager, number, "publication", "{}", 200);
    assertEquals("a full queue", toldOf(reader, number).getString("cause"));
    JsonObject ended = major(manager, number, "end", "{}", 200);
    assertEquals("CLOSED", ended.getJsonObject("procedure").getString("state"));
    assertEquals(2, ended.getJsonArray("verdicts").size());
    assertEquals(number + ": report on the major incident", newest(director));
    assertEquals("CLOSED", cases.state(cases.step(cases.desk(), number, "close", null, 200)));
  }

  void inc10_the_manager_of_a_major_incident_is_not_its_only_resolver() {
    Client both = cases.office().person("both1", null, "RESOLVER", "MAJOR_INCIDENT_MANAGER");
    String number = cases.report(2, 3);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    String declared = "{\"reason\":\"all stand still\",\"leader\":\"both1\"}";
    both.post("incidents/" + number + "/sheet/declare", declared).expect(200);
    assertEquals("2030-1", major(number).getJsonObject("procedure").getString("procedureVersion"));
    assertEquals("INC-10", cases.step(both, number, "start", null, 422).getString("rule"));
    Surfer page = new Surfer(server).signIn("both1", Office.PASSWORD);
    String kept = assertThrows(AssertionError.class, () -> takeOver(page, number)).getMessage();
    assertTrue(kept.contains("leads"), kept);
    cases.step(
        cases.resolver(),
        number,
        "notes",
        "{\"text\":\"I help\",\"visibleToCustomer\":false}",
        200);
    takeOver(page, number);
    assertEquals("both1", assignee(number));
    assertEquals(200, cases.patch(cases.desk(), number, "{\"team\":\"Night team\"}").statusCode());
    assertEquals(null, assignee(number));
    cases.step(both, number, "start", null, 200);
    JsonObject down = major(both, number, "downgrade", "{\"reason\":\"one room only\"}", 200);
    assertEquals("DOWNGRADED", down.getJsonObject("procedure").getString("state"));
    String asked = "{\"reason\":\"CUSTOMER\",\"question\":\"Which room?\"}";
    JsonObject waiting = cases.step(both, number, "pend", asked, 200);
    assertEquals("PAUSED", cases.clock(waiting, 1).getString("state"));
  }

  void inc3_a_verdict_rests_on_the_version_in_force_and_the_matrix_says_who_declares() {
    Client manager = cases.office().known("incidents");
    Client owner = cases.office().person("criteria1", null, "SMS_OWNER");
    String number = cases.report(1, 2);
    assertEquals("[\"EXTENSIVE\"]", major(number).get("met").toString());
    String wider =
        "{\"text\":\"Two reports of one fault\",\"graveImpact\":1,\"manyReports\":%d,\"overdue\":true}";
    assertEquals(
        "manyReports",
        manager.post("major-criteria", wider.formatted(1)).expect(422).text("field"));
    JsonObject proposed =
        manager.post("major-criteria", wider.formatted(2)).expect(201).list().getJsonObject(0);
    assertEquals(false, proposed.getBoolean("inForce"));
    int version = proposed.getJsonObject("criteria").getInt("version");
    String approval = "major-criteria/" + version + "/approval";
    assertEquals("SOD-1", manager.post(approval).expect(403).text("rule"));
    owner.post("major-criteria/0/approval").expect(404);
    JsonObject approved = owner.post(approval).expect(200).list().getJsonObject(0);
    assertEquals(true, approved.getBoolean("inForce"));
    assertEquals("APR-1", owner.post(approval).expect(422).text("rule"));
    for (int i = 0; i < 2; i++) {
      String link = "{\"relation\":\"CHILD_OF\",\"to\":\"%s\"}".formatted(number);
      cases.desk().post("incidents/" + cases.report(3, 3) + "/links", link).expect(201);
    }
    assertEquals("[\"EXTENSIVE\",\"MANY_REPORTS\"]", major(number).get("met").toString());
    String row = "authority/MAJOR_INCIDENT_DECLARATION/";
    Client admin = cases.office().administrator();
    admin.put(row + "RESOLVER", "{\"approvers\":1}").expect(200);
    admin.delete(row + "INCIDENT_MANAGER").expect(200);
    String declare = "incidents/" + number + "/sheet/declare";
    String declared = "{\"reason\":\"all stand still\"}";
    assertEquals("LEAD-3.ROLE", manager.post(declare, declared).expect(403).text("rule"));
    cases.resolver().post(declare, declared).expect(200);
    JsonObject verdict = major(number).getJsonArray("verdicts").getJsonObject(0);
    assertEquals(version, verdict.getInt("criteriaVersion"));
    assertEquals("EXTENSIVE MANY_REPORTS", verdict.getString("met"));
    admin.put(row + "INCIDENT_MANAGER", "{\"approvers\":1}").expect(200);
    admin.delete(row + "RESOLVER").expect(200);
    manager.post("major-criteria", wider.formatted(5)).expect(201);
    owner.post("major-criteria/" + (version + 1) + "/approval").expect(200);
  }

  private static JsonObject toldOf(Client reader, String number) {
    String sheet = "incidents/" + number + "/sheet";
    return reader.get(sheet).expect(200).object().getJsonObject("major");
  }

  private static String refusal(JsonObject problem) {
    return problem.getString("rule") + " " + problem.getString("field");
  }

  private String assignee(String number) {
    return cases.desk().get("incidents/" + number + "/sheet").expect(200).text("assignee");
  }

  /** Takes an incident over by the form of all its fields. */
  private String takeOver(Surfer page, String number) {
    return page.press(
        "resolution/incident/detail.xhtml?step=edit&number=" + number,
        "facts",
        "save",
        Map.of(
            "description", "Nothing arrives.",
            "customer", cases.customer(),
            "service", cases.service(),
            "impact", "2",
            "urgency", "3",
            "mine", "true"));
  }

  private static String leader(String login) {
    return "{\"leader\":\"" + login + "\"}";
  }

  private JsonObject major(String number) {
    return cases.desk().get("incidents/" + number + "/major").expect(200).object();
  }

  private static JsonObject major(
      Client who, String number, String act, String body, int expected) {
    return who.post("incidents/" + number + "/major/" + act, body).expect(expected).object();
  }

  private static String newest(Client who) {
    return who.get("notifications")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("text");
  }
}
