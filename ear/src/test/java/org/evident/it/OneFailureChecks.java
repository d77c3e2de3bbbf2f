package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A failure that checks and an event tell of is one incident, whoever is the first, and ends when both say so (INC-8). */
final class OneFailureChecks {

  private static final Instant BASE = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final String GATE = "\"item\":\"gate\",";
  private static final String FULL = GATE + "\"outage\":\"FULL\",";

  private final CheckedIncidentChecks known;
  private final Client desk;
  private final String customer;
  private final String name;

  OneFailureChecks(CheckedIncidentChecks known, Client desk, String customer) {
    this.known = known;
    this.desk = desk;
    this.customer = customer;
    this.name = desk.get("customers/" + customer).expect(200).text("name");
  }

  void inc8_what_checks_have_told_of_an_event_joins() {
    String service = known.promised("Lock gate", List.of(customer));
    known.checks(service, ago(20) + ",up", ago(12) + ",down");
    String number = one(service);
    assertEquals("ADDED " + number, event(service, "a1", "PROBLEM", ago(10), FULL));
    assertEquals("ADDED " + number, event(service, "a1", "PROBLEM", ago(10), FULL), "sent again");
    assertEquals(number, one(service));
    assertTrue(sheet(number).contains("gate-probe PROBLEM MAJOR"), sheet(number));
    known.checks(service, ago(5) + ",up");
    assertTrue(open(number), "the event says it is not over");
    assertTrue(sheet(number).contains("not over yet for: gate-probe"), sheet(number));
    assertEquals("RESOLVED " + number, event(service, "a2", "OK", ago(3), GATE));
    assertEquals(ago(3), known.incident(number).getString("resolvedAt"));
    assertEquals(List.of(ago(5), ago(3)), ends(service));
  }

  void inc8_what_an_event_has_told_of_checks_join() {
    String service = known.promised("Ship lift", List.of(customer));
    String opened = event(service, "b1", "PROBLEM", ago(14), "");
    String number = one(service);
    assertEquals("OPENED " + number, opened);
    known.checks(service, ago(20) + ",up", ago(12) + ",down");
    assertEquals(number, one(service));
    assertEquals(number, known.outages(service).get(0).getString("incident"));
    assertEquals("NOTED " + number, event(service, "b2", "OK", ago(4), ""));
    assertTrue(open(number), "checks say it is not over");
    known.checks(service, ago(6) + ",up");
    JsonObject incident = known.incident(number);
    assertEquals(
        "RESOLVED " + ago(4), incident.getString("state") + " " + incident.getString("resolvedAt"));
  }

  void inc8_what_is_not_about_the_service_itself_joins_nothing() {
    String service = known.promised("Tow path", List.of(customer));
    known.checks(service, ago(12) + ",down");
    String number = one(service);
    String other = event(service, "c1", "PROBLEM", ago(10), "\"item\":\"lamp-7\",");
    assertTrue(other.startsWith("OPENED "), other);
    assertNotEquals("OPENED " + number, other);
    assertEquals(2, ours(service).size());
  }

  private String event(String service, String id, String state, String at, String more) {
    JsonObject done =
        desk.post(
                "events",
                """
                {"source":"gate-probe","id":"%s","signature":"gone","service":"%s","customer":"%s",%s
                 "severity":"MAJOR","at":"%s","text":"The gate does not answer","state":"%s"}"""
                    .formatted(service + id, service, customer, more, at, state))
            .expect(200)
            .object();
    return done.getString("outcome") + " " + done.getString("incident", null);
  }

  private String one(String service) {
    List<String> found = ours(service);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private List<String> ours(String service) {
    return known.incidents(service).stream()
        .filter(number -> name.equals(known.incident(number).getString("customer")))
        .toList();
  }

  private boolean open(String number) {
    return List.of("NEW", "ASSIGNED").contains(known.incident(number).getString("state"));
  }

  private String sheet(String number) {
    return desk.get("incidents/" + number + "/sheet").expect(200).body();
  }

  private List<String> ends(String service) {
    return known.outages(service).stream()
        .map(one -> one.getString("end", "none"))
        .sorted()
        .toList();
  }

  private static String ago(long minutes) {
    return BASE.minus(minutes, ChronoUnit.MINUTES).toString();
  }
}
