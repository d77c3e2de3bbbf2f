package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.evident.it.Client.Answer;

/**
 * An agreement promises something else for one of its services, and clocks say by which target they run (AGR-6).
 *
 * @param page a browser that nobody has signed in to
 * @param levels who writes agreements
 * @param special number of the service with a target of its own
 * @param usual number of another one
 */
record ServiceTargetChecks(
    Office office, Surfer page, Client levels, String special, String usual) {

  private static final String AGREEMENT =
      """
      {"name":"%s","customer":"%s","services":[%s],"validFrom":"%s","noExceptions":true,
       "requirement":"Requirements of 2016",
       "targets":[{"metric":"RESPONSE","priority":"P3","limitMinutes":120,"calendar":"ALL",
                   "pauseAllowed":false}],
       "serviceTargets":[%s],
       "goals":[{"figure":"RESP","percent":90}],
       "workloads":[{"measure":"INCIDENTS","limit":9,"tolerancePercent":10}],
       "supports":[{"supplier":"Lines Ltd","metric":"RESPONSE","priority":"P3","limitMinutes":60,
                    "allowanceMinutes":10,"calendar":"ALL"}]}""";
  private static final String TARGET =
      "{\"service\":\"%s\",\"metric\":\"RESPONSE\",\"priority\":\"%s\",\"limitMinutes\":30,\"calendar\":\"ALL\"}";

  void chosen() {
    String customer = office.customer("Special Post", "UTC");
    Client representative = office.person("special-rep", customer, "CUSTOMER_REPRESENTATIVE");
    Client relations = office.person("special-relations", null, "RELATIONSHIP_MANAGER");
    Client desk = office.person("special-desk", null, "SERVICE_DESK");
    String own = TARGET.formatted(special, "P3");
    assertRefused("AGR-6", customer, "", TARGET.formatted(special, "P1"));
    assertRefused("AGR-6.TWICE", customer, "", own + "," + own);
    assertRefused("AGR-6.SERVICE", customer, "\"" + usual + "\"", own);
    Answer drafted =
        levels
            .post("agreements", AGREEMENT.formatted("Special", customer, "", "2016-01-01", own))
            .expect(201);
    JsonObject version = drafted.object().getJsonArray("versions").getJsonObject(0);
    assertEquals(
        special, version.getJsonArray("serviceTargets").getJsonObject(0).getString("service"));
    assertEquals(
        "[\"LIMIT\"]",
        version.getJsonArray("supports").getJsonObject(0).getJsonArray("gaps").toString(),
        "what a supplier promises carries the target for all, and not that of the service");
    String path = "agreements/" + drafted.text("number");
    List<Client> sides = List.of(levels, relations, representative);
    sign(path, sides);

    String plain = report(desk, customer, usual);
    assertEquals("PRIORITY 7200", judged(desk, plain));
    String number = report(desk, customer, special);
    assertEquals("SERVICE 1800", judged(desk, number));
    assertTrue(desk.get("queue").expect(200).body().contains(number));
    assertEquals(List.of("SERVICE"), conditions(desk, number));
    move(desk, number, usual);
    assertEquals("PRIORITY 7200", judged(desk, number));
    assertEquals(List.of("PRIORITY", "SERVICE"), conditions(desk, number));
    assertChanged(desk, number);
    assertBreached(desk, customer);
    String stricter = own.replace(":30", ":15");
    String next =
        AGREEMENT.formatted("Special", customer, "", ServiceTermsChecks.MONTH + "-01", stricter);
    levels.post(path + "/versions", next).expect(201);
    sign(path, sides);
    new ServiceTermsChecks(office, customer, special).told();
  }

  private static void sign(String path, List<Client> sides) {
    sides.get(0).post(path + "/offer").expect(200);
    sides.get(1).post(path + "/provider-signature").expect(200);
    sides.get(2).post(path + "/customer-signature").expect(200);
  }

  /** What ran before keeps the target it ran under, and everybody is told where the other one began (SLA-10). */
  private void assertChanged(Client desk, String number) {
    JsonObject clock = clock(desk, number);
    assertTrue(clock.getInt("consumedSeconds") >= 600, clock::toString);
    List<JsonObject> steps = clock.getJsonArray("steps").getValuesAs(JsonObject.class);
    JsonObject before = steps.get(0);
    JsonObject after = steps.get(steps.size() - 1);
    assertEquals("Parcels 1800", before.getString("service") + " " + before.getInt("limitSeconds"));
    assertNull(before.getString("cameFrom", null), before::toString);
    assertEquals("Letters 7200", after.getString("service") + " " + after.getInt("limitSeconds"));
    assertEquals("Parcels", after.getString("cameFrom"));
    JsonObject entry =
        desk
            .get("incidents/" + number)
            .expect(200)
            .object()
            .getJsonArray("history")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(e -> "Moved".equals(e.getString("kind")))
            .findFirst()
            .orElseThrow();
    assertTrue(entry.getString("detail").contains(special), entry::toString);
    assertTrue(entry.getString("detail").endsWith(usual), entry::toString);
    String shown =
        page.signIn("special-desk", Office.PASSWORD)
            .open("resolution/incident/detail.xhtml?number=" + number)
            .body();
    assertTrue(shown.contains("Service changed from Parcels to Letters; from here on "), shown);
  }

  /** Forty minutes were used where two hours are allowed, and then only half an hour is (SLA-10). */
  private void assertBreached(Client desk, String customer) {
    String number = report(desk, customer, usual, 40);
    assertEquals("PRIORITY 7200", judged(desk, number));
    move(desk, number, special);
    JsonObject clock = clock(desk, number);
    assertEquals("SERVICE 1800", judged(desk, number));
    JsonObject moved = clock.getJsonArray("steps").getJsonObject(1);
    assertEquals(moved.getString("from"), clock.getString("breachedAt"), "at the change");
  }

  /** The incident turns out to be about the other service (SLA-10). */
  private void move(Client desk, String number, String service) {
    HttpResponse<String> seen = desk.conditional("GET", "incidents/" + number, null, null, null);
    String version = seen.headers().firstValue("ETag").orElseThrow().replace("\"", "");
    String other = "{\"service\":\"%s\",\"version\":%s}".formatted(service, version);
    HttpResponse<String> done = desk.conditional("PATCH", "incidents/" + number, null, null, other);
    assertEquals(200, done.statusCode(), done.body());
  }

  private void assertRefused(String rule, String customer, String services, String targets) {
    Answer answer =
        levels.post(
            "agreements", AGREEMENT.formatted("Wrong", customer, services, "2016-01-01", targets));
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals("serviceTargets", answer.text("field"));
  }

  private static String report(Client desk, String customer, String service) {
    return report(desk, customer, service, 10);
  }

  private static String report(Client desk, String customer, String service, int minutes) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
         "impact":3,"urgency":3,"reportedAt":"%s"}"""
            .formatted(customer, service, Instant.now().minus(minutes, ChronoUnit.MINUTES));
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static String judged(Client desk, String number) {
    JsonObject clock = clock(desk, number);
    return clock.getString("condition") + " " + clock.getInt("limitSeconds");
  }

  private static List<String> conditions(Client desk, String number) {
    return List.copyOf(
        new TreeSet<>(
            clock(desk, number).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("condition"))
                .toList()));
  }

  private static JsonObject clock(Client desk, String number) {
    return desk.get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonArray("clocks")
        .getJsonObject(0);
  }
}
