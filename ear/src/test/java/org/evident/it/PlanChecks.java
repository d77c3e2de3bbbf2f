package org.evident.it;

import static org.evident.it.CapacityDesk.bytes;
import static org.evident.it.CapacityDesk.daily;
import static org.evident.it.CapacityDesk.line;
import static org.evident.it.PlanDesk.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** A capacity plan keeps the figures it was written with, and is approved by others than its author. */
final class PlanChecks {

  private static final int DAY = 86_400;
  private static final int TRIES = 100;

  private final Office office;
  private final CapacityDesk desk;
  private final PlanDesk plans;
  private final String service;
  private final String other;
  private final String demand;

  PlanChecks(Office office, CapacityDesk desk, String service, String other) {
    this.office = office;
    this.desk = desk;
    this.service = service;
    this.other = other;
    plans = new PlanDesk(office, desk.capacity());
    demand = new DemandDesk(office).foretell(service);
  }

  void cpl1_and_dem3_a_plan_keeps_the_figures_and_the_demand_it_was_written_with() {
    String metric = metric("Seats of the pumps");
    String scenario = scenario(metric);
    String more = ",\"factor\":0.8,\"scenario\":\"" + scenario + "\"";
    String body =
        PlanDesk.body(
            PlanDesk.line(metric, demand, more), PlanDesk.impacts(null), TODAY.plusDays(180));
    String path = plans.drafted(body);
    JsonObject row = figures(path);
    assertEquals(69.5, number(row, "value"));
    assertEquals(TODAY.minusDays(1).toString(), row.getString("day"));
    // Half a percent more a day, for a year from yesterday on.
    assertEquals(252.0, number(row, "expected"), 1e-6);
    assertEquals(TODAY.plusDays(364).toString(), row.getString("expectedDay"));
    // A hundred people at 0.8 a person.
    assertEquals(80.0, number(row, "demandValue"), 1e-9);
    assertEquals(31, row.getJsonObject("critical").getJsonObject("expected").getInt("days"));
    assertEquals("1200.00", row.getJsonNumber("cost").bigDecimalValue().setScale(2).toString());
    JsonObject written = desk.capacity().get(path).expect(200).object();
    assertTrue(written.getBoolean("intact"), written::toString);
    assertEquals(64, written.getString("fingerprint").length());
    plans.approve(path);
    desk.post("capacity/samples/" + metric, bytes(line(TODAY.minusDays(1) + "T10:00:00Z", "20")));
    assertEquals(row, figures(path));
    JsonObject approved = desk.capacity().get(path).expect(200).object();
    assertEquals(written.getString("fingerprint"), approved.getString("fingerprint"));
    assertTrue(approved.getBoolean("intact"), approved::toString);
    assertEquals(20.0, number(figures(plans.drafted(body)), "value"));
    String foreign = metric("Seats of the meters", other);
    assertEquals("CPL.DEMAND", refused(PlanDesk.line(foreign, demand, "")));
    assertEquals(
        "CPL.SCENARIO", refused(PlanDesk.line(foreign, "", more.replace("\"factor\":0.8,", ""))));
    assertEquals("DEM-3", refused(PlanDesk.line(metric, "", ",\"factor\":1")));
    assertEquals(
        "CPL-3",
        refused(PlanDesk.line(metric, demand, "").replace("None within the horizon", "tbd")));
    assertEquals(
        "CPL.ONCE", refused(PlanDesk.line(metric, "", "") + "," + PlanDesk.line(metric, "", "")));
  }

  void cpl4_and_cpl6_a_plan_is_approved_by_owners_and_for_the_money_and_followed() {
    Client all =
        office.person("plans-all", null, "CAPACITY_MANAGER", "SERVICE_OWNER", "FINANCE_MANAGER");
    Client elsewhere = desk.manages("plans-there", other);
    String metric = metric("Rooms of the pumps");
    String lines = PlanDesk.line(metric, demand, "");
    String half = PlanDesk.body(lines, PlanDesk.impact("CONTINUITY", null), TODAY.plusDays(9));
    String path = plans.drafted(half);
    assertEquals("CPL-2", plans.owner.post(path + "/approval").expect(422).text("rule"));
    String whole = PlanDesk.body(lines, PlanDesk.impacts(null), TODAY.plusDays(9));
    String change = whole.strip().replaceFirst("}$", ",\"version\":1}");
    all.put(path, change).expect(200);
    assertEquals("REC-2", all.put(path, change).expect(409).text("rule"));
    assertEquals("REC-4", all.put(path, whole).expect(428).text("rule"));
    assertEquals("SOD-1", all.post(path + "/approval").expect(403).text("rule"));
    elsewhere.get(path).expect(404);
    elsewhere.post("capacity/plans", whole).expect(404);
    elsewhere.post(path + "/withdrawal", "{\"reason\":\"Not mine\"}").expect(404);
    JsonObject first = plans.owner.post(path + "/approval").expect(200).object();
    assertEquals("DRAFT", first.getString("state"));
    assertTrue(first.getBoolean("moneyAwaited"));
    String number = path.substring(path.lastIndexOf('/') + 1);
    String history = office.administrator().get("history?record=" + number).expect(200).body();
    assertTrue(history.contains("APPROVED_IN_PART"), history);
    assertEquals("CPL-4", plans.owner.post(path + "/approval").expect(422).text("rule"));
    assertEquals("APPROVED", plans.money.post(path + "/approval").expect(200).text("state"));
    assertEquals("CPL-6", all.put(path, change.replace(":1}", ":4}")).expect(422).text("rule"));
    String second = plans.revised(path, whole);
    plans.approve(second);
    assertEquals("SUPERSEDED", all.get(path).expect(200).text("state"));
    assertEquals(2, all.get(second).expect(200).object().getInt("edition"));
    assertEquals("CPL.EDITION", all.post(path + "/editions", whole).expect(422).text("rule"));
    assertEquals("CPL.STATE", all.get("capacity/plans?state=OLD").expect(422).text("rule"));
    assertFalse(elsewhere.get("capacity/plans").expect(200).body().contains(second.substring(15)));
  }

  void cpl5_a_review_is_told_of_once_before_it_is_due() {
    String metric = metric("Doors of the pumps");
    String lines = PlanDesk.line(metric, demand, "");
    String path = plans.drafted(PlanDesk.body(lines, PlanDesk.impacts(null), TODAY.plusDays(1)));
    plans.approve(path);
    int approved = version(path);
    String number = path.substring(path.lastIndexOf('/') + 1);
    for (int i = 0; i < TRIES && told(number) == 0; i++) {
      CapacityDesk.pause();
    }
    CapacityDesk.pause();
    assertEquals(1, told(number));
    assertEquals(approved, version(path), "who reads it meanwhile can still write on it");
    String late = PlanDesk.body(lines, PlanDesk.impacts(null), TODAY.plusDays(366));
    assertEquals("CPL-5", desk.capacity().post("capacity/plans", late).expect(422).text("rule"));
  }

  private int version(String path) {
    return desk.capacity().get(path).expect(200).object().getInt("version");
  }

  private long told(String number) {
    return DecisionChecks.topics(desk.capacity(), number, "CAPACITY_PLAN.REVIEW");
  }

  private String refused(String lines) {
    String body = PlanDesk.body(lines, PlanDesk.impacts(null), TODAY.plusDays(9));
    return desk.capacity().post("capacity/plans", body).expect(422).text("rule");
  }

  private JsonObject figures(String path) {
    return desk.capacity().get(path).expect(200).object().getJsonArray("metrics").getJsonObject(0);
  }

  private String metric(String name) {
    return metric(name, service);
  }

  private String metric(String name, String of) {
    String metric = desk.define(name, of, DAY, "MAX");
    desk.post("capacity/samples/" + metric, bytes(daily(TODAY.minusDays(1), 40)));
    return metric;
  }

  private String scenario(String metric) {
    return desk.capacity()
        .post(
            "capacity/scenarios",
            """
            {"title":"A row of seats more","assumptions":"They are in stock","cost":1200,"currency":"EUR",
             "metrics":["%s"],"changes":[{"kind":"CAPACITY","amount":5,"present":4}]}"""
                .formatted(metric))
        .expect(201)
        .text("number");
  }

  private static double number(JsonObject row, String name) {
    return row.getJsonNumber(name).doubleValue();
  }
}
