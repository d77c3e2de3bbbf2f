package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

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
    String number = cases.report(customer, 3, 3);
    edit(number, "{\"title\":\"Old %1$s\",\"description\":\"It shows %1$s.\",\"version\":%2$s}");
    edit(number, "{\"title\":\"New %1$s\",\"item\":\"%1$s-1\",\"version\":%2$s}");
    note(number, true);
    note(number, false);
    String files = "incidents/" + number + "/attachments";
    cases.desk().post(files + "?name=" + CANARY + ".txt&visible=true", "text/plain", CANARY);
    cases.step(cases.desk(), number, "assign", "{\"team\":\"Mail team\"}", 200);
    String grave = "{\"impact\":1,\"urgency\":1}";
    cases.step(cases.desk(), number, "priority", grave, 200);
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

    for (Client reader : readers) {
      assertFalse(everything(reader, number).contains(CANARY), () -> everything(reader, number));
      assertFalse(reader.get(files + "/" + file).status() == 200);
      assertEquals(403, reader.get(path + "/words").status());
    }
    for (String login : List.of("six0", "six2", "six11")) {
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
    assertEquals(6, words.split(CANARY, -1).length - 1, words);
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
            "search?q=" + CANARY,
            "search/records/INCIDENT?q=" + CANARY,
            "exports/incidents.csv",
            "queue?limit=200",
            "notifications?limit=200",
            "history?limit=200&record=" + number)) {
      all.append(reader.get(path).body().replace("q=" + CANARY, "")).append('\n');
    }
    return all.toString();
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
