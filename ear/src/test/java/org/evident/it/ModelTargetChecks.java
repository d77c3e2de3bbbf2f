package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import org.evident.it.Client.Answer;

/**
 * An agreement promises something else for requests of one model, and of two such promises the one that names the service
 * holds (AGR-7).
 *
 * @param levels who writes agreements
 * @param special number of the service that is named
 * @param usual number of another one
 */
record ModelTargetChecks(Office office, Client levels, String special, String usual) {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final long PATIENCE = 120;
  private static final String AGREEMENT =
      """
      {"name":"%s","customer":"%s","services":[%s],"validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements of 2016",
       "targets":[{"metric":"FULFILMENT","priority":"P3","limitMinutes":600,"calendar":"ALL",
                   "pauseAllowed":false,"warningPercents":[60,30]}],
       "serviceTargets":[{"service":"%s","metric":"FULFILMENT","priority":"P3","limitMinutes":300,
                          "calendar":"ALL"}],
       "modelTargets":[%s],
       "duties":{"provider":"Keeps spares","customer":" "},
       "goals":[{"figure":"FULF","percent":50}],
       "workloads":[{"measure":"REQUESTS","limit":9,"tolerancePercent":10},
                    {"measure":"PARCELS_SENT","limit":500,"tolerancePercent":10}],
       "supports":[{"supplier":"Lines Ltd","metric":"FULFILMENT","priority":"P3","limitMinutes":40,
                    "allowanceMinutes":10,"calendar":"ALL"}]}""";
  private static final String ANY =
      "{\"requestModel\":\"New scanner\",\"priority\":\"%s\",\"limitMinutes\":60,\"calendar\":\"ALL\"}";
  private static final String ONE =
      "{\"requestModel\":\"new scanner\",\"service\":\"%s\",\"priority\":\"P3\",\"limitMinutes\":30,\"calendar\":\"ALL\"}";
  private static final String APPROVED =
      "{\"requestModel\":\"New key\",\"priority\":\"P3\",\"limitMinutes\":60,\"calendar\":\"ALL\",\"startAfterApproval\":true}";
  private static final String REQUEST =
      """
      {"customer":"%s","service":"%s","requestModel":"%s","priority":"P3",
       "reportedAt":"2016-06-07T10:00:00Z","fulfilledAt":"2016-06-07T%s:00Z"}""";

  void chosen() {
    String customer = office.customer("Model Post", "UTC");
    String own = ONE.formatted(special);
    String any = ANY.formatted("P3");
    assertRefused("AGR-7", customer, "", ANY.formatted("P1"));
    assertRefused("AGR-7.TWICE", customer, "", any + "," + any);
    assertRefused("AGR-7.MODEL", customer, "", any.replace("New scanner", "n/a"));
    assertRefused("AGR-7.SERVICE", customer, "\"" + special + "\"", ONE.formatted(usual));
    Answer drafted =
        levels
            .post("agreements", agreement("Models", customer, "", any + "," + own + "," + APPROVED))
            .expect(201);
    JsonObject version = drafted.object().getJsonArray("versions").getJsonObject(0);
    assertEquals(List.of("any 60", special + " 30", "any 60"), promised(version));
    assertEquals("{\"provider\":\"Keeps spares\"}", version.getJsonObject("duties").toString());
    assertWarnings(customer, version);
    assertEquals(
        "[\"LIMIT\"]",
        version.getJsonArray("supports").getJsonObject(0).getJsonArray("gaps").toString(),
        "what a supplier promises carries the target for all, and not that of the model");
    String path = "agreements/" + drafted.text("number");
    levels.post(path + "/offer").expect(200);
    office
        .person("model-relations", null, "RELATIONSHIP_MANAGER")
        .post(path + "/provider-signature")
        .expect(200);
    office
        .person("model-rep", customer, "CUSTOMER_REPRESENTATIVE")
        .post(path + "/customer-signature")
        .expect(200);
    Client desk = office.person("model-desk", null, "SERVICE_DESK");
    fulfil(desk, customer, special, "New scanner", "10:45");
    fulfil(desk, customer, special, "New desk", "16:00");
    fulfil(desk, customer, usual, "New scanner", "10:45");
    fulfil(desk, customer, usual, "New desk", "16:00");
    approve(desk, customer);
    count(customer);
    assertTold(customer);
  }

  /** Where that is agreed, half an hour counts from the approval and not six from the request (SLA-1). */
  private void approve(Client desk, String customer) {
    String asked = REQUEST.formatted(customer, usual, "New key", "16:00");
    desk.post("requests", asked).expect(201);
    desk.post("requests", approved(asked, "15:30")).expect(201);
    Answer early = desk.post("requests", approved(asked, "16:30"));
    assertEquals("RCD-9 fulfilledAt", early.text("rule") + " " + early.text("field"));
  }

  private static String approved(String request, String at) {
    return request.replace("}", ",\"approvedAt\":\"2016-06-07T" + at + ":00Z\"}");
  }

  /** People are warned where the agreement says so, else at the usual shares (SLA-9). */
  private void assertWarnings(String customer, JsonObject version) {
    assertEquals("[30,60]", warnings(version, "targets"));
    assertEquals("[50,75,90]", warnings(version, "serviceTargets"));
    String wrong = agreement("Wrong", customer, "", "").replace("[60,30]", "[100]");
    Answer refused = levels.post("agreements", wrong);
    assertEquals("SLA-9", refused.text("rule"), refused.body());
    assertEquals("warningPercents", refused.text("field"));
  }

  private static String warnings(JsonObject version, String targets) {
    JsonObject first = version.getJsonArray(targets).getJsonObject(0);
    return first.getJsonArray("warningPercents").toString();
  }

  /** What only the agreement and whoever counts it know is held against its limit too (SLM-5). */
  private void count(String customer) {
    String sent =
        "{\"customer\":\"%s\",\"service\":\"%s\",\"period\":\"%s\",\"measure\":\"PARCELS_SENT\",\"quantity\":%d}";
    levels.post("workload-counts", sent.formatted(customer, special, MONTH, 300)).expect(201);
    levels.post("workload-counts", sent.formatted(customer, usual, MONTH, 240)).expect(201);
    String twice = agreement("Wrong", customer, "", "").replace("REQUESTS", "PARCELS_SENT");
    Answer refused = levels.post("agreements", twice);
    assertEquals("SLM.WORKLOAD.TWICE", refused.text("rule"), refused.body());
  }

  private static String worked(JsonObject review) {
    JsonObject figure =
        review.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
            .filter(f -> "WORKLOAD".equals(f.getString("key")))
            .filter(f -> "PARCELS_SENT".equals(f.getString("dimension")))
            .findFirst()
            .orElseThrow();
    return figure.getString("numerator") + " " + figure.getString("verdict");
  }

  /** The same 45 minutes are too long for one service, and not for the other. */
  private void assertTold(String customer) {
    Client author = office.person("model-author", null, "REPORT_AUTHOR");
    ReviewDesk.await(author, MONTH, customer, PATIENCE);
    List<JsonObject> reviews = ReviewDesk.list(author, MONTH, customer);
    JsonObject there = snapshot(author, ReviewDesk.numberOf(reviews, "Stores"));
    assertEquals(List.of("New desk BREACHED", "New scanner BREACHED of model"), judged(there));
    assertEquals(List.of(1800, 18000), limits(there, "breaches"));
    assertEquals("540 TOLERATED", worked(there));
    assertEquals(List.of("P3 18000", "P3, New key 3600", "P3, new scanner 1800"), targets(there));
    JsonObject elsewhere = snapshot(author, ReviewDesk.numberOf(reviews, "Depots"));
    assertEquals(
        List.of(
            "New desk MET",
            "New key MET of model",
            "New key MET of model",
            "New scanner MET of model"),
        judged(elsewhere));
    assertEquals(
        List.of("P3 36000", "P3, New key 3600", "P3, New scanner 3600"), targets(elsewhere));
  }

  private String agreement(String name, String customer, String services, String models) {
    return AGREEMENT.formatted(name, customer, services, special, models);
  }

  private void assertRefused(String rule, String customer, String services, String models) {
    Answer answer = levels.post("agreements", agreement("Wrong", customer, services, models));
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals("modelTargets", answer.text("field"));
  }

  private static void fulfil(
      Client desk, String customer, String service, String model, String at) {
    desk.post("requests", REQUEST.formatted(customer, service, model, at)).expect(201);
  }

  private static List<String> promised(JsonObject version) {
    return version.getJsonArray("modelTargets").getValuesAs(JsonObject.class).stream()
        .map(t -> t.getString("service", "any") + " " + t.getInt("limitMinutes"))
        .toList();
  }

  private static JsonObject snapshot(Client author, String number) {
    byte[] bytes = author.bytes("reviews/" + number + "/snapshot.json");
    return Json.createReader(new ByteArrayInputStream(bytes)).readObject();
  }

  private static List<String> judged(JsonObject review) {
    return review.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
        .filter(e -> "REQUEST".equals(e.getString("kind")))
        .map(
            e ->
                e.getString("title")
                    + " "
                    + e.getString("state")
                    + ("MODEL_TARGET".equals(e.getString("text", "")) ? " of model" : ""))
        .sorted()
        .toList();
  }

  private static List<Integer> limits(JsonObject review, String list) {
    return review.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(b -> b.getInt("limitSeconds"))
        .sorted()
        .toList();
  }

  private static List<String> targets(JsonObject review) {
    return review
        .getJsonArray("agreements")
        .getJsonObject(0)
        .getJsonArray("targets")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(t -> t.containsKey("limitSeconds"))
        .map(t -> t.getString("dimension") + " " + t.getInt("limitSeconds"))
        .sorted()
        .toList();
  }
}
