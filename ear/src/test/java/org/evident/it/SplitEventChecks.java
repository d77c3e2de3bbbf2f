package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Why an event belongs to its incident, and what becomes of one that joined wrongly (INC-8). */
final class SplitEventChecks {

  private static final String WHY = "It is another rack, as its label says";

  private final IncidentCases cases;
  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3000);

  SplitEventChecks(IncidentCases cases) {
    this.cases = cases;
  }

  void inc8_each_event_says_why_it_belongs_to_its_incident() {
    String number = event("rack-a", "y1", "rack too warm", at, "PROBLEM").substring(7);
    assertEquals(
        "ADDED " + number, event("rack-a", "y2", "rack too warm", at.plusSeconds(60), "PROBLEM"));
    assertEquals(
        "RESOLVED " + number, event("rack-a", "y3", "rack too warm", at.plusSeconds(90), "OK"));
    List<JsonObject> told = events(cases.desk(), number);
    assertEquals(
        List.of("y3 RECOVERY", "y2 SIGNATURE", "y1 FIRST"),
        told.stream().map(one -> one.getJsonObject("event")).map(SplitEventChecks::match).toList());
    String why = told.get(1).getString("why");
    assertTrue(why.contains("\"rack too warm\" of rack-a"), why);
    assertTrue(why.contains(at.toString()) && why.contains("within 30 minutes"), why);
    String german =
        cases.desk().reading("de").get("incidents/" + number + "/events").expect(200).body();
    assertTrue(german.contains("dieselbe Komponente und Signatur"), german);
    refused(number, "y3", "INC.SPLIT.OVER");
    refused(number, "y1", "INC.SPLIT.FIRST");
  }

  void inc8_what_joined_wrongly_becomes_an_incident_of_its_own() {
    String outage = "\"outage\":\"FULL\",";
    String number = event("gate-b", "z1", "gate stuck", at, "PROBLEM").substring(7);
    Instant second = at.plusSeconds(120);
    event("gate-b", "z2", "gate stuck", second, "PROBLEM", outage);
    event("gate-b", "z3", "gate stuck", at.plusSeconds(180), "PROBLEM");
    Client.Answer silent = split(cases.resolver(), number, "z2", "...");
    assertEquals("REV-7 reason", silent.expect(422).text("rule") + " " + silent.text("field"));
    assertEquals("REC-1", split(cases.resolver(), number, "z9", WHY).expect(404).text("rule"));

    JsonObject done = split(cases.resolver(), number, "z2", WHY).expect(201).object();
    String own = done.getString("incident");
    assertNotEquals(number, own);
    assertEquals(2, done.getInt("events"), "the later one goes along");
    assertEquals(List.of("z1 FIRST"), matches(number));
    assertEquals(List.of("z3 SIGNATURE", "z2 SPLIT"), matches(own));
    JsonObject view = cases.view(own);
    assertEquals(second.toString(), view.getJsonObject("incident").getString("reportedAt"));
    assertEquals(second.toString(), cases.clock(view, 0).getString("startedAt"));
    String links = cases.desk().get("incidents/" + own + "/links").expect(200).body();
    assertTrue(links.contains("SPLIT_FROM") && links.contains(number), links);
    assertEquals(own, outageAt(second).getString("incident"), "its outage goes along");
    for (String one : List.of(number, own)) {
      String course = cases.desk().get("incidents/" + one + "/timeline").expect(200).body();
      assertTrue(course.contains(WHY), course);
    }
    assertTrue(history(number).contains("EVENT_SPLIT"), "history of the old one");
    assertTrue(history(own).contains("SPLIT_OFF"), "history of the new one");

    assertEquals(
        "ADDED " + own, event("gate-b", "z4", "gate stuck", at.plusSeconds(240), "PROBLEM"));
    assertEquals("NOTED " + own, event("gate-b", "z5", "gate stuck", at.plusSeconds(300), "OK"));
    refused(own, "z2", "INC.SPLIT.FIRST");
    assertFalse(matches(number).contains("z4 SIGNATURE"));
  }

  void inc8_what_ended_keeps_its_events() {
    String number = event("pump-c", "x1", "pump dry", at, "PROBLEM").substring(7);
    event("pump-c", "x2", "pump dry", at.plusSeconds(60), "PROBLEM");
    cases.step(cases.desk(), number, "cancel", "{\"reason\":\"WITHDRAWN\"}", 200);
    refused(number, "x2", "INC.SPLIT.ENDED");
  }

  private void refused(String number, String id, String rule) {
    Client.Answer answer = split(cases.desk(), number, id, WHY);
    assertEquals(rule + " event", answer.expect(422).text("rule") + " " + answer.text("field"), id);
  }

  private Client.Answer split(Client who, String number, String id, String reason) {
    return who.post(
        "incidents/" + number + "/events/split",
        "{\"source\":\"sorter\",\"id\":\"%s\",\"reason\":\"%s\"}".formatted(id, reason));
  }

  private List<String> matches(String number) {
    return events(cases.desk(), number).stream()
        .map(one -> one.getJsonObject("event"))
        .map(SplitEventChecks::match)
        .toList();
  }

  private static String match(JsonObject event) {
    return event.getString("id") + " " + event.getString("match");
  }

  private List<JsonObject> events(Client who, String number) {
    JsonObject found = who.get("incidents/" + number + "/events").expect(200).object();
    List<JsonObject> events = found.getJsonArray("events").getValuesAs(JsonObject.class);
    assertEquals(events.size(), found.getInt("total"));
    return events;
  }

  private JsonObject outageAt(Instant start) {
    return cases
        .desk()
        .get("outages?service=" + cases.service())
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> start.toString().equals(one.getString("start")))
        .findFirst()
        .orElseThrow();
  }

  private String history(String number) {
    return cases.office().administrator().get("history?record=" + number).expect(200).body();
  }

  private String event(String item, String id, String signature, Instant when, String state) {
    return event(item, id, signature, when, state, "");
  }

  private String event(
      String item, String id, String signature, Instant when, String state, String more) {
    JsonObject done =
        cases
            .desk()
            .post(
                "events",
                """
                {"source":"sorter","id":"%s","signature":"%s","item":"%s","service":"%s","customer":"%s",%s
                 "severity":"MINOR","at":"%s","text":"as measured","state":"%s"}"""
                    .formatted(
                        id, signature, item, cases.service(), cases.customer(), more, when, state))
            .expect(200)
            .object();
    return done.getString("outcome") + " " + done.getString("incident", null);
  }
}
