package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.evident.it.Client.Answer;

/**
 * Work is limited by the week and by the quarter beside the month, for the services of an agreement together (SLM-5).
 *
 * @param levels who writes agreements
 * @param one number of the service Cranes
 * @param other number of the service Hoists
 */
record PeriodLimitChecks(Office office, Surfer page, Client levels, String one, String other) {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final long PATIENCE = 120;
  private static final String AGREEMENT =
      """
      {"name":"Periods","customer":"%s","validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements of 2016","goals":[{"figure":"RESP","percent":50}],
       "targets":[{"metric":"RESPONSE","priority":"P3","limitMinutes":600,"calendar":"ALL"}],
       "workloads":[%s]}""";
  private static final String LIMIT =
      "{\"measure\":\"%s\",\"limit\":%d,\"tolerancePercent\":%d,\"period\":\"%s\"}";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Nothing lifts","description":"All of it is stuck.",
       "impact":3,"urgency":3,"reportedAt":"2016-%s:00Z"}""";
  private static final String REQUEST =
      """
      {"customer":"%s","service":"%s","requestModel":"New rope","priority":"P3",
       "reportedAt":"2016-%s:00Z"}""";

  void chosen() {
    String customer = office.customer("Period Works", "UTC");
    assertRefused("SLM-5.PERIOD", customer, LIMIT.formatted("PARCELS", 9, 0, "WEEK"));
    String relaxed =
        LIMIT
            .formatted("INCIDENTS", 9, 0, "DAY")
            .replace("}", ",\"relaxed\":[{\"figure\":\"RESP\",\"percent\":40}]}");
    assertRefused("SLM-5.RELAXED", customer, relaxed);
    String weekly = LIMIT.formatted("INCIDENTS", 2, 10, "WEEK");
    assertRefused("SLM.WORKLOAD.TWICE", customer, weekly + "," + weekly);
    agree(customer, weekly);
    Client desk = office.person("period-desk", null, "SERVICE_DESK");
    // The week from 30 May ends in June, the one from 27 June does not.
    List<String> first = new ArrayList<>();
    for (String at : List.of("05-31T10:00", "06-05T23:59")) {
      first.add(report(desk, customer, one, at));
    }
    report(desk, customer, other, "06-02T10:00");
    report(desk, customer, one, "06-06T00:00");
    for (int i = 0; i < 4; i++) {
      report(desk, customer, one, "06-30T10:0" + i);
    }
    for (String at : List.of("03-31T10:00", "04-20T10:00", "06-20T10:00", "06-21T10:00")) {
      desk.post("requests", REQUEST.formatted(customer, one, at)).expect(201);
    }
    Client author = office.person("period-author", null, "REPORT_AUTHOR");
    ReviewDesk.await(author, MONTH, customer, PATIENCE);
    List<JsonObject> reviews = ReviewDesk.list(author, MONTH, customer);
    String own = ReviewDesk.numberOf(reviews, "Cranes");
    assertEquals(
        List.of(
            "WORKLOAD:INCIDENTS 7 WITHIN",
            "WORKLOAD:INCIDENTS.WEEK 3 EXCEEDED",
            "WORKLOAD:REQUESTS.QUARTER 3 TOLERATED",
            "WORKLOAD_OVER:INCIDENTS.WEEK 1 NO_TARGET",
            "WORKLOAD_SHARE:INCIDENTS 6 NO_TARGET",
            "WORKLOAD_SHARE:INCIDENTS.WEEK 2 NO_TARGET",
            "WORKLOAD_SHARE:REQUESTS.QUARTER 3 NO_TARGET"),
        told(author, own));
    assertEquals(first, opened(author, own, "WORKLOAD_SHARE", "INCIDENTS.WEEK"));
    assertEquals(3, opened(author, own, "WORKLOAD_SHARE", "REQUESTS.QUARTER").size());
    assertEquals(
        List.of("INCIDENTS 2016-W22"), opened(author, own, "WORKLOAD_OVER", "INCIDENTS.WEEK"));
    FigurePartChecks parts = new FigurePartChecks(author);
    parts.slm5_what_services_have_together_is_made_of_their_shares(own, "INCIDENTS", 2);
    parts.slm5_what_services_have_together_is_made_of_their_shares(own, "INCIDENTS.WEEK", 2);
    String whole = ReviewDesk.numberOf(reviews, null);
    assertEquals(
        List.of(
            "WORKLOAD:INCIDENTS 7 WITHIN",
            "WORKLOAD:INCIDENTS.WEEK 3 EXCEEDED",
            "WORKLOAD:REQUESTS.QUARTER 3 TOLERATED",
            "WORKLOAD_OVER:INCIDENTS.WEEK 1 NO_TARGET"),
        told(author, whole));
    assertEquals(3, opened(author, whole, "WORKLOAD", "INCIDENTS.WEEK").size());
    String shown =
        page.signIn("period-author", Office.PASSWORD)
            .open("evaluation/servicereview/detail.xhtml?number=" + own)
            .body();
    assertTrue(shown.contains("incidents, busiest week"), shown);
  }

  private void agree(String customer, String weekly) {
    String limits =
        String.join(
            ",",
            weekly,
            LIMIT.formatted("INCIDENTS", 9, 10, "MONTH"),
            LIMIT.formatted("REQUESTS", 2, 50, "QUARTER"));
    String path =
        "agreements/"
            + levels
                .post("agreements", AGREEMENT.formatted(customer, limits))
                .expect(201)
                .text("number");
    levels.post(path + "/offer").expect(200);
    office
        .person("period-relations", null, "RELATIONSHIP_MANAGER")
        .post(path + "/provider-signature")
        .expect(200);
    office
        .person("period-rep", customer, "CUSTOMER_REPRESENTATIVE")
        .post(path + "/customer-signature")
        .expect(200);
  }

  private void assertRefused(String rule, String customer, String limits) {
    Answer answer = levels.post("agreements", AGREEMENT.formatted(customer, limits));
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals("workloads", answer.text("field"));
  }

  private static String report(Client desk, String customer, String service, String at) {
    return desk.post("incidents", INCIDENT.formatted(customer, service, at))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static List<String> told(Client author, String review) {
    return author
        .get("reviews/" + review + "/figures")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(f -> f.getString("key").startsWith("WORKLOAD"))
        .map(
            f ->
                "%s:%s %s %s"
                    .formatted(
                        f.getString("key"),
                        f.getString("dimension"),
                        plain(f.get("numerator") instanceof JsonNumber n ? n : f.get("value")),
                        f.getString("verdict")))
        .sorted()
        .toList();
  }

  private static String plain(JsonValue value) {
    return RawRecount.plain(((JsonNumber) value).bigDecimalValue());
  }

  private static List<String> opened(Client author, String review, String key, String dimension) {
    String link =
        author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(f -> key.equals(f.getString("key")))
            .filter(f -> dimension.equals(f.getString("dimension")))
            .findFirst()
            .orElseThrow()
            .getString("records");
    return author.get(link).expect(200).list().getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .sorted()
        .toList();
  }
}
