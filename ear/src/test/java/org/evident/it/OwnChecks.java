package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;

/** What users do with incidents they reported, and that they see no others. */
final class OwnChecks {

  private static final String CANARY = "canary5521 between us";
  private static final String REPORT =
      """
      {"service":"%s","title":"The screen is dark","description":"It does not start.",
       "impact":4,"urgency":3}""";

  private final IncidentCases cases;
  private final Client user;
  private final Client colleague;

  OwnChecks(IncidentCases cases) {
    this.cases = cases;
    user = cases.office().person("own-user", cases.customer(), "USER");
    colleague = cases.office().person("own-colleague", cases.customer(), "USER");
  }

  void usr1_a_user_reports_follows_answers_and_reopens_what_is_theirs() {
    String number =
        user.post("own-incidents", REPORT.formatted(cases.service())).expect(201).text("number");
    String path = "own-incidents/" + number;
    assertEquals(cases.customer(), customer(number));
    cases.step(
        cases.desk(), number, "assign", "{\"team\":\"Mail team\",\"category\":\"Mail\"}", 200);
    cases.step(cases.resolver(), number, "start", null, 200);
    String note = "{\"text\":\"%s\",\"visibleToCustomer\":%s}";
    cases.step(cases.resolver(), number, "notes", note.formatted(CANARY, false), 200);
    String asked = "{\"reason\":\"CUSTOMER\",\"question\":\"Which screen?\"}";
    cases.step(cases.resolver(), number, "pend", asked, 200);
    assertEquals(List.of("ANSWER"), awaited(user, number));
    assertEquals(List.of(), awaited(colleague, number));
    assertEquals(
        "IN_PROGRESS",
        user.post(path + "/replies", "{\"text\":\"The left one\"}").expect(200).text("state"));
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    assertEquals(List.of("CONFIRMATION"), awaited(user, number));
    JsonObject solved = user.get(path).expect(200).object();
    assertEquals(
        List.of("Which screen?", "The left one"),
        solved.getJsonArray("notes").getValuesAs(JsonObject.class).stream()
            .map(said -> said.getString("text"))
            .toList());
    assertFalse(solved.toString().contains(CANARY), solved::toString);
    assertTrue(solved.containsKey("reopenUntil"));
    assertEquals(422, user.post(path + "/reopening", "{\"reason\":\" \"}").status());
    assertEquals(
        "IN_PROGRESS",
        user.post(path + "/reopening", "{\"reason\":\"Dark again\"}").expect(200).text("state"));
    assertTrue(user.get("own-incidents").expect(200).body().contains(number));
    String other = cases.report(3, 3);
    for (String strange : List.of(path, path + "/replies", path + "/reopening")) {
      String body = "{\"text\":\"mine\",\"reason\":\"mine too\"}";
      assertEquals(
          404,
          (strange.equals(path) ? colleague.get(path) : colleague.post(strange, body)).status());
    }
    user.get("own-incidents/" + other).expect(404);
    assertFalse(colleague.get("own-incidents").expect(200).body().contains(number));
    for (String closed :
        List.of("incidents", "incidents/" + number, "incidents/" + number + "/timeline", "queue")) {
      assertEquals(403, user.get(closed).status(), closed);
    }
  }

  /** What is awaited of somebody about an incident. */
  private static List<String> awaited(Client of, String number) {
    return of.get("queue/own").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("number").equals(number))
        .map(one -> one.getString("awaited"))
        .toList();
  }

  void usr2_somebody_of_the_provider_reports_for_whom_their_role_is_given() {
    Client nobodys = cases.office().person("own-nobodys", null, "USER");
    assertEquals(
        "USR-2",
        nobodys
            .post("own-incidents", REPORT.formatted(cases.service()))
            .expect(422)
            .object()
            .getString("rule"));
  }

  private String customer(String number) {
    String name = cases.view(number).getJsonObject("incident").getString("customer");
    String path = "customers/" + cases.customer();
    assertEquals(name, cases.office().administrator().get(path).expect(200).text("name"));
    return cases.customer();
  }
}
