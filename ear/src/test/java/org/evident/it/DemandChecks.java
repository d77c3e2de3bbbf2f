package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.evident.it.Client.Answer;

/** Demand is foretold by one, approved by another, and compared with what was consumed. */
final class DemandChecks {

  private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);
  private static final String UNITS =
      "{\"service\":\"%s\",\"period\":\"%s\",\"unit\":\"%s\",\"quantity\":%s}";

  private static final int TRIES = 100;

  private final Office office;
  private final Client finance;
  private final String service;
  private final String other;

  /**
   * Forecasts of services.
   *
   * @param finance who counts consumed units
   */
  DemandChecks(Office office, Client finance, String service, String other) {
    this.office = office;
    this.finance = finance;
    this.service = service;
    this.other = other;
  }

  void dem1_and_dem2_consumption_beside_its_forecast_asks_for_reasons_and_for_a_new_one() {
    Client manager = office.person("foretells", null, "DEMAND_MANAGER");
    Client owner = office.person("believes", null, "SERVICE_OWNER");
    office.person("owns-demand", null, "PROCESS_OWNER");
    YearMonth first = NOW.minusMonths(3);
    consumed(first.minusYears(1), "seats", "50");
    consumed(first, "seats", "100");
    consumed(first.plusMonths(1), "seats", "120");
    consumed(first.plusMonths(2), "seats", "80.5");
    String path = drafted(manager, DemandDesk.body(service, "seats", first, 100));
    assertEquals("DEM.UNAPPROVED", explained(manager, path, first, "Ten joined").text("rule"));
    owner.post(path + "/approval").expect(200);
    JsonObject found = manager.get(path + "/comparison").expect(200).object();
    assertEquals("100 0 0 false", month(found, 0));
    assertEquals("120 20 20 true", month(found, 1));
    assertEquals("80.5 -19.5 -19.5 true", month(found, 2));
    JsonObject begun = found.getJsonArray("months").getJsonObject(0);
    assertEquals(100, begun.getJsonNumber("growth").intValue());
    addedUp(number(path), first, found);
    // Both months deviate by more than 15 percent.
    assertTrue(
        found.containsKey("newForecastBy") && !found.isNull("newForecastBy"), found::toString);
    toldOnce(manager, number(path));
    explained(manager, path, first.plusMonths(1), "Twenty joined").expect(200);
    assertEquals(
        "DEM.MONTH", explained(manager, path, first.minusMonths(1), "No reason").text("rule"));
    String told = manager.get(path + "/comparison").expect(200).body();
    assertTrue(told.contains("Twenty joined"), told);
    pattern(manager, path);
    String history =
        office.administrator().get("history?record=" + number(path)).expect(200).body();
    assertTrue(history.contains("Twenty joined"), history);
  }

  /** Beside the months stands when the service is used most, as it was written down last. */
  private void pattern(Client manager, String path) {
    JsonObject before = manager.get(path + "/comparison").expect(200).object();
    assertTrue(!before.containsKey("pattern") || before.isNull("pattern"), before::toString);
    String body = "{\"service\":\"%s\",\"peaks\":\"%s\",\"version\":1,\"reason\":\"Asked again\"}";
    String number =
        manager
            .post("demand-patterns", body.formatted(service, "Mondays from 8 to 10"))
            .expect(201)
            .text("number");
    assertEquals(
        "RCD-16", manager.post("demand-patterns", body.formatted(service, "Fridays")).text("rule"));
    manager.put("demand-patterns/" + number, body.formatted(service, "Mondays at 9")).expect(200);
    JsonObject shown =
        manager.get(path + "/comparison").expect(200).object().getJsonObject("pattern");
    assertEquals(
        number + " Mondays at 9", shown.getString("number") + " " + shown.getString("peaks"));
    manager.post("demand-patterns/" + number + "/withdraw", "{\"reason\":\"No more\"}").expect(200);
  }

  /** As figures of the process the same is said, and the forecast is named. */
  private void addedUp(String number, YearMonth first, JsonObject compared) {
    ProcessFigureDesk figures = new ProcessFigureDesk(office, "adds-demand-up");
    YearMonth last = NOW.minusMonths(1);
    JsonObject error = figures.part("DEM_ERROR", last, number);
    assertEquals(
        compared.getJsonNumber("meanError").doubleValue(),
        error.getJsonNumber("value").doubleValue(),
        1e-6);
    assertEquals("DEMAND_FORECAST 3", error.getString("kind") + " " + error.getInt("denominator"));
    JsonObject growth = figures.part("DEM_GROWTH", first, number);
    assertEquals(100, growth.getJsonNumber("value").intValue());
    JsonObject line = figures.line("DEM_ERROR", last);
    assertTrue(line.getInt("denominator") >= 3, line::toString);
  }

  /** Who answers for demand is told, too, and not only shown the day. */
  private void toldOnce(Client manager, String number) {
    for (int i = 0; i < TRIES && told(manager, number) == 0; i++) {
      CapacityDesk.pause();
    }
    CapacityDesk.pause();
    assertEquals(1, told(manager, number));
    assertEquals(1, told(office.known("owns-demand"), number));
  }

  private static long told(Client by, String number) {
    return DecisionChecks.topics(by, number, "DEMAND_FORECAST.WANTED");
  }

  void sod1_a_forecast_is_approved_by_somebody_else_and_supersedes_the_one_before() {
    Client both = office.person("foretells-and-owns", null, "DEMAND_MANAGER", "SERVICE_OWNER");
    Client owner = office.person("believes-all", null, "SERVICE_OWNER");
    Client elsewhere = office.person("foretells-there", null);
    int offered =
        office
            .administrator()
            .post(
                "assignments",
                "{\"login\":\"foretells-there\",\"role\":\"DEMAND_MANAGER\",\"scope\":\"SERVICE\",\"scopeKey\":\"%s\"}"
                    .formatted(other))
            .expect(201)
            .object()
            .getInt("id");
    elsewhere.post("assignments/" + offered + "/acceptance").expect(200);
    String body = DemandDesk.body(service, "desks", NOW, 40);
    String path = drafted(both, body);
    assertEquals("SOD-1", both.post(path + "/approval").expect(403).text("rule"));
    elsewhere.get(path).expect(404);
    assertFalse(elsewhere.get("demand/forecasts").expect(200).body().contains(number(path)));
    elsewhere.post("demand/forecasts", body).expect(403);
    elsewhere.post(path + "/withdrawal", "{\"reason\":\"Not mine\"}").expect(404);
    String changed =
        DemandDesk.body(service, "desks", NOW, 50)
            .replace("\"assumptions\"", "\"version\":1,\"assumptions\"");
    both.put(path, changed).expect(200);
    assertEquals("REC-2", both.put(path, changed).expect(409).text("rule"));
    assertEquals("REC-4", both.put(path, body).expect(428).text("rule"));
    assertEquals("APPROVED", owner.post(path + "/approval").expect(200).text("state"));
    assertEquals(
        "DEM.DRAFT", both.put(path, changed.replace(":1,", ":3,")).expect(422).text("rule"));
    String second = drafted(both, body);
    owner.post(second + "/approval").expect(200);
    assertEquals("SUPERSEDED", both.get(path).expect(200).text("state"));
    assertEquals("DEM.PATH", owner.post(path + "/approval").expect(422).text("rule"));
    assertEquals("DEM.STATE", both.get("demand/forecasts?state=OLD").expect(422).text("rule"));
    assertEquals(
        "DEM.DATA", both.post("demand/forecasts", byMethod("desks")).expect(422).text("rule"));
    for (int i = 1; i <= 14; i++) {
      consumed(NOW.minusMonths(i), "chairs", String.valueOf(100 - i));
    }
    JsonObject ahead =
        both.get(drafted(both, byMethod("chairs")) + "/comparison").expect(200).object();
    assertEquals(100, ahead.getJsonArray("months").getJsonObject(0).getInt("quantity"));
    assertEquals(12, ahead.getJsonArray("months").size());
  }

  /** Counts come in many at a time, each known by what it is of. */
  void workloads_come_in_once_and_those_that_are_none_leave_the_others_alone(String customer) {
    Client manager = office.person("counts", null, "DEMAND_MANAGER");
    String lines =
        count(customer, NOW.minusMonths(1), "4")
            + count(customer, NOW.minusMonths(2), "many")
            + count("CUS-2000-000001", NOW.minusMonths(2), "4")
            + count(customer, NOW.minusMonths(3), "5.5");
    assertEquals("4 2 0 0 2", counted(manager, CapacityDesk.gzip(lines)));
    assertEquals("4 0 2 0 2", counted(manager, CapacityDesk.bytes(lines)));
    String csv =
        "customer,service,period,measure,quantity\n%s,%s,%s,SCANS,6\n"
            .formatted(customer, service, NOW.minusMonths(1));
    assertEquals("1 0 0 1 0", counted(manager, CapacityDesk.bytes(csv)));
    String named = "Kunde,Leistung,Monat,Was,Menge\n%s,%s,%s,SCANS,6\n";
    byte[] other = CapacityDesk.bytes(named.formatted(customer, service, NOW.minusMonths(1)));
    String path =
        "demand/workloads?customer=Kunde&service=Leistung&period=Monat&measure=Was&quantity=Menge";
    JsonObject same =
        manager.postStream(path, () -> new ByteArrayInputStream(other)).expect(200).object();
    assertEquals("1 0 1 0 0", CapacityDesk.counts(same));
    String found = manager.get("workload-counts?service=" + service).expect(200).body();
    assertTrue(found.contains("SCANS"), found);
    byte[] headless = CapacityDesk.bytes("customer,quantity\nx,1\n");
    Answer refused =
        manager.postStream("demand/workloads", () -> new ByteArrayInputStream(headless));
    assertEquals("CAP.HEADING", refused.expect(422).text("rule"));
  }

  private String counted(Client by, byte[] file) {
    JsonObject taken =
        by.postStream("demand/workloads", () -> new ByteArrayInputStream(file))
            .expect(200)
            .object();
    return CapacityDesk.counts(taken);
  }

  private String count(String customer, YearMonth month, String quantity) {
    return "{\"customer\":\"%s\",\"service\":\"%s\",\"period\":\"%s\",\"measure\":\"SCANS\",\"quantity\":\"%s\"}\n"
        .formatted(customer, service, month, quantity);
  }

  private String byMethod(String unit) {
    return "{\"service\":\"%s\",\"unit\":\"%s\",\"firstMonth\":\"%s\",\"method\":\"OLS\",\"assumptions\":\"As before\"}"
        .formatted(service, unit, NOW);
  }

  private void consumed(YearMonth month, String unit, String quantity) {
    finance.post("consumed-units", UNITS.formatted(service, month, unit, quantity)).expect(201);
  }

  private static Answer explained(Client by, String path, YearMonth month, String why) {
    return by.put(path + "/months/" + month, "{\"reason\":\"" + why + "\"}");
  }

  private static String month(JsonObject found, int index) {
    JsonObject month = found.getJsonArray("months").getJsonObject(index);
    return plain(month, "actual")
        + " "
        + plain(month, "deviation")
        + " "
        + plain(month, "percent")
        + " "
        + month.getBoolean("large");
  }

  private static String plain(JsonObject month, String name) {
    return month.getJsonNumber(name).bigDecimalValue().stripTrailingZeros().toPlainString();
  }

  private static String drafted(Client by, String body) {
    return "demand/forecasts/" + by.post("demand/forecasts", body).expect(201).text("number");
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
