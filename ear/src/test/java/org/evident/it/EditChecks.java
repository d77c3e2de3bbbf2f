package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    assertProblem("404 REC-1 service", cases.desk(), number, now, "{\"service\":\"SVC-0\"}");
    assertProblem("404 REC-1 team", cases.desk(), number, now, "{\"team\":\"Nobody\"}");
    assertProblem("422 INC.TEAM team", cases.desk(), number, now, "{\"team\":\" \"}");
    assertProblem("422 API-1 null", cases.desk(), number, now, "{}");
    assertEquals(now, tag(number));
    assertEquals(
        List.of("item null -> mail-03", "title Mail is down -> Mail is down here"), edits(number));
    cases.step(cases.desk(), number, "cancel", "{\"reason\":\"WITHDRAWN\"}", 200);
    assertProblem("422 INC.EDIT null", cases.desk(), number, tag(number), item);
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

  private void assertProblem(String expected, Client who, String number, String tag, String body) {
    HttpResponse<String> answer = patch(who, number, tag, body);
    JsonObject problem =
        new Client.Answer(answer.statusCode(), "", answer.body()).object();
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
