package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Which reports there are is written down, says which clauses are told, and is looked through. */
final class ReportDefinitionChecks {

  private static final String PATH = "report-definitions";
  private static final String REVIEWS = "report-catalogue-reviews";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String DEFINITION =
      """
      {"name":"%s","maker":"%s","state":"%s","validFrom":"2026-01-01","purpose":"Shows what was found",
       "audience":"Top management","sections":"%s","metrics":"%s","includesTrend":false,
       "dataSources":"Results of the audits","frequency":"YEARLY","authorRole":"AUDIT_MANAGER",
       "approverRole":"SMS_OWNER","clauses":"%s"}""";
  private static final String DUTY =
      """
      {"key":"REPORT_CATALOGUE_REVIEW","title":"Review of the list of reports","process":"reporting",
       "subject":"","intervalDays":365,"anchor":"%s","role":"SMS_OWNER","checklist":[]}""";

  private final Client owner;
  private final Client reader;
  private final Client auditor;
  private final Client outside;

  /**
   * Checks at an office.
   *
   * @param outside somebody of a customer
   */
  ReportDefinitionChecks(Office office, Client outside) {
    owner = office.person("owns-reports", null, "SMS_OWNER");
    reader = office.person("reads-reports", null, "SERVICE_DESK");
    auditor = office.person("audits-reports", null, "AUDITOR");
    this.outside = outside;
  }

  void rep5_a_clause_is_told_by_the_reports_that_are_defined() {
    assertEquals(2, line("TARGETS").getJsonArray("definitions").size());
    assertEquals("MISSING", line("AUDIT").getString("coverage"));
    String audit = path(define("Report on audits", "OTHER", "ACTIVE", "Findings", "", "9.2"));
    assertEquals("ELSEWHERE", line("AUDIT").getString("coverage"));
    assertTrue(line("AUDIT").toString().contains("Report on audits"));
    owner.post(audit + "/withdraw", "{\"reason\":\"It is told by word\"}").expect(200);
    assertEquals("MISSING", line("AUDIT").getString("coverage"));
  }

  void rep6_and_rep7_and_rep8_a_definition_is_true_and_changed_by_who_may() {
    Client.Answer strange =
        define("Third review", "SERVICE", "DRAFT", "S1; S99", "", "").expect(422);
    assertEquals("REP-6 sections", strange.text("rule") + " " + strange.text("field"));
    assertEquals(
        "metrics",
        define("Third review", "CUSTOMER", "DRAFT", "S1; S2", "GUESSES", "")
            .expect(422)
            .text("field"));
    Client.Answer clause =
        define("Third review", "SERVICE", "DRAFT", "S1; S2", "RESO", "4.1").expect(422);
    assertEquals("REP-7 clauses", clause.text("rule") + " " + clause.text("field"));
    assertEquals(
        "REP-7.UNTOLD",
        define("Third review", "SERVICE", "DRAFT", "S1; S2", "RESO", "8.4.1")
            .expect(422)
            .text("rule"));
    assertEquals(
        "REP-8",
        define("Third review", "SERVICE", "ACTIVE", "S1; S2", "RESO", "").expect(422).text("rule"));
    String draft = path(define("Third review", "SERVICE", "DRAFT", "S1; S2", "RESO", "8.3.3"));
    String body = definition("Third review", "SERVICE", "RETIRED", "S1; S2", "RESO", "8.3.3");
    String again = body.replace("}", ",\"deadlineDays\":5,\"reason\":\"Never made\"}");
    assertEquals(428, owner.put(draft, again).status());
    assertEquals(412, owner.conditional("PUT", draft, "If-Match", "\"7\"", again).statusCode());
    owner.put(draft, again.replace("}", ",\"version\":1}")).expect(200);
    assertEquals(5, reader.get(draft).expect(200).object().getInt("deadlineDays"));
    assertEquals(403, reader.post(PATH, body).status());
    assertEquals(403, outside.get(PATH).status());
    JsonObject ofOne = reader.get(PATH + "?service=SVC-2026-000001").expect(200).object();
    assertTrue(ofOne.getJsonArray("items").isEmpty(), ofOne::toString);
    String number = draft.substring(PATH.length() + 1);
    String history = auditor.get("history?record=" + number).expect(200).body();
    assertTrue(history.contains("DRAFT > RETIRED"), history);
  }

  void rep9_looking_the_list_through_does_the_duty() {
    String duty =
        "duties/"
            + owner.post("duties", DUTY.formatted(TODAY)).expect(201).text("number")
            + "/occurrences";
    Client.Answer early = review(TODAY.plusDays(2)).expect(422);
    assertEquals("REP-9 heldOn", early.text("rule") + " " + early.text("field"));
    review(TODAY.minusDays(31)).expect(201);
    assertFalse(owner.get(duty).expect(200).body().contains("COMPLETED"));
    String fresh = review(TODAY).expect(201).text("number");
    String done = owner.get(duty).expect(200).body();
    assertTrue(done.contains("COMPLETED") && done.contains(fresh), done);
  }

  private Client.Answer review(LocalDate on) {
    return owner.post(
        REVIEWS, "{\"heldOn\":\"%s\",\"conclusion\":\"All are still needed\"}".formatted(on));
  }

  private JsonObject line(String what) {
    List<JsonObject> lines =
        owner.get("reporting/clauses").expect(200).list().getValuesAs(JsonObject.class);
    return lines.stream()
        .filter(line -> what.equals(line.getString("what")))
        .findFirst()
        .orElseThrow();
  }

  private Client.Answer define(
      String name, String maker, String state, String sections, String metrics, String clauses) {
    return owner.post(PATH, definition(name, maker, state, sections, metrics, clauses));
  }

  private static String definition(
      String name, String maker, String state, String sections, String metrics, String clauses) {
    return DEFINITION.formatted(name, maker, state, sections, metrics, clauses);
  }

  private static String path(Client.Answer made) {
    return PATH + "/" + made.expect(201).text("number");
  }
}
