package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * @param levels who writes agreements
 * @param special number of the service with a target of its own
 * @param usual number of another one
 */
record ServiceTargetChecks(Office office, Client levels, String special, String usual) {

  private static final String AGREEMENT =
      """
      {"name":"%s","customer":"%s","services":[%s],"validFrom":"2016-01-01","noExceptions":true,
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
        levels.post("agreements", AGREEMENT.formatted("Special", customer, "", own)).expect(201);
    JsonObject version = drafted.object().getJsonArray("versions").getJsonObject(0);
    assertEquals(
        special, version.getJsonArray("serviceTargets").getJsonObject(0).getString("service"));
    assertEquals(
        "[\"LIMIT\"]",
        version.getJsonArray("supports").getJsonObject(0).getJsonArray("gaps").toString(),
        "what a supplier promises carries the target for all, and not that of the service");
    String path = "agreements/" + drafted.text("number");
    levels.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    representative.post(path + "/customer-signature").expect(200);

    String plain = report(desk, customer, usual);
    assertEquals("PRIORITY 7200", judged(desk, plain));
    String number = report(desk, customer, special);
    assertEquals("SERVICE 1800", judged(desk, number));
    assertTrue(desk.get("queue").expect(200).body().contains(number));
    assertEquals(List.of("SERVICE"), conditions(desk, number));
    moved(desk, number);
    assertEquals("PRIORITY 7200", judged(desk, number));
  }

  /** The incident turns out to be about the other service (SLA-10). */
  private void moved(Client desk, String number) {
    HttpResponse<String> seen = desk.conditional("GET", "incidents/" + number, null, null, null);
    String version = seen.headers().firstValue("ETag").orElseThrow().replace("\"", "");
    String other = "{\"service\":\"%s\",\"version\":%s}".formatted(usual, version);
    HttpResponse<String> done = desk.conditional("PATCH", "incidents/" + number, null, null, other);
    assertEquals(200, done.statusCode(), done.body());
  }

  private void assertRefused(String rule, String customer, String services, String targets) {
    Answer answer =
        levels.post("agreements", AGREEMENT.formatted("Wrong", customer, services, targets));
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals("serviceTargets", answer.text("field"));
  }

  private static String report(Client desk, String customer, String service) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
         "impact":3,"urgency":3,"reportedAt":"%s"}"""
            .formatted(customer, service, Instant.now().minus(10, ChronoUnit.MINUTES));
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
