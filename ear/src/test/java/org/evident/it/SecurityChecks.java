package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What incidents that show security events tell, and to whom. */
final class SecurityChecks {

  private static final String CANARY = "zinnober";
  private static final List<String> READERS =
      List.of(
          "ADMINISTRATOR",
          "SERVICE_OWNER",
          "SERVICE_DESK",
          "RESOLVER",
          "INCIDENT_MANAGER",
          "MAJOR_INCIDENT_MANAGER",
          "SERVICE_LEVEL_MANAGER",
          "RELATIONSHIP_MANAGER",
          "REPORT_AUTHOR",
          "AUDITOR",
          "SMS_OWNER",
          "CUSTOMER_REPRESENTATIVE");

  /** Where the canary was put. */
  private static final Set<String> PLACES =
      Set.of(
          "incident.title",
          "incident.description",
          "incident.item",
          "incident.category",
          "outage.cause",
          "raised_escalation.reason",
          "work_note.text",
          "major_verdict.reason",
          "major_entry.text",
          "major_incident.reason",
          "major_incident.effect",
          "major_incident.cause",
          "major_incident.lessons",
          "major_incident.participants",
          "major_incident.course",
          "major_incident.no_problem_reason",
          "breach_cause.cause_text",
          "breach_cause.party",
          "clock_amendment.reason",
          "clock_amendment.evidence",
          "approval.title");

  private final IncidentCases cases;
  private final Server server;

  SecurityChecks(IncidentCases cases, Server server) {
    this.cases = cases;
    this.server = server;
  }

  void inc6_words_of_a_security_event_are_for_security_roles_alone() {
    Client guard = cases.office().person("guard6", null, "SECURITY_MANAGER");
    List<Client> readers = new ArrayList<>();
    for (String role : READERS) {
      String of = role.startsWith("CUSTOMER") ? cases.customer() : null;
      readers.add(cases.office().person("six" + readers.size(), of, role));
    }
    Client customer = readers.get(readers.size() - 1);
    Instant reported = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(30, ChronoUnit.DAYS);
    String number = cases.report(customer, 3, 3, reported);
    edit(number, "{\"category\":\"%1$s kind\",\"version\":%2$s}");
    edit(number, "{\"title\":\"Old %1$s\",\"description\":\"It shows %1$s.\",\"version\":%2$s}");
    edit(number, "{\"title\":\"New %1$s\",\"item\":\"%1$s-1\",\"version\":%2$s}");
    note(number, true);
    note(number, false);
    String files = "incidents/" + number + "/attachments";
    cases.desk().post(files + "?name=" + CANARY + ".txt&visible=true", "text/plain", CANARY);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    String grave = "{\"impact\":1,\"urgency\":1}";
    cases.step(cases.desk(), number, "priority", grave, 200);
    judge(number);
    lead(number);
    Client levels = readers.get(6);
    String outage = out(levels, number, reported);
    String call =
        "{\"kind\":\"HIERARCHICAL\",\"rung\":\"INCIDENT_MANAGER\",\"reason\":\"see "
            + CANARY
            + "\"}";
    cases.desk().post("incidents/" + number + "/escalations", call).expect(201);
    assertTrue(everything(levels, number).contains("ask " + CANARY));
    assertEquals(
        1, levels.get("approvals/mine").expect(200).body().split("ask " + CANARY).length - 1);
    assertTrue(everything(customer, number).contains(CANARY));
    assertTrue(everything(readers.get(4), number).contains(CANARY));
    int file = cases.desk().get(files).expect(200).list().getJsonObject(0).getInt("id");

    String event = "{\"type\":\"DATA_LEAK\",\"severity\":\"HIGH\",\"harmed\":[%s],\"withhold\":%s}";
    String path = "incidents/" + number + "/security";
    assertEquals(
        "INC-6", cases.desk().post(path, event.formatted("", "false")).expect(422).text("rule"));
    JsonObject shown =
        cases
            .desk()
            .post(path, event.formatted("\"CONFIDENTIALITY\"", "false"))
            .expect(200)
            .object();
    String record = shown.getString("securityIncident");
    guard.get("security-incidents/" + record).expect(200);
    assertTrue(guard.get("notifications").expect(200).body().contains(record + ": "));
    assertTrue(everything(customer, number).contains(CANARY));
    assertEquals(
        "INC.SECURITY.TWICE",
        cases.desk().post(path, event.formatted("\"INTEGRITY\"", "true")).expect(422).text("rule"));
    guard
        .put(
            "classifications/" + number,
            "{\"level\":\"STRICTLY_CONFIDENTIAL\",\"reason\":\"personal data\"}")
        .expect(200);
    note(number, true);
    String said = "{\"text\":\"answered " + CANARY + "\"}";
    cases.step(customer, number, "replies", said, 200);
    explain(number, "RESOLUTION");

    assertFalse(levels.get("outages/" + outage).expect(200).body().contains(CANARY));
    for (Client reader : readers) {
      assertFalse(everything(reader, number).contains(CANARY), () -> everything(reader, number));
      assertFalse(reader.get(files + "/" + file).status() == 200);
      assertEquals(403, reader.get(path + "/words").status());
    }
    for (String login : List.of("six0", "six2", "six6", "six11")) {
      Surfer surfer = new Surfer(server).signIn(login, Office.PASSWORD);
      for (String page :
          List.of(
              "list.xhtml?",
              "detail.xhtml?number=" + number + "&",
              "peek.xhtml?number=" + number + "&")) {
        assertFalse(surfer.open("resolution/incident/" + page).body().contains(CANARY), page);
      }
    }
    String words = guard.get(path + "/words").expect(200).body();
    assertEquals(PLACES, places(words));
    assertEquals(CANARY, guard.get(files + "/" + file).expect(200).body());
    Surfer surfer = new Surfer(server).signIn("guard6", Office.PASSWORD);
    String page = surfer.open("resolution/incident/withheld.xhtml?number=" + number).body();
    assertTrue(page.contains("New " + CANARY) && page.contains(CANARY + ".txt"), page);
    String other = cases.report(3, 3);
    guard.get("incidents/" + other + "/attachments").expect(200);
    String again =
        "{\"type\":\"OTHER\",\"severity\":\"LOW\",\"harmed\":[\"INTEGRITY\"],\"securityIncident\":\"%s\"}";
    String second = "incidents/" + other + "/security";
    assertEquals(404, cases.desk().post(second, again.formatted("SEC-0")).status());
    cases.desk().post(second, again.formatted(record)).expect(200);
  }

  /** Whatever a reader can get that has to do with an incident; a refusal is text without a word of it. */
  private static String everything(Client reader, String number) {
    StringBuilder all = new StringBuilder();
    for (String path :
        List.of(
            "incidents?limit=200",
            "incidents/" + number,
            "incidents/" + number + "/sheet",
            "incidents/" + number + "/major",
            "incidents/" + number + "/attachments",
            "incidents/" + number + "/amendments",
            "incidents/" + number + "/care",
            "incidents/" + number + "/escalations",
            "incidents/" + number + "/timeline?limit=200",
            "incidents/" + number + "/links",
            "breaches?limit=200",
            "approvals/mine",
            "approvals/past",
            "search?q=" + CANARY,
            "search/records/INCIDENT?q=" + CANARY,
            "exports/incidents.csv",
            "queue?limit=200",
            "notifications?limit=200",
            "outages?limit=200",
            "history/export",
            "history?limit=200&record=" + number)) {
      all.append(reader.get(path).body().replace("q=" + CANARY, "")).append('\n');
    }
    return all.toString();
  }

  /** Records that the service was out, and why. */
  private String out(Client who, String number, Instant from) {
    String body =
        "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"kind\":\"FULL\","
            + "\"origin\":\"PERSON\",\"incident\":\"%s\",\"cause\":\"by %s\"}";
    return who.post(
            "outages",
            body.formatted(cases.service(), from, from.plus(1, ChronoUnit.HOURS), number, CANARY))
        .expect(201)
        .text("number");
  }

  /** Says why a target was missed, and asks to be judged by another priority. */
  private void judge(String number) {
    explain(number, "RESPONSE");
    String wish = "{\"impact\":4,\"urgency\":4,\"reason\":\"ask %1$s\",\"evidence\":\"see %1$s\"}";
    cases.step(cases.desk(), number, "amendments/priorities", wish.formatted(CANARY), 201);
  }

  private void explain(String number, String metric) {
    String cause = "{\"code\":\"OTHER\",\"text\":\"for %1$s\",\"party\":\"%1$s Ltd\"}";
    cases
        .office()
        .known("incidents")
        .post("breaches/" + number + "/" + metric, cause.formatted(CANARY))
        .expect(200);
  }

  /** Leads it as a major one up to its review. */
  private void lead(String number) {
    Client manager = cases.office().known("incidents");
    String report = "{\"effect\":\"e %1$s\",\"cause\":\"c %1$s\",\"lessons\":\"l %1$s\",";
    String review =
        "{\"participants\":\"p %1$s\",\"course\":\"o %1$s\",\"noProblemReason\":\"n %1$s\"}";
    String told = "{\"kind\":\"%s\",\"text\":\"told %s\"}";
    cases.step(manager, number, "sheet/declare", "{\"reason\":\"d " + CANARY + "\"}", 200);
    for (String kind : List.of("TOP_MANAGEMENT", "CUSTOMERS")) {
      cases.step(manager, number, "major/entries", told.formatted(kind, CANARY), 200);
    }
    cases.step(manager, number, "sheet/restore", "{}", 200);
    cases.step(
        manager,
        number,
        "sheet/report",
        report.formatted(CANARY) + "\"reviewedOn\":\"2030-01-31\"}",
        200);
    cases.step(manager, number, "major/review", review.formatted(CANARY), 200);
  }

  /** The places of words that are withheld and hold the canary. */
  private static Set<String> places(String words) {
    return new Client.Answer(200, "", words)
        .list().getValuesAs(JsonObject.class).stream()
            .filter(word -> word.getString("text").contains(CANARY))
            .map(word -> word.getString("place"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private void note(String number, boolean visible) {
    String text = "{\"text\":\"noted %s\",\"visibleToCustomer\":%s}".formatted(CANARY, visible);
    cases.step(cases.desk(), number, "notes", text, 200);
  }

  private void edit(String number, String body) {
    String version =
        cases
            .desk()
            .conditional("GET", "incidents/" + number, null, null, null)
            .headers()
            .firstValue("ETag")
            .orElseThrow()
            .replace("\"", "");
    assertEquals(
        200,
        cases
            .desk()
            .conditional(
                "PATCH", "incidents/" + number, null, null, body.formatted(CANARY, version))
            .statusCode());
  }
}
