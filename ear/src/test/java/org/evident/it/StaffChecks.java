package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The hours people of a team have in a month, and those the work planned for them takes. */
final class StaffChecks {

  private static final YearMonth MONTH = YearMonth.now(ZoneOffset.UTC);
  private static final String PLAN =
      """
      {"team":"%s","period":"%s","people":%d,"hoursEach":160,"absence":40,
       "works":[{"work":"Incidents solved","quantity":%d,"effort":1.5}]}""";

  private final Office office;
  private final CapacityDesk desk;
  private final String service;

  StaffChecks(Office office, CapacityDesk desk, String service) {
    this.office = office;
    this.desk = desk;
    this.service = service;
  }

  static String body(String team, YearMonth month, int people, int quantity) {
    return PLAN.formatted(team, month, people, quantity);
  }

  void capm2_hours_available_and_needed_are_planned_and_followed() {
    office.administrator().post("teams", "{\"name\":\"Pumps crew\"}").expect(201);
    Client manager = desk.capacity();
    JsonObject made =
        manager.post("capacity/staff", body("Pumps crew", MONTH, 2, 100)).expect(201).object();
    String path = "capacity/staff/" + made.getString("number");
    assertEquals("224 150 ENOUGH", figures(made)); // (2 x 160 - 40) x 0.8
    assertEquals(66.96, made.getJsonNumber("load").doubleValue(), 0.01);
    assertEquals(
        "CAPM-2.TWICE",
        manager.post("capacity/staff", body("Pumps crew", MONTH, 1, 1)).expect(422).text("rule"));
    String more = versioned(body("Pumps crew", MONTH, 2, 200), 1);
    assertEquals("224 300 SHORT", figures(manager.put(path, more).expect(200).object()));
    assertEquals("REC-2", manager.put(path, more).expect(409).text("rule"));
    JsonObject counts = manager.get("capacity/staff/counts").expect(200).object();
    assertTrue(counts.getInt("shortOf") > 0, counts::toString);
    String shortOf = manager.get("capacity/staff?standing=SHORT").expect(200).body();
    assertTrue(shortOf.contains(made.getString("number")), shortOf);
    assertEquals(
        "CAPM-2.STANDING", manager.get("capacity/staff?standing=LATE").expect(422).text("rule"));
    foretold(manager);
    manager.post(path + "/withdrawal", "{\"reason\":\"The crew is dissolved\"}").expect(200);
    assertEquals(
        "CAPM-2.ENDED",
        manager.post(path + "/withdrawal", "{\"reason\":\"Once more\"}").expect(422).text("rule"));
    String left = manager.get("capacity/staff?standing=SHORT").expect(200).body();
    assertTrue(!left.contains(made.getString("number")), left);
    assertTrue(
        office
            .administrator()
            .get("history?record=" + made.getString("number"))
            .expect(200)
            .body()
            .contains("The crew is dissolved"));
  }

  /** How often work comes may be what a forecast says of the month. */
  private void foretold(Client manager) {
    Client demand = office.person("foretells-crew", null, "DEMAND_MANAGER");
    String forecast =
        demand
            .post("demand/forecasts", DemandDesk.body(service, "calls", MONTH, 64))
            .expect(201)
            .text("number");
    String body = body("Pumps crew", MONTH.plusMonths(1), 2, 0);
    String named = body.replace("\"quantity\":0", "\"forecast\":\"" + forecast + "\"");
    JsonObject plan = manager.post("capacity/staff", named).expect(201).object();
    assertEquals("224 96 ENOUGH", figures(plan));
    String late = named.replace(MONTH.plusMonths(1).toString(), MONTH.plusYears(9).toString());
    assertEquals("CAPM-2.FORECAST", manager.post("capacity/staff", late).expect(422).text("rule"));
  }

  void pty10_a_team_is_planned_and_seen_as_far_as_a_role_reaches() {
    office.administrator().post("teams", "{\"name\":\"Meters crew\"}").expect(201);
    Client elsewhere = office.person("crew-planner", null);
    int offered =
        office
            .administrator()
            .post(
                "assignments",
                """
                {"login":"crew-planner","role":"CAPACITY_MANAGER","scope":"TEAM","scopeKey":"Meters crew"}""")
            .expect(201)
            .object()
            .getInt("id");
    elsewhere.post("assignments/" + offered + "/acceptance").expect(200);
    String body = body("Pumps crew", MONTH.plusMonths(2), 2, 100);
    assertEquals("PTY-10", elsewhere.post("capacity/staff", body).expect(403).text("rule"));
    String number = desk.capacity().post("capacity/staff", body).expect(201).text("number");
    elsewhere.get("capacity/staff/" + number).expect(404);
    elsewhere
        .post("capacity/staff/" + number + "/withdrawal", "{\"reason\":\"Not mine\"}")
        .expect(404);
    elsewhere.post("capacity/staff", body("Meters crew", MONTH, 1, 10)).expect(201);
    String seen = elsewhere.get("capacity/staff").expect(200).body();
    assertTrue(seen.contains("Meters crew") && !seen.contains("Pumps crew"), seen);
  }

  private static String figures(JsonObject plan) {
    return "%.0f %.0f %s"
        .formatted(
            plan.getJsonNumber("available").doubleValue(),
            plan.getJsonNumber("needed").doubleValue(),
            plan.getString("standing"));
  }

  private static String versioned(String body, int version) {
    return body.substring(0, body.length() - 1) + ",\"version\":" + version + "}";
  }
}
