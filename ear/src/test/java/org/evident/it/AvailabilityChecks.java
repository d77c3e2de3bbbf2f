package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.it.Client.Answer;

/** What pages and programs are told of the availability of services, through the doors everybody uses. */
final class AvailabilityChecks {

  static final String AGREEMENT =
      """
      {"name":"Lifts","customer":"%s","services":["%s"],"validFrom":"%s","requirement":"They go",
       "noExceptions":true,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"LIFTS",
                   "pauseAllowed":false}],
       "goals":[{"figure":"AVAIL","percent":%s,"calendar":"LIFTS"}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}""";

  private final Client staff;
  private final Client relations;
  private final Client representative;
  private final Client resolver;
  private final Client reader;
  private final String customer;

  AvailabilityChecks(Office office, Client staff, Client reader, String customer) {
    this.staff = staff;
    this.reader = reader;
    this.customer = customer;
    this.relations = office.person("lift-relations", null, "RELATIONSHIP_MANAGER");
    this.resolver = office.person("lift-resolver", null, "RESOLVER");
    this.representative = office.person("lift-rider", customer, "CUSTOMER_REPRESENTATIVE");
    staff
        .post(
            "calendars",
            "{\"code\":\"LIFTS\",\"name\":\"always\",\"zone\":\"UTC\",\"validFrom\":\"2010-01-01\",\"alwaysOpen\":true}")
        .expect(201);
  }

  /** Each month is judged by the version that was in force then, and nothing is told where nobody looked. */
  void judged() {
    String service = service("Boat lift");
    String agreement =
        staff
            .post("agreements", AGREEMENT.formatted(customer, service, "2026-01-01", "90"))
            .expect(201)
            .text("number");
    sign(agreement);
    assertEquals(
        "NOT_MEASURED null NO_DATA 90", health(service), "promised, and nobody has looked yet");
    staff
        .post(
            "agreements/" + agreement + "/versions",
            AGREEMENT.formatted(customer, service, "2026-03-15", "99.9"))
        .expect(201);
    sign(agreement);
    outage(service, "2026-02-10T10:00:00Z", "2026-02-10T12:00:00Z", "");
    outage(service, "2026-03-20T10:00:00Z", "2026-03-20T12:00:00Z", "");
    List<JsonObject> months = months(service);
    assertEquals("2026-01 false NO_DATA 90", told(months.get(0)));
    assertFalse(months.get(0).containsKey("percent"));
    assertEquals("2026-02 true MET 90", told(months.get(1)));
    assertEquals("2026-03 true MISSED 99.9", told(months.get(2)));
    assertEquals("2026-04 true MET 99.9", told(months.get(3)));
    JsonObject year = year(service).getJsonObject("year");
    assertEquals(4 * 3600, year.getInt("downSeconds"));
    assertEquals(2, year.getInt("failures"));
  }

  /** A service that is born within a month is measured from that day on. */
  void born() {
    String service =
        staff
            .post("services", "{\"name\":\"Slipway\",\"liveFrom\":\"2026-03-30\"}")
            .expect(201)
            .text("number");
    outage(service, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z", "");
    List<JsonObject> months = months(service);
    assertEquals("2026-03 true NO_TARGET null", told(months.get(0)));
    assertEquals(months.get(0).getInt("agreedSeconds"), months.get(0).getInt("downSeconds"));
    Answer moved =
        staff.put(
            "services/" + service + "/live-from",
            "{\"liveFrom\":\"2026-04-01\",\"reason\":\"It opened later\"}");
    assertEquals("2026-04-01", moved.expect(200).text("liveFrom"));
    assertEquals("2026-04 true NO_TARGET null", told(months(service).get(0)));
    assertEquals(
        "GEN-4",
        staff.put("services/" + service + "/live-from", "{\"liveFrom\":null}").text("rule"));
  }

  /** Work on all of a group in an announced window is planned, what overran it is not. */
  void redundant() {
    String upper = service("Ship canal");
    String[] locks = {service("North lock"), service("South lock")};
    String needs =
        "{\"service\":\"%s\",\"toService\":\"%s\",\"kind\":\"REQUIRES\",\"redundancyGroup\":\"locks\",\"k\":%d}";
    String first =
        staff
            .post("service-dependencies", needs.formatted(upper, locks[0], 1))
            .expect(201)
            .text("number");
    Answer other = staff.post("service-dependencies", needs.formatted(upper, locks[1], 2));
    assertEquals("AV-8.K", other.expect(422).text("rule"));
    assertEquals("k", other.text("field"));
    staff.post("service-dependencies", needs.formatted(upper, locks[1], 1)).expect(201);
    String[] times = {"2026-05-04T02:00:00Z", "2026-05-04T04:30:00Z"};
    for (String lock : locks) {
      String window =
          staff
              .post(
                  "maintenance-windows",
                  "{\"service\":\"%s\",\"start\":\"2026-05-04T02:00:00Z\",\"end\":\"2026-05-04T04:00:00Z\",\"noticeSentAt\":\"2026-04-01T00:00:00Z\",\"approvedBy\":\"Leo\",\"approvedAt\":\"2026-04-01T00:00:00Z\"}"
                      .formatted(lock))
              .expect(201)
              .text("number");
      outage(lock, times[0], times[1], ",\"maintenanceWindow\":\"" + window + "\"");
    }
    JsonObject may = months(upper).get(4);
    assertEquals(2 * 3600, may.getInt("plannedSeconds"));
    assertEquals(1800, may.getInt("downSeconds"));
    String both =
        needs
            .formatted(upper, locks[0], 2)
            .replace("}", ",\"version\":1,\"reason\":\"Both needed\"}");
    staff.put("service-dependencies/" + first, both).expect(200);
    List<Integer> needed =
        staff
            .get("service-dependencies?service=" + upper)
            .object()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(one -> one.getInt("k"))
            .toList();
    assertEquals(List.of(2, 2), needed);
  }

  /** A past day is told by what the service leant on then; what it leans on only now does not reach back. */
  void valid() {
    String upper = service("Aqueduct");
    String[] beneath = {service("Old spring"), service("New spring")};
    String needs = "{\"service\":\"%s\",\"toService\":\"%s\",\"kind\":\"REQUIRES\",\"%s\":\"%s\"}";
    String[] valid = {"validUntil", "validFrom"};
    for (int i = 0; i < 2; i++) {
      staff
          .post("service-dependencies", needs.formatted(upper, beneath[i], valid[i], "2026-05-04"))
          .expect(201);
      outage(beneath[i], "2026-05-01T10:00:00Z", "2026-05-01T10:30:00Z", "");
      outage(beneath[i], "2026-05-10T10:00:00Z", "2026-05-10T11:00:00Z", "");
    }
    assertEquals(1800 + 3600, months(upper).get(4).getInt("downSeconds"));
    String turned =
        needs
            .formatted(upper, beneath[0], "validFrom", "2026-05-04")
            .replace("}", ",\"validUntil\":\"2026-05-03\"}");
    assertEquals("AV-8.VALID", staff.post("service-dependencies", turned).expect(422).text("rule"));
  }

  /** Files of checks in another order say what they say in order, and what a person noted stays. */
  void disordered() {
    String service = service("Swing bridge");
    String path = "availability/" + service + "/checks";
    String february =
        "at,status\n2026-02-01T00:00:00Z,down\n2026-02-01T02:00:00Z,up\n2026-02-20T00:00:00Z,down\n";
    String january = "at,status\n2026-01-10T00:00:00Z,up\n2026-01-31T23:00:00Z,down\n";
    staff.post(path, "text/csv", february).expect(200);
    String open =
        staff
            .get("outages?service=" + service)
            .object()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("number");
    String noted =
        "{\"service\":\"%s\",\"start\":\"2026-02-20T00:00:00Z\",\"kind\":\"FULL\",\"belowMinimumFunction\":true,\"origin\":\"MONITORING\",\"cause\":\"A bolt broke\",\"version\":1,\"reason\":\"Looked at it\"}";
    staff.put("outages/" + open, noted.formatted(service)).expect(200);
    JsonObject late = staff.post(path, "text/csv", january).expect(200).object();
    assertEquals(1, late.getInt("added"));
    assertEquals(1, late.getInt("corrected"), "the one that began later is part of it");
    staff.post(path, "text/csv", "at,status\n2026-02-20T01:00:00Z,up\n").expect(200);
    JsonObject ended = staff.get("outages/" + open).expect(200).object();
    assertEquals("2026-02-20T01:00:00Z", ended.getString("end"));
    assertEquals("A bolt broke", ended.getString("cause"));
    JsonObject year = year(service).getJsonObject("year");
    assertEquals(4 * 3600, year.getInt("downSeconds"));
    assertEquals(2, year.getInt("failures"));
    String inside = "at,status\n2026-02-01T01:00:00Z,up\n";
    assertEquals(1, staff.post(path, "text/csv", inside).expect(200).object().getInt("corrected"));
    assertEquals(3 * 3600, year(service).getJsonObject("year").getInt("downSeconds"));
  }

  /** Who wrote a window does not approve it, and who recorded an outage does not leave it out. */
  void decided() {
    String service = service("Ferry pier");
    String window =
        "{\"service\":\"%s\",\"start\":\"2026-06-01T02:00:00Z\",\"end\":\"2026-06-01T04:00:00Z\",\"approvedBy\":\"%s\",\"approvedAt\":\"2026-05-01T00:00:00Z\"}";
    assertEquals(
        "SOD-1",
        staff.post("maintenance-windows", window.formatted(service, "staff")).text("rule"));
    String outage =
        "{\"service\":\"%s\",\"start\":\"2026-06-01T02:00:00Z\",\"end\":\"2026-06-01T03:00:00Z\",\"kind\":\"FULL\",\"origin\":\"PERSON\"%s}";
    String excluded = ",\"excludedBy\":\"%s\",\"excludedReason\":\"By agreement\"";
    assertEquals(
        "SOD-1",
        staff.post("outages", outage.formatted(service, excluded.formatted("staff"))).text("rule"));
    String number =
        resolver.post("outages", outage.formatted(service, "")).expect(201).text("number");
    String changed = excluded + ",\"version\":1,\"reason\":\"Agreed so\"";
    Answer refused =
        resolver.put(
            "outages/" + number, outage.formatted(service, changed.formatted("lift-resolver")));
    assertEquals("AV-3.DECIDER", refused.expect(422).text("rule"));
    assertEquals(3600, year(service).getJsonObject("year").getInt("downSeconds"));
    staff
        .put("outages/" + number, outage.formatted(service, changed.formatted("staff")))
        .expect(200);
    assertEquals(0, year(service).getJsonObject("year").getInt("downSeconds"));
  }

  /** A customer hears of outages and announced work on what it uses, and on nothing else. */
  void known() {
    String used = service("Paddle lift");
    String beneath = service("Engine house");
    String strange = service("Coal lift");
    String agreement =
        staff
            .post("agreements", AGREEMENT.formatted(customer, used, "2026-01-01", "90"))
            .expect(201)
            .text("number");
    sign(agreement);
    String needs = "{\"service\":\"%s\",\"toService\":\"%s\",\"kind\":\"REQUIRES\"}";
    staff.post("service-dependencies", needs.formatted(used, beneath)).expect(201);
    assertEquals(List.of(), known(used, beneath, strange));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    for (String service : List.of(beneath, strange)) {
      String down = "{\"service\":\"%s\",\"start\":\"%s\",\"kind\":\"FULL\",\"origin\":\"PERSON\"}";
      staff.post("outages", down.formatted(service, now.minusSeconds(60))).expect(201);
    }
    window(beneath, now, ",\"noticeSentAt\":\"" + now + "\"");
    window(beneath, now, "");
    window(strange, now, ",\"noticeSentAt\":\"" + now + "\"");
    String from = now.plus(3, ChronoUnit.DAYS).toString();
    assertEquals(
        List.of(used + " DOWN " + now.minusSeconds(60), used + " PLANNED " + from),
        known(used, beneath, strange));
    assertEquals(403, resolver.get("availability/known").status());
  }

  private List<String> known(String... services) {
    return representative
        .get("availability/known")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> List.of(services).contains(one.getString("service")))
        .map(
            one ->
                one.getString("service")
                    + " "
                    + one.getString("state")
                    + " "
                    + one.getString("since"))
        .toList();
  }

  private void window(String service, Instant now, String notice) {
    String approved = ",\"approvedBy\":\"Leo\",\"approvedAt\":\"" + now + "\"";
    staff
        .post(
            "maintenance-windows",
            "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"%s}"
                .formatted(
                    service,
                    now.plus(3, ChronoUnit.DAYS),
                    now.plus(4, ChronoUnit.DAYS),
                    approved + notice))
        .expect(201);
  }

  private void sign(String agreement) {
    String path = "agreements/" + agreement;
    staff.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    representative.post(path + "/customer-signature").expect(200);
  }

  private String service(String name) {
    return staff.post("services", "{\"name\":\"%s\"}".formatted(name)).expect(201).text("number");
  }

  private void outage(String service, String start, String end, String more) {
    staff
        .post(
            "outages",
            "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"kind\":\"FULL\",\"origin\":\"PERSON\"%s}"
                .formatted(service, start, end, more))
        .expect(201);
  }

  private JsonObject year(String service) {
    return reader.get("availability/" + service + "?year=2026").expect(200).object();
  }

  private List<JsonObject> months(String service) {
    return year(service).getJsonArray("months").getValuesAs(JsonObject.class);
  }

  private static String told(JsonObject month) {
    return "%s %s %s %s"
        .formatted(
            month.getString("month"),
            month.getBoolean("measured"),
            month.getString("verdict"),
            number(month, "target"));
  }

  private String health(String service) {
    JsonObject one =
        reader.get("availability").expect(200).list().getValuesAs(JsonObject.class).stream()
            .filter(health -> service.equals(health.getString("number")))
            .findFirst()
            .orElseThrow();
    return "%s %s %s %s"
        .formatted(
            one.getString("state"),
            number(one, "percent"),
            one.getString("verdict"),
            number(one, "target"));
  }

  private static String number(JsonObject from, String name) {
    return from.containsKey(name) && !from.isNull(name)
        ? from.getJsonNumber(name).bigDecimalValue().stripTrailingZeros().toPlainString()
        : "null";
  }
}
