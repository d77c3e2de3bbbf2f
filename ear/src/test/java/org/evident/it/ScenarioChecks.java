package org.evident.it;

import static org.evident.it.CapacityDesk.bytes;
import static org.evident.it.CapacityDesk.daily;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** What would become of metrics is written down in revisions, and shown side by side. */
final class ScenarioChecks {

  private static final int DAY = 86_400;
  private static final String SCENARIO =
      """
      {"title":"%s","assumptions":"The contract is signed","metrics":["%s"],"changes":[%s]%s}""";
  private static final String NODE = "{\"kind\":\"CAPACITY\",\"amount\":2,\"present\":1}";
  private static final String CUSTOMER = "{\"kind\":\"CUSTOMER\",\"amount\":100}";
  private static final String PAID = ",\"cost\":12000.5,\"currency\":\"EUR\",\"version\":1";

  private final CapacityDesk desk;
  private final String service;
  private final String other;

  ScenarioChecks(CapacityDesk desk, String service, String other) {
    this.desk = desk;
    this.service = service;
    this.other = other;
  }

  void cap7_scenarios_stand_side_by_side_in_all_their_revisions() {
    String metric = desk.define("Load of the pumps", service, DAY, "MAX");
    LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    desk.post("capacity/samples/" + metric, bytes(daily(last, 40)));
    Client capacity = desk.capacity();
    JsonObject made =
        capacity
            .post("capacity/scenarios", SCENARIO.formatted("A second pump", metric, NODE, ""))
            .expect(201)
            .object();
    String scenario = "capacity/scenarios/" + made.getString("number");
    assertEquals(1, made.getInt("revision"));
    assertEquals("ON_A_DAY 31, BEYOND_HORIZON", compared(metric));
    String paid = SCENARIO.formatted("Twice the water", metric, CUSTOMER, PAID);
    JsonObject revised = capacity.put(scenario, paid).expect(200).object();
    assertEquals("2 2", revised.getInt("revision") + " " + revised.getInt("revisions"));
    assertEquals("ON_A_DAY 31, REACHED 0", compared(metric));
    assertEquals("REC-2", capacity.put(scenario, paid).expect(409).text("rule"));
    JsonObject first = capacity.get(scenario + "?revision=1").expect(200).object();
    assertEquals("A second pump", first.getString("title"));
    assertEquals("CAPACITY", first.getJsonArray("changes").getJsonObject(0).getString("kind"));
    JsonArray now = capacity.get(scenario + "/outcomes").expect(200).list();
    JsonArray before = capacity.get(scenario + "/outcomes?revision=1").expect(200).list();
    assertEquals("ON_A_DAY 31, REACHED 0", answers(now.getJsonObject(0)));
    assertEquals("ON_A_DAY 31, BEYOND_HORIZON", answers(before.getJsonObject(0)));
    assertEquals("CAP.WHATIF.COST", refused(paid.replace("EUR", "EUX")));
    assertEquals("CAP.WHATIF.PERCENT", refused(paid.replace("100", "-200")));
    assertEquals("CAP.WHATIF.SOME", refused(paid.replace(CUSTOMER, "")));
    assertEquals("GEN-4", refused(paid.replace("The contract is signed", "tbd")));
    Client elsewhere = desk.manages("meters-planner", other);
    elsewhere.get(scenario).expect(404);
    elsewhere.put(scenario, paid).expect(404);
    elsewhere.post("capacity/scenarios", paid).expect(404);
    assertEquals("[]", elsewhere.get("capacity/scenarios").expect(200).body());
    capacity.post(scenario + "/withdrawal", "{\"reason\":\"Not built\"}").expect(200);
    assertEquals("ON_A_DAY 31", compared(metric));
    assertFalse(capacity.get(scenario).expect(200).object().isNull("withdrawnAt"));
  }

  private String refused(String body) {
    return desk.capacity().post("capacity/scenarios", body).expect(422).text("rule");
  }

  private String compared(String metric) {
    return answers(
        desk.capacity().get("capacity/metrics/" + metric + "/scenarios").expect(200).object());
  }

  /** What each line says of the critical threshold, the metric as it is first. */
  private static String answers(JsonObject sideBySide) {
    return sideBySide.getJsonArray("outcomes").stream()
        .map(line -> line.asJsonObject().getJsonObject("outcome").getJsonObject("critical"))
        .map(critical -> critical.getJsonObject("expected"))
        .map(e -> e.getString("answer") + (e.containsKey("days") ? " " + e.getInt("days") : ""))
        .collect(Collectors.joining(", "));
  }
}
