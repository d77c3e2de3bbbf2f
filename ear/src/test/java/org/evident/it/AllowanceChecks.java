package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;

/** Terms that leave room: planned downtime a month may bring, counted again, and points below a goal that are tolerated. */
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
       "goals":[{"figure":"AVAIL","percent":90,"calendar":"ALL"},
                {"figure":"CSAT","percent":75,"tolerancePoints":10}],
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

  /** Two of three people are satisfied, which is less than three of four. */
  private static final String SURVEY =
      "ref,customer,service,period,population,wantedMargin\nFB-S,Ferry Lines,Ferry board,2026-06,40,0.3\n";

  private static final String ANSWERS =
      """
      survey,respondent,score,answeredAt
      FB-S,a,5,2026-06-20T10:00
      FB-S,b,4,2026-06-20T10:00
      FB-S,c,2,2026-06-20T10:00
      """;

  private final HarbourDesk harbour;
  private final RawRows rows;
  private final Connection connection;
  private String customer;

  AllowanceChecks(HarbourDesk harbour, Connection connection) {
    this.harbour = harbour;
    this.connection = connection;
    rows = new RawRows(connection);
  }

  /** An hour and three quarters of it are more than an hour and a half. */
  void av2_and_mea2_terms_that_leave_room_are_measured_with_it() {
    Client levels = harbour.office.known("levels");
    customer = harbour.office.customer("Ferry Lines", ZONE.getId());
    String service =
        levels.post("services", "{\"name\":\"" + SERVICE + "\"}").expect(201).text("number");
    String negative = AGREEMENT.formatted(customer, service, "-1", FUNCTION);
    assertEquals(422, levels.post("agreements", negative).status());
    String unkept =
        AGREEMENT
            .formatted(customer, service, "90", FUNCTION)
            .replace("\"calendar\":\"ALL\"},\n", "\"calendar\":\"ALL\",\"tolerancePoints\":1},\n");
    assertEquals("MEA-2.AVAIL", levels.post("agreements", unkept).expect(422).text("rule"));
    String body = AGREEMENT.formatted(customer, service, "90", FUNCTION);
    String agreement = levels.post("agreements", body).expect(201).text("number");
    sign("agreements/" + agreement, levels);
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
    Client relations = harbour.office.known("relations");
    HarbourDesk.all(relations, "surveys", SURVEY);
    HarbourDesk.all(relations, "survey-answers", ANSWERS);
    assertEquals("105 90 MISSED false", told("PLANNED_ALLOWED", MONTH));
    assertEquals("0 90 MET false", told("PLANNED_ALLOWED", MONTH.plusMonths(1)));
    assertEquals("66.666667 75 MET true", told("CSAT", MONTH));
  }

  /** Where a month was measured by another definition than the one before, the series says so; else it says nothing. */
  void mea3_a_month_of_another_definition_is_marked() throws SQLException {
    YearMonth next = MONTH.plusMonths(1);
    assertFalse(snapshot(next).contains("redefined"));
    String earlier =
        "update review_figure set query_version = 'AVAIL/0' where figure = 'AVAIL' and review_id =";
    try (PreparedStatement change =
        connection.prepareStatement(earlier + " (select id from review where number = ?)")) {
      change.setString(1, number(MONTH));
      assertTrue(change.executeUpdate() > 0);
    }
    String said = snapshot(next);
    assertTrue(said.contains("\"redefined\":[\"" + next + "\"]"), said);
    assertTrue(processSays(next).contains(next.toString()), () -> processSays(next));
    String document = "reviews/" + number(next) + "/review.pdf";
    assertTrue(harbour.reviews.author.get(document).expect(200).body().startsWith("%PDF"));
  }

  /** The months a figure of the whole process is marked in. */
  private String processSays(YearMonth month) {
    return harbour
        .reviews
        .author
        .get("process-figures?month=" + month)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> "AVAIL".equals(one.getString("key")))
        .findFirst()
        .orElseThrow()
        .getJsonObject("history")
        .getJsonArray("redefined")
        .toString();
  }

  private String snapshot(YearMonth month) {
    String path = "reviews/" + number(month) + "/snapshot.json";
    return harbour.reviews.author.get(path).expect(200).body();
  }

  private String number(YearMonth month) {
    return ReviewDesk.numberOf(harbour.reviews.measure(month, customer), SERVICE);
  }

  private String told(String key, YearMonth month) {
    String review = number(month);
    JsonObject figure =
        harbour
            .reviews
            .author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> key.equals(one.getString("key")) && one.getString("dimension").isEmpty())
            .findFirst()
            .orElseThrow();
    return RawRecount.plain(figure.getJsonNumber("value").bigDecimalValue())
        + " "
        + RawRecount.plain(figure.getJsonNumber("goal").bigDecimalValue())
        + " "
        + figure.getString("verdict")
        + " "
        + figure.getBoolean("tolerated");
  }

  private void sign(String path, Client levels) {
    Client speaks = harbour.office.person("ferry-speaks", customer, "CUSTOMER_REPRESENTATIVE");
    levels.post(path + "/offer").expect(200);
    harbour.office.known("relations").post(path + "/provider-signature").expect(200);
    speaks.post(path + "/customer-signature").expect(200);
  }
}
