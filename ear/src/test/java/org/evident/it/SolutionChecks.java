package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What a solution needs and brings with it. */
final class SolutionChecks {

  private static final String NOTE = "{\"text\":\"restarted it\",\"visibleToCustomer\":false}";

  private final IncidentCases cases;
  private final ImportDesk imports;

  SolutionChecks(IncidentCases cases, ImportDesk imports) {
    this.cases = cases;
    this.imports = imports;
  }

  /** INC.caused: what is related to the change that caused it is counted as such. */
  void a_change_that_caused_an_incident_is_known(Intruder reader) {
    String file =
        "ref,title,services,type,plannedStart\nCHG-77,New valves,%s,NORMAL,2026-01-20T10:00\n";
    cases
        .office()
        .person("changer1", null, "CHANGE_MANAGER")
        .post("records/changes/import?zone=UTC", "text/csv", file.formatted(cases.service()))
        .expect(200);
    String change = reader.read("select number from change_record where ref = 'CHG-77'");
    String number = cases.report(3, 3);
    String links = "incidents/" + number + "/links";
    String causedBy = "{\"relation\":\"CAUSED_BY\",\"to\":\"%s\"}";
    String counted =
        "select caused_by_ref from incident where cause_confirmed and number = '" + number + "'";
    for (String stranger : List.of("CHG-0", cases.report(3, 3))) {
      assertEquals(404, cases.desk().post(links, causedBy.formatted(stranger)).status());
    }
    cases.desk().post(links, causedBy.formatted(change)).expect(201);
    assertEquals(change, reader.read(counted));
    cases.desk().delete(links + "/CAUSED_BY/" + change).expect(200);
    assertEquals(null, reader.read(counted));
  }

  /** INC.firstline: solved by the desk without assignment to another team, told by what was done and not by a flag. */
  void the_desk_solved_alone_what_no_other_team_had(Intruder reader) {
    Client admin = cases.office().administrator();
    admin.post("teams", "{\"name\":\"First line\",\"desk\":true}").expect(201);
    String person =
        "{\"login\":\"first1\",\"name\":\"first1\",\"email\":\"first1@example.org\",\"team\":\"First line\",\"roles\":[\"SERVICE_DESK\"]}";
    String once = admin.post("people", person).expect(201).text("oneTimePassword");
    cases.office().nobody().changePassword("first1", once, Office.PASSWORD).expect(204);
    Client first = cases.office().known("first1");
    Map<String, List<String>> lives =
        Map.of(
            "true", List.of("First line"),
            "false", List.of("Mail team", "First line"));
    lives.forEach(
        (alone, teams) -> {
          String number = solvedBy(first, teams);
          String flag = "select first_line from incident where number = '" + number + "'";
          assertEquals(alone, truth(reader.read(flag)), teams::toString);
        });
  }

  private String solvedBy(Client first, List<String> teams) {
    String number = cases.report(3, 3);
    for (String team : teams) {
      String body = "{\"team\":\"" + team + "\"}";
      assertEquals(200, cases.patch(first, number, body).statusCode());
    }
    cases.step(first, number, "notes", NOTE, 200);
    cases.step(first, number, "resolve", cases.resolution(), 200);
    return number;
  }

  /** The same word for what databases call true differently. */
  private static String truth(String flag) {
    return String.valueOf("t".equals(flag) || "TRUE".equalsIgnoreCase(flag));
  }

  void chosen_children_are_resolved_with_their_parent_each_by_its_own_guards() {
    String parent = cases.working();
    String ready = cases.report(3, 3);
    String bare = cases.report(3, 3);
    String apart = cases.report(3, 3);
    String note = "{\"text\":\"the same fault\",\"visibleToCustomer\":false}";
    for (String child : List.of(ready, bare)) {
      String childOf = "{\"relation\":\"CHILD_OF\",\"to\":\"%s\"}".formatted(parent);
      cases.desk().post("incidents/" + child + "/links", childOf).expect(201);
      cases.step(cases.desk(), child, "assign", "{\"team\":\"Mail team\"}", 200);
    }
    cases.step(cases.desk(), ready, "notes", note, 200);
    String path = "incidents/" + parent + "/children";
    String both = "{\"children\":[\"%s\",\"%s\"]}".formatted(ready, bare);
    assertEquals(
        "INC.FAMILY.OPEN",
        cases.resolver().post(path + "/resolution", both).expect(422).text("rule"));
    cases.step(cases.resolver(), parent, "notes", note, 200);
    cases.step(cases.resolver(), parent, "resolve", cases.resolution(), 200);
    assertEquals(2, cases.desk().get(path).expect(200).list().size());
    String stranger = "{\"children\":[\"%s\",\"%s\"]}".formatted(ready, apart);
    assertEquals(
        "INC.FAMILY.CHILD",
        cases.resolver().post(path + "/resolution", stranger).expect(422).text("rule"));
    assertEquals("ASSIGNED", cases.state(cases.view(ready)));
    List<JsonObject> outcomes =
        cases
            .resolver()
            .post(path + "/resolution", both)
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class);
    assertEquals(
        List.of("null", "INC.NOTE"),
        outcomes.stream().map(o -> o.getString("rule", "null")).toList());
    assertEquals(
        "RESOLVED ASSIGNED", cases.state(cases.view(ready)) + " " + cases.state(cases.view(bare)));
  }

  void inc7_a_grave_incident_of_a_service_with_a_promise_needs_its_outage() {
    String goal = ",{\"figure\":\"AVAIL\",\"percent\":99.5,\"calendar\":\"ALL\"}";
    String promised = imports.customer("\"noExceptions\":true", goal);
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    String number = cases.report(cases.desk(), promised, 2, 3, at);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(cases.resolver(), number, "notes", NOTE, 200);
    JsonObject refused = cases.step(cases.resolver(), number, "resolve", cases.resolution(), 422);
    assertEquals("INC-7", refused.getString("rule"));
    String outage =
        """
        {"service":"Mail","incident":"%s","start":"%s","end":"%s","kind":"FULL",
         "belowMinimumFunction":true,"cause":"a full queue","origin":"MONITORING"}"""
            .formatted(number, at, at.plusSeconds(300));
    cases.resolver().post("outages", outage).expect(201);
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
  }

  void inc5_known_errors_are_offered_the_likeliest_first() {
    String problem =
        """
        {"title":"Queue fills","service":"Mail","priority":"P3","detectedAt":"2026-01-05T08:00:00Z"}""";
    String prb = cases.resolver().post("problems", problem).expect(201).text("number");
    String error =
        "{\"problem\":\"%s\",\"symptoms\":\"%s\",\"publishedAt\":\"2026-01-06T08:00:00Z\"}";
    for (String symptoms : List.of("Nothing arrives from outside", "The calendar is empty")) {
      cases.resolver().post("known-errors", error.formatted(prb, symptoms)).expect(201);
    }
    String number = cases.report(3, 3); // "Nothing arrives."
    JsonObject first =
        cases
            .desk()
            .get("incidents/" + number + "/known-errors")
            .expect(200)
            .list()
            .getJsonObject(0);
    assertEquals("Nothing arrives from outside", first.getString("symptoms"));
  }
}
