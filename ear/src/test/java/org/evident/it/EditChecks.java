package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** Corrects single fields of incidents, by the API. */
final class EditChecks {

  private final IncidentCases cases;

  EditChecks(IncidentCases cases) {
    this.cases = cases;
  }

  void rec2_a_field_is_corrected_on_what_was_read_and_the_others_stay() {
    String number = cases.working();
    String tag = tag(number);
    String item = "{\"item\":\"mail-03\",\"title\":\"Mail is down here\"}";
    assertProblem("428 REC-4 version", cases.desk(), number, null, item);
    HttpResponse<String> done = patch(cases.resolver(), number, tag, item);
    assertEquals(200, done.statusCode(), done.body());
    assertEquals(tag(number), done.headers().firstValue("ETag").orElseThrow());
    JsonObject sheet = cases.desk().get("incidents/" + number + "/sheet").expect(200).object();
    assertEquals("mail-03", sheet.getString("item"));
    assertEquals("Nothing arrives.", sheet.getString("description"));
    assertEquals(
        "Mail is down here", cases.view(number).getJsonObject("incident").getString("title"));
    assertProblem("412 REC-2 If-Match", cases.resolver(), number, tag, item);
    String now = tag(number);
    assertProblem("422 API-3 impact", cases.desk(), number, now, "{\"impact\":5}");
    assertProblem("422 API-3 title", cases.desk(), number, now, "{\"title\":\"Hm\"}");
    assertProblem("422 API-3 description", cases.desk(), number, now, "{\"description\":\" \"}");
    assertProblem("422 GEN-4 description", cases.desk(), number, now, "{\"description\":\"tbd\"}");
    assertProblem("404 REC-1 service", cases.desk(), number, now, "{\"service\":\"SVC-0\"}");
    assertProblem("404 REC-1 team", cases.desk(), number, now, "{\"team\":\"Nobody\"}");
    assertProblem("422 INC.TEAM team", cases.desk(), number, now, "{\"team\":\" \"}");
    assertProblem("422 API-1 null", cases.desk(), number, now, "{}");
    assertProblem(
        "422 API-5 Category",
        cases.desk(),
        number,
        now,
        "{\"title\":\"Another title\",\"Category\":\"access\"}");
    assertEquals(now, tag(number));
    assertEquals(
        List.of("item null -> mail-03", "title Mail is down -> Mail is down here"), edits(number));
    assertEquals(200, patch(cases.desk(), number, now, "{\"item\":\" \"}").statusCode());
    assertEquals("item mail-03 -> null", edits(number).get(0));
    categoryIsCorrected(number);
    cases.step(cases.desk(), number, "cancel", "{\"reason\":\"WITHDRAWN\"}", 200);
    assertProblem("422 INC.EDIT null", cases.desk(), number, tag(number), item);
  }

  void what_a_team_gets_is_sorted_and_the_team_is_known() {
    String number = cases.unsorted();
    String team = "{\"team\":\"Mail team\"}";
    assertProblem("422 INC.CATEGORY category", cases.desk(), number, tag(number), team);
    assertAssign("422 INC.CATEGORY category", number, team);
    assertAssign("422 API-3 team", number, "{\"category\":\"Mail\"}");
    assertAssign("404 REC-1 team", number, "{\"team\":\"Nobody\",\"category\":\"Mail\"}");
    for (String act : List.of("assign", "priority", "reopen", "notes", "cancel")) {
      Client.Answer silent = cases.desk().post("incidents/" + number + "/" + act, "null");
      assertEquals("422 API-1", silent.status() + " " + silent.text("rule"), act);
    }
    String sorted = "{\"team\":\"Mail team\",\"category\":\" Mail \"}";
    assertEquals("ASSIGNED", cases.state(cases.step(cases.desk(), number, "assign", sorted, 200)));
    assertEquals(
        "Mail", cases.desk().get("incidents/" + number + "/sheet").expect(200).text("category"));
  }

  private void assertAssign(String expected, String number, String body) {
    Client.Answer answer = cases.desk().post("incidents/" + number + "/assign", body);
    assertEquals(
        expected, answer.status() + " " + answer.text("rule") + " " + answer.text("field"));
  }

  void somebody_of_the_team_gets_an_incident_and_hears_of_it() {
    Office office = cases.office();
    Client ada = office.member("ada7", "Mail team", "RESOLVER");
    office.member("eve7", "Night team", "RESOLVER");
    office.member("aud7", "Mail team", "AUDITOR");
    String number = cases.report(3, 3);
    String given = "{\"team\":\"Mail team\",\"assignee\":\"%s\"}";
    assertAssign("422 INC.CREW assignee", number, given.formatted("eve7"));
    assertAssign("422 INC.CREW assignee", number, given.formatted("aud7"));
    assertAssign("404 REC-1 assignee", number, given.formatted("nobody7"));
    cases.step(cases.desk(), number, "assign", given.formatted("ada7"), 200);
    assertEquals("ada7", assignee(number));
    assertTrue(ada.get("notifications").expect(200).body().contains(number + ": is yours now"));
    assertTrue(ada.get("queue?whose=MINE").expect(200).body().contains(number));
    assertEquals(200, cases.patch(cases.resolver(), number, "{\"assignee\":\" \"}").statusCode());
    assertEquals(null, assignee(number));
    assertEquals(200, cases.patch(ada, number, "{\"assignee\":\"ada7\"}").statusCode());
    assertEquals(200, cases.patch(cases.desk(), number, "{\"team\":\"Night team\"}").statusCode());
    assertEquals(null, assignee(number));
    assertEquals(
        List.of(
            "assignee ada7 -> null",
            "assignee ada7 -> null",
            "assignee null -> ada7",
            "team Mail team -> Night team"),
        edits(number));
    assertProblem(
        "422 INC.CREW assignee", cases.desk(), number, tag(number), "{\"assignee\":\"ada7\"}");
    cases.step(cases.resolver(), number, "start", null, 200);
    assertProblem(
        "422 INC.ASSIGNEE assignee", cases.desk(), number, tag(number), "{\"assignee\":\"\"}");
  }

  private String assignee(String number) {
    return cases.desk().get("incidents/" + number + "/sheet").expect(200).text("assignee");
  }

  void gen4_no_field_of_an_incident_is_filled_with_a_placeholder() {
    String number = cases.report(3, 3);
    Client manager = cases.office().known("incidents");
    String report =
        "{\"effect\":\"%s\",\"cause\":\"%s\",\"lessons\":\"%s\",\"reviewedOn\":\"2030-01-31\"}";
    String review = "{\"participants\":\"%s\",\"course\":\"%s\",\"noProblemReason\":\"%s\"}";
    String solution = "{\"code\":\"FIXED\",\"text\":\"%s\",\"itemAbsentReason\":\"%s\"}";
    String wish = "{\"impact\":4,\"urgency\":4,\"reason\":\"%s\",\"evidence\":\"%s\"}";
    List<List<String>> asked =
        List.of(
            List.of("pend", "{\"reason\":\"OTHER\",\"question\":\"tbd\"}", "question"),
            List.of("notes", "{\"text\":\"n/a\"}", "text"),
            List.of("follow", "{\"description\":\"tbd\"}", "description"),
            List.of("resolve", solution.formatted("...", "cloud"), "text"),
            List.of("resolve", solution.formatted("restarted", "-"), "itemAbsentReason"),
            List.of("amendments/priorities", wish.formatted("tbd", "a call"), "reason"),
            List.of("amendments/priorities", wish.formatted("one user", "-"), "evidence"),
            List.of("sheet/declare", "{\"reason\":\"tbd\"}", "reason"),
            List.of("sheet/report", report.formatted("tbd", "a fault", "watch"), "effect"),
            List.of("sheet/report", report.formatted("no mail", "tbd", "watch"), "cause"),
            List.of("sheet/report", report.formatted("no mail", "a fault", "tbd"), "lessons"),
            List.of("major/refusal", "{\"reason\":\"n/a\"}", "reason"),
            List.of("major/entries", "{\"kind\":\"USERS\",\"text\":\"tbd\"}", "text"),
            List.of("major/review", review.formatted("tbd", "found", "known"), "participants"),
            List.of("major/review", review.formatted("Ada", "tbd", "known"), "course"),
            List.of("major/review", review.formatted("Ada", "found", "n/a"), "noProblemReason"));
    for (List<String> one : asked) {
      JsonObject problem = cases.step(manager, number, one.get(0), one.get(1), 422);
      assertEquals(
          "GEN-4 " + one.get(2),
          problem.getString("rule") + " " + problem.getString("field"),
          one::toString);
    }
    String cause = "{\"code\":\"OTHER\",\"text\":\"tbd\"}";
    assertEquals(
        "GEN-4", manager.post("breaches/" + number + "/RESPONSE", cause).expect(422).text("rule"));
  }

  private void categoryIsCorrected(String number) {
    assertProblem(
        "422 API-3 category",
        cases.desk(),
        number,
        tag(number),
        "{\"category\":\"" + "x".repeat(101) + "\"}");
    String said = "{\"category\":\" access \"}";
    assertEquals(200, patch(cases.resolver(), number, tag(number), said).statusCode());
    assertEquals(
        "access", cases.desk().get("incidents/" + number + "/sheet").expect(200).text("category"));
    assertEquals("category Mail -> access", edits(number).get(0));
    assertProblem(
        "422 INC.CATEGORY category", cases.desk(), number, tag(number), "{\"category\":\"\"}");
  }

  void inc1_what_becomes_a_p1_rises_and_its_clocks_keep_what_was_used() {
    String number = cases.working();
    JsonObject before = cases.clock(cases.view(number), 1);
    String version = tag(number).replace("\"", "");
    String grave = "{\"impact\":1,\"urgency\":1,\"version\":%s}".formatted(version);
    HttpResponse<String> done = patch(cases.desk(), number, null, grave);
    assertEquals(200, done.statusCode(), done.body());
    assertTrue(done.body().contains("\"priority\":\"P1\""), done.body());
    JsonObject after = cases.clock(cases.view(number), 1);
    assertEquals(before.getString("startedAt"), after.getString("startedAt"));
    assertTrue(
        after.getJsonNumber("limitSeconds").longValue()
            < before.getJsonNumber("limitSeconds").longValue(),
        after::toString);
    assertEquals(
        1, cases.desk().get("incidents/" + number + "/escalations").expect(200).list().size());
    assertEquals(List.of("UPDATE", "VERDICT"), cases.dues(number, "UPDATE", "VERDICT"));
    assertEquals(List.of("impact 2 -> 1", "urgency 3 -> 1"), edits(number));
  }

  void inc1_another_priority_stands_beside_the_computed_one_until_it_is_judged_anew() {
    String number = cases.working();
    Client manager = cases.office().known("incidents");
    String path = "priority/override";
    String wish = "{\"priority\":\"P1\",\"reason\":\"the board cannot mail\"}";
    JsonObject refused = cases.step(cases.desk(), number, path, wish, 403);
    assertEquals("INC.OVERRIDE", refused.getString("rule"));
    cases.step(manager, number, path, wish.replace("the board cannot mail", "tbd"), 422);
    cases.step(manager, number, path, wish, 200);
    assertEquals("P1 P3 the board cannot mail", priorities(number));
    assertEquals(
        1, cases.desk().get("incidents/" + number + "/escalations").expect(200).list().size());
    assertEquals(200, cases.patch(cases.desk(), number, "{\"item\":\"mail-03\"}").statusCode());
    assertEquals("P1 P3 the board cannot mail", priorities(number));
    cases.step(cases.desk(), number, "priority", "{\"impact\":2,\"urgency\":3}", 200);
    assertEquals("P3 P3 null", priorities(number));
    cases.step(cases.desk(), number, "cancel", "{\"reason\":\"WITHDRAWN\"}", 200);
    assertEquals("INC.EDIT", cases.step(manager, number, path, wish, 422).getString("rule"));
  }

  private String priorities(String number) {
    JsonObject sheet = cases.desk().get("incidents/" + number + "/sheet").expect(200).object();
    return cases.view(number).getJsonObject("incident").getString("priority")
        + " "
        + sheet.getString("computedPriority")
        + " "
        + sheet.getString("overrideReason", null);
  }

  void what_was_just_written_or_assigned_is_taken_back() {
    String number = cases.report(3, 3);
    Client customer = cases.office().person("undone1", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String word = "quillwort";
    String told = "{\"text\":\"It is the %s\",\"visibleToCustomer\":true}".formatted(word);
    cases.step(cases.desk(), number, "notes", told, 200);
    assertTrue(customer.get("search?q=" + word).expect(200).body().contains(number));
    JsonObject note = notes(customer, number).get(0);
    assertFalse(note.containsKey("takeBackUntil"), note::toString);
    String back = "sheet/notes/" + notes(cases.desk(), number).get(0).getInt("id") + "/retraction";
    assertRule("INC.BACK.OTHERS", cases.resolver(), number, back);
    assertEquals(404, cases.desk().post("incidents/" + cases.report(3, 3) + "/" + back).status());
    cases.step(cases.desk(), number, back, null, 200);
    for (Client reader : List.of(customer, cases.desk())) {
      assertFalse(notes(reader, number).get(0).containsKey("text"));
      assertFalse(reader.get("search?q=" + word).expect(200).body().contains(number));
    }
    assertRule("INC.BACK.TWICE", cases.desk(), number, back);
    String unassign = "sheet/assignment/retraction";
    assertRule("INC.BACK.BEGUN", cases.desk(), number, unassign);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    assertEquals("NEW", cases.state(cases.step(cases.desk(), number, unassign, null, 200)));
    assertEquals(null, cases.desk().get("incidents/" + number + "/sheet").expect(200).text("team"));
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(cases.resolver(), number, "start", null, 200);
    String asked = "{\"reason\":\"CUSTOMER\",\"question\":\"Which printer?\"}";
    cases.step(cases.resolver(), number, "pend", asked, 200);
    String question = "sheet/notes/" + notes(customer, number).get(1).getInt("id") + "/retraction";
    assertRule("INC.BACK.STEP", cases.resolver(), number, question);
  }

  private void assertRule(String rule, Client who, String number, String act) {
    assertEquals(rule, cases.step(who, number, act, null, 422).getString("rule"));
  }

  private static List<JsonObject> notes(Client reader, String number) {
    return reader
        .get("incidents/" + number + "/sheet")
        .expect(200)
        .object()
        .getJsonArray("notes")
        .getValuesAs(JsonObject.class);
  }

  private void assertProblem(String expected, Client who, String number, String tag, String body) {
    HttpResponse<String> answer = patch(who, number, tag, body);
    JsonObject problem = new Client.Answer(answer.statusCode(), "", answer.body()).object();
    assertEquals(
        expected,
        answer.statusCode()
            + " "
            + problem.getString("rule")
            + " "
            + problem.getString("field", null));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  private HttpResponse<String> patch(Client who, String number, String tag, String body) {
    return who.conditional("PATCH", "incidents/" + number, "If-Match", tag, body);
  }

  private String tag(String number) {
    return cases
        .desk()
        .conditional("GET", "incidents/" + number, null, null, null)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  /** What the history says was corrected, by field. */
  private List<String> edits(String number) {
    return cases
        .office()
        .administrator()
        .get("history?record=" + number + "&limit=200")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(entry -> "EDITED".equals(entry.getString("act")))
        .map(
            entry ->
                entry.getString("field")
                    + " "
                    + entry.getString("oldValue", null)
                    + " -> "
                    + entry.getString("newValue", null))
        .sorted()
        .toList();
  }
}
