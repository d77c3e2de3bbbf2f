package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** What is due on an incident besides its clocks. */
final class CareChecks {

  private final IncidentCases cases;

  CareChecks(IncidentCases cases) {
    this.cases = cases;
  }

  void inc9_an_incident_nobody_writes_on_is_stale_until_somebody_does() {
    Instant lastWeek = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(8, ChronoUnit.DAYS);
    String old = cases.report(cases.desk(), 1, 1, lastWeek);
    String fresh = cases.report(1, 1);
    assertEquals(List.of(true, false), List.of(stale(old), stale(fresh)));
    assertEquals(List.of(true, false), List.of(listed(old), listed(fresh)));
    cases.step(
        cases.desk(),
        old,
        "notes",
        "{\"text\":\"looking into it\",\"visibleToCustomer\":false}",
        200);
    assertEquals(List.of(false, false), List.of(stale(old), listed(old)));
  }

  void inc4_the_reporter_of_a_p1_is_to_hear_of_it_within_half_an_hour_of_each_update() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String number = cases.report(cases.desk(), 1, 1, now.minus(40, ChronoUnit.MINUTES));
    JsonObject due = cases.due(number, "UPDATE");
    assertEquals(now.minus(10, ChronoUnit.MINUTES).toString(), due.getString("at"));
    assertEquals(true, due.getBoolean("missed"));
    cases.step(
        cases.desk(),
        number,
        "notes",
        "{\"text\":\"for us only\",\"visibleToCustomer\":false}",
        200);
    assertEquals(due, cases.due(number, "UPDATE"));
    cases.step(
        cases.desk(),
        number,
        "notes",
        "{\"text\":\"we are on it\",\"visibleToCustomer\":true}",
        200);
    JsonObject next = cases.due(number, "UPDATE");
    assertFalse(Instant.parse(next.getString("at")).isBefore(now.plus(30, ChronoUnit.MINUTES)));
    assertEquals(false, next.getBoolean("missed"));
    cases.step(cases.desk(), number, "priority", "{\"impact\":3,\"urgency\":3}", 200);
    assertEquals(null, cases.due(number, "UPDATE"));
  }

  void inc4_a_reporter_at_a_customer_hears_of_each_state() {
    Client reporter =
        cases.office().person("reporter1", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String number = cases.report(reporter, 3, 3);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(cases.resolver(), number, "start", null, 200);
    List<String> told =
        reporter
            .get("notifications")
            .expect(200)
            .object()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(notice -> notice.getString("text"))
            .toList();
    assertEquals(List.of(number + ": is being worked on", number + ": was given to a team"), told);
    reporter.get("incidents/" + number + "/care").expect(403);
  }

  /** A customer sees what waits for it, and only what is its own. */
  void sla6_a_customer_sees_what_waits_for_its_answer() {
    Client own = cases.office().person("answerer", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String strange = cases.office().customer("Other house", "UTC");
    Client other = cases.office().person("stranger-answers", strange, "CUSTOMER_REPRESENTATIVE");
    String asked = cases.working();
    String solved = cases.working();
    assertEquals(List.of(), awaited(own, asked, solved));
    cases.step(
        cases.resolver(),
        asked,
        "pend",
        "{\"reason\":\"CUSTOMER\",\"question\":\"Since when?\"}",
        200);
    cases.step(
        cases.resolver(),
        solved,
        "notes",
        "{\"text\":\"restarted it\",\"visibleToCustomer\":true}",
        200);
    cases.step(cases.resolver(), solved, "resolve", cases.resolution(), 200);
    assertEquals(
        Set.of(asked + " ANSWER", solved + " CONFIRMATION"),
        Set.copyOf(awaited(own, asked, solved)));
    assertEquals("[]", other.get("queue/customer").expect(200).body());
    assertEquals(403, cases.desk().get("queue/customer").status());
    cases.step(own, solved, "close", null, 200);
    cases.step(cases.resolver(), asked, "resume", null, 200);
    assertEquals(List.of(), awaited(own, asked, solved));
  }

  private static List<String> awaited(Client who, String... numbers) {
    return who.get("queue/customer").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> List.of(numbers).contains(one.getString("number")))
        .peek(one -> assertTrue(one.containsKey("until"), one::toString))
        .map(one -> one.getString("number") + " " + one.getString("awaited"))
        .toList();
  }

  void a_solution_is_confirmed_by_closing_or_when_the_window_is_over() {
    String number = cases.working();
    cases.step(
        cases.resolver(),
        number,
        "notes",
        "{\"text\":\"restarted it\",\"visibleToCustomer\":true}",
        200);
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    assertEquals(false, cases.due(number, "CONFIRMATION").getBoolean("missed"));
    cases.step(cases.desk(), number, "reopen", "{\"reason\":\"it came back\"}", 200);
    assertEquals(null, cases.due(number, "CONFIRMATION"));
  }

  /** What a customer says ends the wait for them, and is no work of anybody's. */
  void sla5_the_customer_answers_in_words_and_the_wait_is_over() {
    Office office = cases.office();
    Client asked = office.person("asked5", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String elsewhere = office.customer("Elsewhere 5", "UTC");
    Client stranger = office.person("stranger5", elsewhere, "CUSTOMER_REPRESENTATIVE");
    String answer = "{\"text\":\"The one on floor 3\"}";
    String number = cases.report(asked, 3, 3);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(asked, number, "replies", answer, 200);
    String sheet = "incidents/" + number + "/sheet";
    assertEquals(
        "INC.NOTE",
        cases.step(cases.resolver(), number, "resolve", cases.resolution(), 422).getString("rule"));
    cases.step(cases.resolver(), number, "start", null, 200);
    String supplier = "{\"reason\":\"SUPPLIER\",\"question\":\"Any spare part?\"}";
    cases.step(cases.resolver(), number, "pend", supplier, 200);
    assertEquals("PENDING", cases.state(cases.step(asked, number, "replies", answer, 200)));
    assertFalse(asked.get(sheet).expect(200).body().contains("Any spare part?"));
    cases.step(cases.resolver(), number, "resume", null, 200);
    String later =
        "{\"reason\":\"CUSTOMER_APPOINTMENT\",\"appointmentAt\":\"2099-01-01T00:00:00Z\"}";
    cases.step(cases.resolver(), number, "pend", later, 200);
    assertEquals("PENDING", cases.state(cases.step(asked, number, "replies", answer, 200)));
    cases.step(cases.resolver(), number, "resume", null, 200);
    cases.step(
        cases.resolver(),
        number,
        "pend",
        supplier.replace("SUPPLIER", "CUSTOMER").replace("Any spare part", "Which printer"),
        200);
    assertTrue(asked.get(sheet).expect(200).body().contains("Which printer?"));
    cases.step(stranger, number, "replies", answer, 404);
    cases.step(cases.desk(), number, "replies", answer, 403);
    assertEquals(
        "GEN-4", cases.step(asked, number, "replies", "{\"text\":\"-\"}", 422).getString("rule"));
    JsonObject going = cases.step(asked, number, "replies", answer, 200);
    assertEquals(
        "IN_PROGRESS RUNNING", cases.state(going) + " " + cases.clock(going, 1).getString("state"));
    assertTrue(
        cases
            .resolver()
            .get("notifications")
            .expect(200)
            .body()
            .contains(number + ": the customer"));
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    cases.step(asked, number, "close", null, 200);
    assertEquals("INC.REPLY", cases.step(asked, number, "replies", answer, 422).getString("rule"));
  }

  private boolean stale(String number) {
    return cases.care(number).getBoolean("stale");
  }

  private boolean listed(String number) {
    return cases.desk().get("incidents?stale=true&limit=200").expect(200).body().contains(number);
  }
}
