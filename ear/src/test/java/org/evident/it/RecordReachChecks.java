package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.it.Client.Answer;

/**
 * How far roles reach simple records of every kind (PTY-10).
 *
 * @param everywhere may write every kind, of any service
 * @param here may write every kind, of one service
 */
record RecordReachChecks(
    Client everywhere, Client here, String mine, String foreign, String customer) {

  private static final String DAY = "2026-02-03T10:00:00Z";

  /** With somebody whose roles end at one of two new services. */
  static RecordReachChecks of(Office office, Client everywhere, String customer) {
    String mine = service(everywhere, "Ferry");
    String foreign = service(everywhere, "Tow path");
    Client here = office.person("ferryman", null);
    for (String role : List.of("SERVICE_OWNER", "AVAILABILITY_MANAGER", "SECURITY_MANAGER")) {
      String offer =
          "{\"login\":\"ferryman\",\"role\":\"%s\",\"scope\":\"SERVICE\",\"scopeKey\":\"%s\"}"
              .formatted(role, mine);
      int id = office.administrator().post("assignments", offer).expect(201).object().getInt("id");
      here.post("assignments/" + id + "/acceptance").expect(200);
    }
    return new RecordReachChecks(everywhere, here, mine, foreign, customer);
  }

  private static String service(Client by, String name) {
    return by.post("services", "{\"name\":\"%s\"}".formatted(name)).expect(201).text("number");
  }

  /** Every kind is written for the own service and refused for the other one. */
  void written() {
    kinds(foreign, owners(everywhere, foreign))
        .forEach((path, body) -> assertRefused(here.post(path, body), path));
    kinds(mine, owners(here, mine)).forEach((path, body) -> here.post(path, body).expect(201));
    String both =
        "{\"title\":\"Both\",\"services\":[\"%s\",\"%s\"],\"type\":\"NORMAL\",\"plannedStart\":\"%s\"}";
    assertRefused(here.post("changes", both.formatted(mine, foreign, DAY)), "both services");
    assertRefused(
        here.post(
            "outages", outage(mine).replace("\"service\":\"" + mine, "\"component\":\"" + mine)),
        "component");
  }

  /** Nothing of the other service is corrected, withdrawn, excluded or moved here. */
  void changed() {
    String number = everywhere.post("outages", outage(foreign)).expect(201).text("number");
    String path = "outages/" + number;
    String corrected =
        outage("%s").replace("}", ",\"version\":%d,\"reason\":\"Not ours to say\",%s}");
    String excluded = "\"excludedReason\":\"Counts for nothing\",\"excludedBy\":\"me\"";
    assertRefused(here.put(path, corrected.formatted(foreign, 1, excluded)), "excluded");
    assertRefused(here.put(path, corrected.formatted(mine, 1, "\"cause\":\"ours\"")), "taken over");
    assertRefused(here.post(path + "/withdraw", "{\"reason\":\"Never was\"}"), "withdrawn");
    String own = here.post("outages", outage(mine)).expect(201).text("number");
    assertRefused(
        here.put("outages/" + own, corrected.formatted(foreign, 1, "\"cause\":\"theirs\"")),
        "handed over");
    String note = path + "/attachments?name=note.txt";
    assertEquals(404, here.post(note, "application/octet-stream", "a note").status());
    String checks = "at,status\n2026-02-01T10:00:00Z,down\n2026-02-01T11:00:00Z,up\n";
    assertRefused(here.post("availability/" + foreign + "/checks", "text/csv", checks), "checks");
    here.post("availability/" + mine + "/checks", "text/csv", checks).expect(200);
    String file =
        here.get("records/outages/template.csv").expect(200).body()
            + "X-1,%s,,%s,,FULL,,,,,,,,PERSON,\n".formatted(foreign, DAY);
    JsonObject problem =
        here.post("records/outages/import", "text/csv", file)
            .expect(422)
            .object()
            .getJsonArray("problems")
            .getJsonObject(0);
    assertEquals("PTY-10", problem.getString("rule"));
  }

  /** What somebody reads ends where their roles end (GEN-6). */
  void read() {
    String number = everywhere.post("outages", outage(foreign)).expect(201).text("number");
    String own = everywhere.post("outages", outage(mine)).expect(201).text("number");
    String known = everywhere.post("problems", problem(foreign)).expect(201).text("number");
    String error = everywhere.post("known-errors", error(known)).expect(201).text("number");
    assertEquals(404, here.get("outages/" + number).status());
    here.get("outages/" + own).expect(200);
    assertEquals(404, here.get("known-errors/" + error).status());
    for (String path : kinds(mine, Map.of()).keySet()) {
      String listed = here.get(path).expect(200).body();
      assertTrue(listed.contains("\"number\""), path);
      assertFalse(listed.contains("\"" + foreign + "\""), () -> path + ": " + listed);
    }
    String export = here.get("records/outages/export.csv").expect(200).body();
    assertTrue(export.contains(own) && !export.contains(number), export);
    everywhere.get("outages/" + number).expect(200);
  }

  /** The records others belong to, by their kind. */
  private Map<String, String> owners(Client by, String service) {
    String survey =
        "{\"customer\":\"%s\",\"service\":\"%s\",\"period\":\"2026-02\",\"population\":\"20\",\"wantedMargin\":0.2}";
    return Map.of(
        "problem",
        by.post("problems", problem(service)).expect(201).text("number"),
        "survey",
        by.post("surveys", survey.formatted(customer, service)).expect(201).text("number"));
  }

  private Map<String, String> kinds(String service, Map<String, String> owners) {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("outages", "'service':'%s','start':'%s','kind':'FULL','origin':'PERSON'");
    bodies.put("maintenance-windows", "'service':'%s','start':'%s','end':'2026-02-03T12:00:00Z'");
    bodies.put("service-dependencies", "'service':'%s','toComponent':'%s','kind':'REQUIRES'");
    bodies.put(
        "complaints",
        "'customer':'" + customer + "','service':'%s','receivedAt':'%s','description':'Slow'");
    bodies.put(
        "surveys",
        "'customer':'"
            + customer
            + "','service':'%s','period':'2026-01','population':'20','wantedMargin':0.2");
    bodies.put(
        "survey-answers",
        "'survey':'"
            + owners.get("survey")
            + "','respondent':'a','score':5,'answeredAt':'"
            + DAY
            + "'");
    bodies.put("changes", "'services':['%s'],'plannedStart':'%s','title':'New','type':'NORMAL'");
    bodies.put(
        "costs",
        "'service':'%s','period':'2026-02','costType':'OTHER','budget':1,'currency':'EUR'");
    bodies.put("consumed-units", "'service':'%s','period':'2026-02','unit':'orders','quantity':5");
    bodies.put(
        "requests",
        "'customer':'"
            + customer
            + "','service':'%s','reportedAt':'%s','requestModel':'New','priority':'P4'");
    bodies.put(
        "workload-counts",
        "'customer':'"
            + customer
            + "','service':'%s','period':'2026-02','measure':'CALLS','quantity':1");
    bodies.put(
        "metric-values",
        "'customer':'"
            + customer
            + "','service':'%s','period':'2026-02','measured':'Waiting time','value':1");
    bodies.put("demand-patterns", "'service':'%s','peaks':'Mondays from 8 to 10'");
    bodies.put("continuity-tests", "'service':'%s','kind':'FULL','plannedFor':'2026-02-03'");
    bodies.put(
        "continuity-requirements",
        "'service':'%s','validFrom':'2026-02-03','rtoMinutes':60,'rpoMinutes':15");
    bodies.put(
        "continuity-invocations",
        "'service':'%s','invokedAt':'%s','criterion':'Lost','cause':'Fire'");
    bodies.put("releases", "'service':'%s','plannedStart':'%s','title':'New','type':'MINOR'");
    bodies.put(
        "security-incidents",
        "'service':'%s','reportedAt':'%s','type':'PHISHING','severity':'LOW'");
    bodies.put("problems", "'service':'%s','detectedAt':'%s','title':'Sticks','priority':'P3'");
    bodies.put(
        "known-errors",
        "'problem':'" + owners.get("problem") + "','symptoms':'none','publishedAt':'" + DAY + "'");
    bodies.put(
        "supplier-targets",
        "'service':'%s','supplier':'Valves','period':'2026-02','metric':'RESOLUTION','goalPercent':95,'actualPercent':97");
    return bodies.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> "{" + e.getValue().formatted(service, DAY).replace('\'', '"') + "}",
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static String outage(String service) {
    return "{\"service\":\"%s\",\"start\":\"%s\",\"kind\":\"FULL\",\"origin\":\"PERSON\"}"
        .formatted(service, DAY);
  }

  private static String problem(String service) {
    return "{\"title\":\"Sticks\",\"service\":\"%s\",\"priority\":\"P3\",\"detectedAt\":\"%s\"}"
        .formatted(service, DAY);
  }

  private static String error(String problem) {
    return "{\"problem\":\"%s\",\"symptoms\":\"none at all\",\"publishedAt\":\"%s\"}"
        .formatted(problem, DAY);
  }

  private static void assertRefused(Answer answer, String what) {
    assertEquals(403, answer.status(), () -> what + ": " + answer.body());
    assertEquals("PTY-10", answer.text("rule"), what);
  }
}
