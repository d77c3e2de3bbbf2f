package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;

/** What every path of the API has in common: conditions, tokens, pages of lists; tried on the server of another class. */
abstract class ApiCases {

  private static final String NOTE = "{\"text\":\"looked at it\",\"visibleToCustomer\":false}";
  private static final String ID = "X-Request-Id";
  private static final String OUTAGE =
      """
      {"component":"%s","start":"2026-02-01T10:00:00Z","end":%s,"kind":"FULL","origin":"PERSON",
       "reason":"it went on"}""";
  private static final String CALENDAR =
      """
      {"code":"%s","name":"always","zone":"UTC","validFrom":"2010-01-01","alwaysOpen":true}""";

  Server server;
  Office office;
  String customer;
  String service;
  Client desk;
  private Client levels;

  /** To be called when the server runs and the fields are filled. */
  void openApi() {
    levels = office.person("levels1", null, "SERVICE_LEVEL_MANAGER");
    levels.post("calendars", CALENDAR.formatted("ETAG")).expect(201);
  }

  @Test
  void rec2_a_change_rests_on_what_was_seen() {
    String path = "incidents/" + incident();
    String first = tag(desk, path);
    HttpResponse<String> done = change(path + "/notes", first, NOTE);
    assertEquals(200, done.statusCode(), done.body());
    assertNotEquals(first, tag(desk, path));
    HttpResponse<String> stale = change(path + "/notes", first, NOTE);
    assertEquals(412, stale.statusCode(), stale.body());
    assertTrue(stale.body().contains("\"rule\":\"REC-2\""), stale.body());
    assertEquals(200, change(path + "/notes", tag(desk, path), NOTE).statusCode());
    assertEquals(200, change(path + "/notes", "*", NOTE).statusCode());
    assertEquals(412, change(path + "/notes", "W/" + tag(desk, path), NOTE).statusCode());
    assertEquals(200, change(path + "/notes", null, NOTE).statusCode());
  }

  @Test
  void rec2_of_two_who_saw_the_same_one_is_refused() {
    String path = "incidents/" + incident();
    String tag = tag(desk, path);
    List<CompletableFuture<Integer>> both =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> change(path + "/notes", tag, NOTE).statusCode()))
            .limit(2)
            .toList();
    assertEquals(List.of(200, 412), both.stream().map(CompletableFuture::join).sorted().toList());
  }

  @Test
  void rec2_what_a_stranger_may_not_see_is_not_there_whatever_they_say_to_have_seen() {
    String path = "incidents/" + incident() + "/close";
    String other = office.customer("Stranger's house", "UTC");
    Client stranger = office.person("stranger1", other, "CUSTOMER_REPRESENTATIVE");
    assertEquals(404, stranger.conditional("POST", path, "If-Match", "\"0\"", null).statusCode());
  }

  @Test
  void reading_changes_no_tag_and_is_spared_where_nothing_changed() {
    Client administrator = office.administrator();
    String person = id(administrator.get("people").expect(200).body());
    String number =
        Json.createReader(new StringReader(levels.get("agreements").expect(200).body()))
            .readArray()
            .getJsonObject(0)
            .getString("number");
    for (String path :
        List.of(
            "agreements/" + number,
            "calendars/ETAG",
            "services/" + service,
            "customers/" + customer,
            "people/" + person,
            "import-profiles/servicenow-incident-log")) {
      String tag = tag(administrator, path);
      assertTrue(tag.matches("\"\\d+\""), path + " " + tag);
      assertEquals(tag, tag(administrator, path), path);
      HttpResponse<String> spared =
          administrator.conditional("GET", path, "If-None-Match", tag, null);
      assertEquals(304, spared.statusCode(), path);
      assertEquals("", spared.body());
      assertEquals(
          200, administrator.conditional("GET", path, "If-None-Match", "\"x\"", null).statusCode());
    }
  }

  @Test
  void rec2_holds_for_calendars_and_profiles_too() {
    levels.post("calendars", CALENDAR.formatted("DAYS")).expect(201);
    String path = "calendars/DAYS";
    String tag = tag(levels, path);
    String profile = "import-profiles/servicenow-incident-log";
    String definition = office.administrator().get(profile).expect(200).body();
    String known = tag(office.administrator(), profile);
    for (int status : new int[] {204, 412}) {
      assertEquals(
          status,
          office
              .administrator()
              .conditional("PUT", profile, "If-Match", known, definition)
              .statusCode());
    }
    String later = CALENDAR.formatted("DAYS").replace("2010-01-01", "2099-01-01");
    for (int status : new int[] {201, 412}) {
      assertEquals(
          status,
          levels.conditional("POST", path + "/versions", "If-Match", tag, later).statusCode());
    }
  }

  @Test
  void pty3_a_token_with_scopes_does_nothing_else() {
    Client whole = office.person("scoped", null, "SERVICE_DESK");
    Answer made =
        whole
            .post("tokens", "{\"name\":\"writer\",\"days\":5,\"scopes\":[\"incidents:write\"]}")
            .expect(201);
    Client writer = whole.as(made.text("secret"));
    String path = "incidents/" + incident();
    writer.get(path).expect(200);
    writer.post(path + "/notes", NOTE).expect(200);
    assertRefused(writer.get("services"), 403, "PTY.SCOPES");
    assertRefused(writer.get("tokens"), 403, "PTY.SCOPES");
    Client reader = whole.as(token(whole, "read"));
    reader.get("services").expect(200);
    assertRefused(reader.post(path + "/notes", NOTE), 403, "PTY.SCOPES");
    Client any = whole.as(token(whole, "write"));
    assertRefused(any.post("tokens", "{\"name\":\"more\"}"), 403, "PTY.SCOPES");
    assertRefused(any.post("people", "{}"), 403, "ACC-1");
    assertRefused(
        whole.post("tokens", "{\"name\":\"x\",\"scopes\":[\"incident:write\"]}"), 422, "PTY.SCOPE");
    assertRefused(whole.post("tokens", "{\"name\":\"x\",\"days\":400}"), 422, "PTY-3");
    assertRefused(whole.post("tokens", "{\"name\":\" \"}"), 422, "API-3");
  }

  @Test
  void pty3_a_token_is_listed_with_its_last_use_and_ends_when_revoked() {
    Client whole = office.person("lister", null, "SERVICE_DESK");
    String secret = token(whole, "services:read");
    assertFalse(listed(whole, "services:read").containsKey("lastUsedAt"));
    whole.as(secret).get("services").expect(200);
    JsonObject listed = listed(whole, "services:read");
    assertTrue(listed.containsKey("lastUsedAt"), listed.toString());
    assertFalse(listed.containsKey("secret"), listed.toString());
    String path = "tokens/" + listed.getJsonNumber("id");
    Client other = office.person("nosy", null, "SERVICE_DESK");
    assertEquals(404, other.conditional("DELETE", path, null, null, null).statusCode());
    assertEquals(204, whole.conditional("DELETE", path, null, null, null).statusCode());
    assertEquals(401, whole.as(secret).get("services").status());
  }

  @Test
  void pty4_the_old_password_is_no_new_one() {
    office.person("keeper", null, "SERVICE_DESK");
    assertRefused(
        office.nobody().changePassword("keeper", Office.PASSWORD, Office.PASSWORD), 422, "PTY-4");
    assertRefused(
        office.nobody().changePassword("keeper", "not the old one", "yet another one"),
        401,
        "PTY-1");
  }

  private static JsonObject listed(Client whole, String scope) {
    return whole.get("tokens").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(token -> token.getJsonArray("scopes").toString().contains(scope))
        .findFirst()
        .orElseThrow();
  }

  private static String token(Client whole, String scope) {
    return whole
        .post("tokens", "{\"name\":\"one\",\"scopes\":[\"%s\"]}".formatted(scope))
        .expect(201)
        .text("secret");
  }

  private static void assertRefused(Answer answer, int status, String rule) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(rule, answer.text("rule"), answer.body());
  }

  @Test
  void every_list_comes_in_pages_that_lead_on() {
    Client administrator = office.administrator();
    for (int i = 0; i < 3; i++) {
      office.customer("Page & \u00dcber " + i, "UTC");
      administrator.post("services", "{\"name\":\"Page/%d 100%%\"}".formatted(i)).expect(201);
      levels.post("calendars", CALENDAR.formatted("PAGE" + i)).expect(201);
    }
    Client whole = office.person("walker", null, "SERVICE_DESK", "REPORT_AUTHOR", "RESOLVER");
    int before = ListWalk.keys(whole.get("outages?limit=200").expect(200).body()).size();
    for (int i = 0; i < 3; i++) {
      incident();
      token(whole, "read");
      whole.post("outages", OUTAGE.formatted("part " + i, "null")).expect(201);
    }
    Map<Client, List<String>> lists =
        Map.of(
            administrator,
            List.of("customers", "people", "services", "calendars", "assignments", "history"),
            levels,
            List.of("agreements", "reviews", "actions"),
            whole,
            List.of("incidents?open=true", "outages", "tokens", "notifications"));
    lists.forEach(
        (reader, paths) -> {
          for (String list : paths) {
            String all = list + (list.contains("?") ? "&" : "?") + "limit=200";
            List<String> known = ListWalk.keys(reader.get(all).expect(200).body());
            assertEquals(known, ListWalk.pages(reader, list), list);
            for (String wrong : List.of("0", "201", "-1", "many")) {
              Answer refused = reader.get(all.replace("limit=200", "limit=" + wrong));
              assertRefused(refused, 422, "API.LIMIT");
              assertEquals("limit", refused.text("field"));
            }
          }
        });
    assertEquals(before + 3, ListWalk.pages(whole, "outages").size());
    assertRefused(whole.get("incidents?before=x"), 422, "API.KEY");
    assertRefused(administrator.get("assignments?after=x"), 422, "API.KEY");
    assertRefused(levels.get("actions?after=x"), 422, "API.KEY");
    administrator.get("imports?limit=1").expect(200);
    levels.get("reviews?limit=1").expect(200);
  }

  @Test
  void what_concerns_other_customers_is_not_there() {
    String other = office.customer("Neighbour", "UTC");
    Client neighbour = office.person("neighbour", other, "CUSTOMER_REPRESENTATIVE");
    incident();
    for (String path : List.of("services/" + service, "calendars/ALL", "customers/" + customer)) {
      assertRefused(neighbour.get(path), 404, "REC-1");
    }
    for (String list : List.of("services", "calendars", "agreements")) {
      assertEquals(List.of(), ListWalk.keys(neighbour.get(list).expect(200).body()), list);
    }
    assertEquals(
        List.of(quoted(other)), ListWalk.keys(neighbour.get("customers").expect(200).body()));
    Client own = office.known("customer1");
    assertTrue(ListWalk.keys(own.get("services").expect(200).body()).contains(quoted(service)));
    assertEquals(
        List.of(quoted("ALL"), quoted("BH")),
        ListWalk.keys(own.get("calendars").expect(200).body()));
    own.get("calendars/BH").expect(200);
    own.get("services/" + service).expect(200);
  }

  @Test
  void the_description_is_served_to_whoever_has_signed_in() {
    JsonObject description = desk.get("openapi.json").expect(200).object();
    assertEquals("3.1.0", description.getString("openapi"));
    JsonObject schemas = description.getJsonObject("components").getJsonObject("schemas");
    JsonObject path = description.getJsonObject("paths").getJsonObject("/api/v1/{kind}");
    JsonArray kinds =
        path.getJsonObject("get").getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
            .filter(p -> "kind".equals(p.getString("name")))
            .findFirst()
            .orElseThrow()
            .getJsonObject("schema")
            .getJsonArray("enum");
    assertEquals(28, kinds.size());
    for (JsonString one : kinds.getValuesAs(JsonString.class)) {
      assertTrue(schemas.containsKey(one.getString()), one.getString());
      assertTrue(schemas.containsKey(one.getString() + "-written"), one.getString());
      assertTrue(
          path.toString().contains("schemas/" + one.getString() + "-written"), path::toString);
    }
    Answer yaml = desk.get("openapi.yaml").expect(200);
    assertTrue(yaml.type().startsWith("application/yaml"), yaml.type());
    assertTrue(yaml.body().contains("/api/v1/incidents"), yaml.body());
    assertEquals(401, office.nobody().get("openapi.json").status());
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }

  @Test
  void rec2_what_is_made_or_changed_answers_with_the_tag_it_is_read_with() {
    HttpResponse<String> made =
        office.administrator().conditional("POST", "services", null, null, "{\"name\":\"Tagged\"}");
    assertEquals(201, made.statusCode(), made.body());
    String at = made.headers().firstValue("Location").orElseThrow();
    assertTrue(at.matches("http://.*/api/v1/services/SVC.*"), at);
    assertEquals(tag(desk, at), tag(made));
    String path = "incidents/" + incident();
    HttpResponse<String> first = change(path + "/notes", null, NOTE);
    assertEquals(tag(desk, path), tag(first));
    HttpResponse<String> second = change(path + "/notes", tag(first), NOTE);
    assertEquals(200, second.statusCode(), second.body());
    assertNotEquals(tag(first), tag(second));
    assertEquals(412, change(path + "/notes", tag(first), NOTE).statusCode());
  }

  @Test
  void rec4_a_correction_of_a_simple_record_says_what_it_rests_on() {
    Client keeper = office.person("keeper1", null, "RESOLVER");
    HttpResponse<String> made =
        keeper.conditional("POST", "outages", null, null, OUTAGE.formatted("switch", "null"));
    String path = made.headers().firstValue("Location").orElseThrow();
    assertEquals(tag(keeper, path), tag(made));
    String ended = OUTAGE.formatted("switch", "\"2026-02-01T11:00:00Z\"");
    HttpResponse<String> bare = keeper.conditional("PUT", path, null, null, ended);
    assertEquals(428, bare.statusCode(), bare.body());
    assertTrue(bare.body().contains("\"rule\":\"REC-4\""), bare.body());
    HttpResponse<String> corrected = keeper.conditional("PUT", path, "If-Match", tag(made), ended);
    assertEquals(200, corrected.statusCode(), corrected.body());
    assertEquals(tag(keeper, path), tag(corrected));
    HttpResponse<String> stale = keeper.conditional("PUT", path, "If-Match", tag(made), ended);
    assertEquals(412, stale.statusCode(), stale.body());
    String why = "{\"reason\":\"counted twice\"}";
    String end = path + "/withdraw";
    assertEquals(412, keeper.conditional("POST", end, "If-Match", tag(made), why).statusCode());
    assertEquals(
        200, keeper.conditional("POST", end, "If-Match", tag(corrected), why).statusCode());
  }

  @Test
  void every_refusal_is_a_problem_with_rule_field_and_request() {
    Client administrator = office.administrator();
    String person = "{\"login\":\"desk1\",\"name\":\"x\",\"email\":\"x@example.org\",\"roles\":[]}";
    assertProblem(office.nobody(), "GET", "incidents", null, 401, "PTY.TOKEN", null);
    assertProblem(office.nobody().as("wrong"), "GET", "people", null, 401, "PTY.TOKEN", null);
    assertProblem(office.nobody(), "GET", "no/such/path", null, 401, "PTY.TOKEN", null);
    assertProblem(
        office.nobody(),
        "POST",
        "tokens/sign-in",
        "{\"login\":\"desk1\",\"password\":\"wrong\"}",
        401,
        "PTY-1",
        "password");
    assertProblem(desk, "GET", "people", null, 403, "ACC-1", null);
    assertProblem(desk, "GET", "incidents/INC-0", null, 404, "REC-1", "incident");
    assertProblem(desk, "GET", "no/such/path", null, 404, "API.PATH", null);
    assertProblem(desk, "DELETE", "incidents", null, 405, "API.METHOD", null);
    assertProblem(levels, "POST", "calendars", "{\"code\":", 400, "API-1", null);
    assertProblem(administrator, "POST", "people", person, 409, "REC-3", "login");
    assertProblem(desk, "POST", "outages", "{\"sort\":1}", 422, "RCD-21", "sort");
    assertProblem(administrator, "POST", "services", "{\"name\":\" \"}", 422, "API-3", "name");
    Answer text = desk.post("incidents", "text/plain", "Mail is down");
    assertRefused(text, 415, "API.FORM");
  }

  @Test
  void a_request_has_the_id_it_brings_or_one_that_is_made() {
    assertEquals("mine-1", requestId(desk.conditional("GET", "services", ID, "mine-1", null)));
    String made = requestId(desk.conditional("GET", "services", null, null, null));
    assertTrue(made.matches("[0-9a-f-]{36}"), made);
    String evil = requestId(desk.conditional("GET", "services", ID, "a<b> c", null));
    assertTrue(evil.matches("[0-9a-f-]{36}"), evil);
  }

  private static String requestId(HttpResponse<String> answer) {
    return answer.headers().firstValue(ID).orElseThrow();
  }

  private static void assertProblem(
      Client who, String verb, String path, String body, int status, String rule, String field) {
    String id = "test-" + rule;
    HttpResponse<String> answer = who.conditional(verb, path, ID, id, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json",
        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    assertEquals(id, requestId(answer));
    JsonObject problem = Json.createReader(new StringReader(answer.body())).readObject();
    assertEquals(rule, problem.getString("rule"), answer.body());
    assertEquals(field, problem.getString("field", null), answer.body());
    assertEquals(status, problem.getInt("status"));
    assertEquals(id, problem.getString("requestId"));
    assertEquals("about:blank", problem.getString("type"));
    assertFalse(problem.getString("title").isEmpty());
    assertTrue(problem.getString("detail").length() > 20, answer.body());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
  }

  private HttpResponse<String> change(String path, String tag, String body) {
    return desk.conditional("POST", path, "If-Match", tag, body);
  }

  private static String tag(Client reader, String path) {
    HttpResponse<String> answer = reader.conditional("GET", path, null, null, null);
    assertEquals(200, answer.statusCode(), path + ": " + answer.body());
    return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(path));
  }

  private static String id(String people) {
    return Json.createReader(new StringReader(people))
        .readArray()
        .getJsonObject(0)
        .getString("number");
  }

  private String incident() {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.",
         "impact":2,"urgency":3}"""
            .formatted(customer, service);
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }
}
