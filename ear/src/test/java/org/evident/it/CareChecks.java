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
    String strange =
        cases.desk().post("customers", "{\"name\":\"Other house\"}").expect(201).text("number");
    Client other = cases.office().person("stranger-answers", strange, "CUSTOMER_REPRESENTATIVE");
    String asked = cases.working();
    String solved = cases.working();
    assertEquals(List.of(), awaited(own, asked, solved));
    cases.step(
        cases.resolver(), asked, "pend", "{\"reason\":\"CUSTOMER\",\"text\":\"Since when?\"}", 200);
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

  private boolean stale(String number) {
    return cases.care(number).getBoolean("stale");
  }

  private boolean listed(String number) {
    return cases.desk().get("incidents?stale=true&limit=200").expect(200).body().contains(number);
  }
}
