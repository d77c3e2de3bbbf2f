package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** Whose a report is that somebody else takes in. */
final class ReporterChecks {

  private static final String REPORT =
      """
      {"customer":"%s","service":"%s","title":"The screen is dark","description":"It does not start.",
       "category":"Mail","impact":4,"urgency":3%s}""";

  private final IncidentCases cases;
  private final Client caller;

  ReporterChecks(IncidentCases cases) {
    this.cases = cases;
    caller = cases.office().person("rpr-caller", cases.customer(), "USER");
  }

  void rpr2_who_calls_follows_what_the_desk_took_in_and_hears_of_it() {
    String number = taken(cases.desk(), "rpr-caller");
    assertTrue(caller.get("own-incidents").expect(200).body().contains(number));
    caller.get("own-incidents/" + number).expect(200);
    assertEquals(
        "rpr-caller",
        cases.desk().get("incidents/" + number + "/sheet").expect(200).text("reporter"));
    String past = cases.desk().get("incidents/" + number + "/timeline").expect(200).body();
    assertTrue(past.contains("\"actor\":\"desk"), past);
    cases.step(
        cases.desk(), number, "assign", "{\"team\":\"Mail team\",\"category\":\"Mail\"}", 200);
    assertTrue(caller.get("notifications").expect(200).body().contains(number));
  }

  void rpr2_what_came_back_is_of_whom_it_was_of_before() {
    String old = taken(cases.desk(), "rpr-caller");
    cases.step(cases.desk(), old, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(cases.resolver(), old, "start", null, 200);
    String note = "{\"text\":\"another cable\",\"visibleToCustomer\":false}";
    cases.step(cases.resolver(), old, "notes", note, 200);
    cases.step(cases.resolver(), old, "resolve", cases.resolution(), 200);
    cases.step(cases.desk(), old, "close", null, 200);
    String next =
        cases
            .step(cases.desk(), old, "follow", "{\"description\":\"Dark again.\"}", 201)
            .getJsonObject("incident")
            .getString("number");
    caller.get("own-incidents/" + next).expect(200);
    String own = taken(cases.desk(), null);
    assertFalse(caller.get("own-incidents").expect(200).body().contains(own));
  }

  void rpr1_nobody_is_named_who_has_nothing_to_do_with_the_customer() {
    Client speaker =
        cases.office().person("rpr-speaker", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String other = cases.office().customer("Reporters elsewhere", "Europe/Vienna");
    cases.office().person("rpr-stranger", other, "USER");
    for (String strange : new String[] {"rpr-stranger", "nobody-of-this-name"}) {
      refused(cases.desk(), strange);
      refused(speaker, strange);
    }
    refused(speaker, "admin");
    String number = taken(speaker, "rpr-caller");
    assertTrue(caller.get("own-incidents").expect(200).body().contains(number));
  }

  void rpr3_whose_it_is_is_corrected_and_moves_with_the_customer() {
    String number = taken(cases.desk(), null);
    assertEquals(200, cases.patch(cases.desk(), number, named("rpr-caller")).statusCode());
    caller.get("own-incidents/" + number).expect(200);
    HttpResponse<String> nobody = cases.patch(cases.desk(), number, named(" "));
    assertEquals(422, nobody.statusCode());
    assertTrue(nobody.body().contains("RPR-3"), nobody.body());
    String other = cases.office().customer("Reporters around the corner", "Europe/Vienna");
    Client neighbour = cases.office().person("rpr-neighbour", other, "USER");
    assertTrue(cases.patch(cases.desk(), number, named("rpr-neighbour")).body().contains("RPR-1"));
    String moved = "{\"customer\":\"%s\"}".formatted(other);
    assertTrue(cases.patch(cases.desk(), number, moved).body().contains("INC.CUSTOMER"));
    String both = "{\"customer\":\"%s\",\"reporter\":\"rpr-neighbour\"}".formatted(other);
    assertEquals(200, cases.patch(cases.desk(), number, both).statusCode());
    neighbour.get("own-incidents/" + number).expect(200);
    assertEquals(404, caller.get("own-incidents/" + number).status());
  }

  private static String named(String login) {
    return "{\"reporter\":\"%s\"}".formatted(login);
  }

  private String taken(Client by, String reporter) {
    return by.post("incidents", report(reporter))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private void refused(Client by, String reporter) {
    JsonObject problem = by.post("incidents", report(reporter)).expect(422).object();
    assertEquals("RPR-1", problem.getString("rule"));
    assertEquals("reporter", problem.getString("field"));
  }

  private String report(String reporter) {
    String named = reporter == null ? "" : ",\"reporter\":\"" + reporter + "\"";
    return REPORT.formatted(cases.customer(), cases.service(), named);
  }
}
