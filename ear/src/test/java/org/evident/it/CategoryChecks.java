package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The words people choose from. What is kept here is retired at the end, so that others may type what they like. */
final class CategoryChecks {

  private final IncidentCases cases;
  private final Client keeper;

  CategoryChecks(IncidentCases cases) {
    this.cases = cases;
    keeper = cases.office().person("word-keeper", null, "INCIDENT_MANAGER", "SERVICE_OWNER");
  }

  void ctg1_and_ctg2_words_are_kept_once_and_below_others() {
    String top = added("CAUSE", "Wear and tear", null);
    String below = added("CAUSE", "Worn cable", top);
    JsonObject one = keeper.get("categories/" + below).expect(200).object();
    assertEquals("Wear and tear / Worn cable", one.getString("path"));
    assertEquals("CTG-1.TWICE", refused(word("CAUSE", "worn  CABLE", null)));
    assertEquals("CTG-1", refused(word("CAUSE", "-", null)));
    assertEquals("CTG-2.CIRCLE", refused(top, "{\"parent\":\"" + below + "\"}"));
    assertEquals("CTG-2.BELOW", refused(top, "{\"retired\":true}"));
    assertEquals(403, cases.resolver().post("categories", word("CAUSE", "Mine", null)).status());
    String stale =
        keeper
            .conditional("GET", "categories/" + below, null, null, null)
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    retire(below, top);
    assertEquals(
        412,
        keeper
            .conditional("PUT", "categories/" + below, "If-Match", stale, "{\"retired\":false}")
            .statusCode());
    assertFalse(names("kind=CAUSE").contains("Worn cable"));
    assertTrue(names("kind=CAUSE&retired=true").contains("Worn cable"));
  }

  void ctg3_people_choose_from_the_words_kept() {
    String old = cases.report(3, 3);
    List<String> kept = new ArrayList<>();
    kept.add(added("FAULT", "Paper", null));
    kept.add(added("CAUSE", "Damp", null));
    String wrong = "{\"team\":\"Mail team\",\"category\":\"Gramophone\"}";
    assertEquals("CTG-3", cases.step(cases.desk(), old, "assign", wrong, 422).getString("rule"));
    cases.step(cases.desk(), old, "assign", "{\"team\":\"Mail team\"}", 200);
    assertEquals("Mail", sheet(old).getString("category"));
    assertEquals(422, cases.patch(cases.desk(), old, "{\"category\":\"Wax\"}").statusCode());
    assertEquals(200, cases.patch(cases.desk(), old, "{\"category\":\"paper\"}").statusCode());
    assertEquals("Paper", sheet(old).getString("category"));
    cases.step(cases.resolver(), old, "start", null, 200);
    String note = "{\"text\":\"dried it\",\"visibleToCustomer\":true}";
    cases.step(cases.resolver(), old, "notes", note, 200);
    String solved = cases.resolution().replace("}", ",\"causeCode\":\"%s\"}");
    cases.step(cases.resolver(), old, "resolve", solved.formatted("Sorcery"), 422);
    cases.step(cases.resolver(), old, "resolve", solved.formatted("damp"), 200);
    assertEquals("Damp", sheet(old).getString("causeCode"));
    cases.step(cases.desk(), old, "reopen", "{\"reason\":\"Stuck again\"}", 200);
    cases.step(cases.resolver(), old, "resolve", cases.resolution(), 200);
    assertEquals("Damp", sheet(old).getString("causeCode"), "nobody took it away");
    String course = "incidents/" + old + "/timeline?kind=CHANGES&limit=200";
    assertTrue(cases.desk().get(course).expect(200).body().contains("\"causeCode\""));
    retire(kept.toArray(String[]::new));
    cases.step(cases.desk(), cases.report(3, 3), "assign", wrong, 200);
  }

  void lnk1_an_incident_is_a_symptom_of_a_problem_and_matches_a_known_error() {
    String service =
        cases
            .office()
            .administrator()
            .get("services/" + cases.service())
            .object()
            .getString("name");
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String problem =
        keeper
            .post(
                "problems",
                "{\"title\":\"Queues fill\",\"service\":\"%s\",\"priority\":\"P3\",\"detectedAt\":\"%s\"}"
                    .formatted(service, now))
            .expect(201)
            .text("number");
    String known =
        keeper
            .post(
                "known-errors",
                "{\"problem\":\"%s\",\"symptoms\":\"Slow\",\"publishedAt\":\"%s\"}"
                    .formatted(problem, now))
            .expect(201)
            .text("number");
    String number = cases.report(3, 3);
    String links = "incidents/" + number + "/links";
    String link = "{\"relation\":\"%s\",\"to\":\"%s\"}";
    cases.desk().post(links, link.formatted("SYMPTOM_OF", problem)).expect(201);
    cases.desk().post(links, link.formatted("MATCHES", known)).expect(201);
    cases.desk().post(links, link.formatted("SYMPTOM_OF", known)).expect(404);
    cases.desk().post(links, link.formatted("MATCHES", "KER-0")).expect(404);
    assertEquals(
        List.of("PROBLEM", "KNOWN_ERROR"),
        cases.desk().get(links).expect(200).list().getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("kind"))
            .toList());
  }

  void capm4_an_incident_for_lack_of_capacity_is_coded_so_and_related_to_its_metric() {
    CapacityDesk capacity = new CapacityDesk(cases.office());
    String metric = capacity.define("Space of the mail", cases.service(), 86400, "MAX");
    String number = cases.report(3, 3);
    String links = "incidents/" + number + "/links";
    String link = "{\"relation\":\"SHORT_OF\",\"to\":\"%s\"}";
    cases.desk().post(links, link.formatted("CAM-2000-000001")).expect(404);
    cases.desk().post(links, link.formatted(metric)).expect(201);
    assertEquals("CAPACITY", cause(number));
    String harmed = "capacity/metrics/" + metric + "/incidents";
    assertEquals(
        number,
        capacity.capacity().get(harmed).expect(200).list().getJsonObject(0).getString("number"));
    String figures = "capacity/metrics/" + metric + "/figures";
    assertEquals(1, capacity.capacity().get(figures).expect(200).object().getInt("incidents"));
    cases.desk().delete(links + "/SHORT_OF/" + metric).expect(200);
    assertEquals(null, cause(number));
    assertEquals(0, capacity.capacity().get(figures).expect(200).object().getInt("incidents"));
  }

  private String cause(String number) {
    JsonObject incident = sheet(number);
    return incident.containsKey("causeCode") && !incident.isNull("causeCode")
        ? incident.getString("causeCode")
        : null;
  }

  private String added(String kind, String name, String parent) {
    return keeper.post("categories", word(kind, name, parent)).expect(201).text("number");
  }

  private static String word(String kind, String name, String parent) {
    String below = parent == null ? "null" : "\"" + parent + "\"";
    return "{\"kind\":\"%s\",\"name\":\"%s\",\"parent\":%s}".formatted(kind, name, below);
  }

  private String refused(String word) {
    return keeper.post("categories", word).expect(422).object().getString("rule");
  }

  private String refused(String number, String change) {
    return keeper.put("categories/" + number, change).expect(422).object().getString("rule");
  }

  private void retire(String... numbers) {
    for (String number : numbers) {
      keeper.put("categories/" + number, "{\"retired\":true}").expect(200);
    }
  }

  private List<String> names(String query) {
    return cases
        .desk()
        .get("categories?" + query)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(one -> one.getString("name"))
        .toList();
  }

  private JsonObject sheet(String number) {
    return cases.desk().get("incidents/" + number + "/sheet").expect(200).object();
  }
}
