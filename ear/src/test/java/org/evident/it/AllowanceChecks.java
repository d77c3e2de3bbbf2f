package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.time.YearMonth;
import java.time.ZoneId;

/** Planned downtime against what a month may bring of it, which is agreed, measured, counted again and judged. */
final class AllowanceChecks {

  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final YearMonth MONTH = YearMonth.of(2026, 6);
  private static final String SERVICE = "Ferry board";
  private static final String FUNCTION = "Departures are shown";
  private static final String AGREEMENT =
      """
      {"name":"Ferries","customer":"%s","services":["%s"],"validFrom":"2026-05-01",
       "requirement":"They are seen","noExceptions":true,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"ALL",
                   "pauseAllowed":false}],
       "goals":[{"figure":"AVAIL","percent":90,"calendar":"ALL"}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}],
       "availability":{"plannedAllowanceMinutes":%s,"minimumFunction":"%s"}}""";
  private static final String WINDOW =
      """
      {"service":"%s","start":"2026-06-%2$dT02:00:00Z","end":"2026-06-%2$dT04:00:00Z","ref":"FB-%2$d",
       "noticeSentAt":"2026-05-20T10:00:00Z","approvedBy":"Leo","approvedAt":"2026-05-19T10:00:00Z"}""";
  private static final String OUTAGE =
      """
      {"service":"%s","start":"2026-06-%2$dT02:00:00Z","end":"2026-06-%2$dT%3$s:00Z","kind":"FULL",
       "maintenanceWindow":"FB-%2$d","origin":"PERSON"}""";

  private final HarbourDesk harbour;
  private final RawRows rows;

  AllowanceChecks(HarbourDesk harbour, Connection connection) {
    this.harbour = harbour;
    rows = new RawRows(connection);
  }

  /** An hour and three quarters of it are more than an hour and a half. */
  void av2_planned_downtime_is_held_against_its_allowance() {
    Client levels = harbour.office.known("levels");
    String customer = harbour.office.customer("Ferry Lines", ZONE.getId());
    String service =
        levels.post("services", "{\"name\":\"" + SERVICE + "\"}").expect(201).text("number");
    String negative = AGREEMENT.formatted(customer, service, "-1", FUNCTION);
    assertEquals(422, levels.post("agreements", negative).status());
    String body = AGREEMENT.formatted(customer, service, "90", FUNCTION);
    String agreement = levels.post("agreements", body).expect(201).text("number");
    sign("agreements/" + agreement, customer, levels);
    levels.post("maintenance-windows", WINDOW.formatted(service, 10)).expect(201);
    levels.post("maintenance-windows", WINDOW.formatted(service, 17)).expect(201);
    levels.post("outages", OUTAGE.formatted(service, 10, "03:00")).expect(201);
    levels.post("outages", OUTAGE.formatted(service, 17, "02:45")).expect(201);
    String year = levels.get("availability/" + service + "?year=2026").expect(200).body();
    assertTrue(year.contains("\"plannedAllowanceMinutes\":90") && year.contains(FUNCTION), year);
    long key =
        rows.all("select id from service where number = ?", service)
            .get(0)
            .number("id")
            .longValue();
    long counted = new DowntimeRecount(rows, key, ZONE).planned(MONTH);
    assertEquals(105, counted);
    assertEquals("105 90 MISSED", allowed(MONTH, customer));
    assertEquals("0 90 MET", allowed(MONTH.plusMonths(1), customer));
  }

  private String allowed(YearMonth month, String customer) {
    String review = ReviewDesk.numberOf(harbour.reviews.measure(month, customer), SERVICE);
    JsonObject figure =
        harbour
            .reviews
            .author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> "PLANNED_ALLOWED".equals(one.getString("key")))
            .findFirst()
            .orElseThrow();
    return RawRecount.plain(figure.getJsonNumber("value").bigDecimalValue())
        + " "
        + RawRecount.plain(figure.getJsonNumber("goal").bigDecimalValue())
        + " "
        + figure.getString("verdict");
  }

  private void sign(String path, String customer, Client levels) {
    Client speaks = harbour.office.person("ferry-speaks", customer, "CUSTOMER_REPRESENTATIVE");
    levels.post(path + "/offer").expect(200);
    harbour.office.known("relations").post(path + "/provider-signature").expect(200);
    speaks.post(path + "/customer-signature").expect(200);
  }
}
