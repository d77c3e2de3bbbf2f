package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Events of monitoring tools. */
final class EventChecks {

  private final IncidentCases cases;
  private Client tool;

  EventChecks(IncidentCases cases) {
    this.cases = cases;
  }

  void inc8_events_of_one_signature_are_one_incident_which_monitoring_ends() {
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(50, ChronoUnit.MINUTES);
    JsonObject opened = event("e1", "disk full", at, "PROBLEM");
    String number = opened.getString("incident");
    assertEquals("OPENED", opened.getString("outcome"));
    assertEquals(opened, event("e1", "disk full", at, "PROBLEM")); // sent again
    JsonObject added = event("e2", "disk full", at.plus(30, ChronoUnit.MINUTES), "PROBLEM");
    assertEquals("ADDED " + number, outcome(added));
    assertEquals("IGNORED null", outcome(event("e3", "disk full", at, "OK"))); // before the last
    Instant over = at.plus(40, ChronoUnit.MINUTES);
    assertEquals("RESOLVED " + number, outcome(event("e4", "disk full", over, "OK")));
    JsonObject solved = cases.view(number);
    assertEquals("RESOLVED", cases.state(solved));
    assertEquals(over.toString(), cases.clock(solved, 1).getString("stoppedAt"));
    assertEquals("IGNORED null", outcome(event("e5", "disk full", over, "OK")));
    JsonObject again = event("e6", "disk full", over, "PROBLEM");
    assertEquals("OPENED", again.getString("outcome")); // what is solved is not added to
    String next = again.getString("incident");
    cases.step(
        cases.desk(),
        next,
        "notes",
        "{\"text\":\"I look into it\",\"visibleToCustomer\":false}",
        200);
    JsonObject noted = event("e7", "disk full", over.plusSeconds(60), "OK");
    assertEquals("ADDED".equals(noted.getString("outcome")), false);
    assertEquals("NOTED " + next, outcome(noted));
  }

  void inc8_after_half_an_hour_or_of_another_item_it_is_another_incident() {
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(40, ChronoUnit.MINUTES);
    String first = event("f1", "link down", at, "PROBLEM").getString("incident");
    JsonObject late = event("f2", "link down", at.plusSeconds(1801), "PROBLEM");
    assertEquals("OPENED", late.getString("outcome"));
    assertFalse(first.equals(late.getString("incident")));
    String elsewhere = event("f3", "link down", at, "PROBLEM", "router-2").getString("incident");
    assertFalse(first.equals(elsewhere));
    for (String junk : List.of("Default string", "00:00:00:00:00:00", "N/A")) {
      Client.Answer nobodys =
          monitoring().post("events", body("f5", "link down", at.toString(), "PROBLEM", junk));
      assertEquals("INC-8 item", nobodys.expect(422).text("rule") + " " + nobodys.text("field"));
    }
    String ahead = Instant.now().plus(10, ChronoUnit.MINUTES).toString();
    Client.Answer refused =
        monitoring().post("events", body("f4", "link down", ahead, "PROBLEM", "router-1"));
    assertEquals("GEN-5", refused.expect(422).text("rule"));
  }

  void inc8_an_event_of_a_service_that_is_down_is_an_outage_until_it_is_over() {
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(20, ChronoUnit.MINUTES);
    JsonObject opened = down("h1", at, "PROBLEM");
    String number = opened.getString("incident");
    assertEquals("ADDED " + number, outcome(down("h2", at.plusSeconds(60), "PROBLEM")));
    assertEquals("ADDED " + number, outcome(down("h3", at.minusSeconds(60), "PROBLEM")));
    JsonObject outage = outage(number);
    assertEquals(at.minusSeconds(60).toString(), outage.getString("start"));
    assertEquals(
        "FULL MONITORING " + number,
        outage.getString("kind")
            + " "
            + outage.getString("origin")
            + " "
            + outage.getString("incident"));
    assertTrue(outage.isNull("end"), outage::toString);
    Instant over = at.plusSeconds(300);
    assertEquals("RESOLVED " + number, outcome(down("h4", over, "OK")));
    assertEquals(over.toString(), outage(number).getString("end"));
    assertEquals("IGNORED null", outcome(down("h5", over, "OK")));
  }

  private JsonObject down(String id, Instant at, String state) {
    String body = body(id, "service down", at.toString(), state, "service-probe");
    return monitoring()
        .post("events", body.replace("\"severity\"", "\"outage\":\"FULL\",\"severity\""))
        .expect(200)
        .object();
  }

  /** The one outage of an incident. */
  private JsonObject outage(String incident) {
    List<JsonObject> found =
        cases
            .desk()
            .get("outages?service=" + cases.service())
            .expect(200)
            .object()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> incident.equals(one.getString("incident", null)))
            .toList();
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  void inc8_events_that_come_at_once_open_one_incident() throws Exception {
    String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Client tool = monitoring();
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      List<Callable<JsonObject>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String body = body("g" + i / 2, "cpu hot", at, "PROBLEM", "server-9"); // each sent twice
        calls.add(() -> tool.post("events", body).expect(200).object());
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<JsonObject> answer : together.invokeAll(calls)) {
        outcomes.add(outcome(answer.get()));
      }
      assertEquals(1, outcomes.stream().map(o -> o.split(" ")[1]).distinct().count());
      assertEquals(2, outcomes.stream().filter(o -> o.startsWith("OPENED")).count());
      String number = outcomes.get(0).split(" ")[1];
      JsonObject sheet = cases.desk().get("incidents/" + number + "/sheet").expect(200).object();
      assertEquals(8, sheet.getJsonArray("notes").size()); // each event once
    } finally {
      together.shutdown();
    }
  }

  private Client monitoring() {
    if (tool == null) {
      cases.office().person("monitoring1", null, "SERVICE_DESK");
      String secret =
          cases
              .office()
              .known("monitoring1")
              .post("tokens", "{\"name\":\"checks\",\"days\":30,\"scopes\":[\"events:write\"]}")
              .expect(201)
              .text("secret");
      tool = cases.office().nobody().as(secret);
      tool.get("incidents").expect(403);
    }
    return tool;
  }

  private JsonObject event(String id, String signature, Instant at, String state) {
    return event(id, signature, at, state, "server-1");
  }

  private JsonObject event(String id, String signature, Instant at, String state, String item) {
    return monitoring()
        .post("events", body(id, signature, at.toString(), state, item))
        .expect(200)
        .object();
  }

  private String body(String id, String signature, String at, String state, String item) {
    return """
        {"source":"checks","id":"%s","signature":"%s","item":"%s","service":"%s","customer":"%s",
         "severity":"MINOR","at":"%s","text":"as measured","state":"%s"}"""
        .formatted(id, signature, item, cases.service(), cases.customer(), at, state);
  }

  private static String outcome(JsonObject answer) {
    return answer.getString("outcome") + " " + answer.getString("incident", null);
  }
}
