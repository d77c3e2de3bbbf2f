package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An outage is investigated once everything about it is known, confirmed then, and looked at anew when it is corrected. */
final class OutageStepChecks {

  private static final Instant FROM =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(9000);
  private static final String OUTAGE =
      """
      {"service":"%s","start":"%s","end":"%s","kind":"FULL","origin":"PERSON"%s}""";

  private final Office office;
  private final Client staff;
  private final Client desk;
  private final String customer;
  private final String service;

  /**
   * People of a provider.
   *
   * @param staff manages availability and service levels
   * @param desk takes incidents
   * @param name of a service that is not there yet
   */
  OutageStepChecks(Office office, Client staff, Client desk, String customer, String name) {
    this.office = office;
    this.staff = staff;
    this.desk = desk;
    this.customer = customer;
    service = staff.post("services", "{\"name\":\"" + name + "\"}").expect(201).text("number");
  }

  void avm3_an_outage_is_investigated_and_confirmed_until_it_is_corrected() {
    String outage = staff.post("outages", outage("")).expect(201).text("number");
    String path = "outages/" + outage + "/lifecycle";
    assertEquals("ENDED", staff.get(path).expect(200).text("state"));
    assertEquals("AVM-3.CAUSE", refused(path + "/investigation"));
    correct(outage, 1, ",\"cause\":\"A lock was stuck\"");
    assertEquals("AVM-3.INCIDENT", refused(path + "/investigation"));
    String incident =
        desk.post(
                "incidents",
                "{\"customer\":\"%s\",\"service\":\"%s\",\"title\":\"No boat\",\"description\":\"The lock is shut.\",\"impact\":3,\"urgency\":3}"
                    .formatted(customer, service))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    String known = ",\"cause\":\"A lock was stuck\",\"incident\":\"" + incident + "\"";
    correct(outage, 2, known);
    assertEquals("AVM-3", refused(path + "/investigation"));
    assertEquals("AVM-3.PATH", refused(path + "/confirmation"));
    String action = "{\"text\":\"Grease the lock\",\"owner\":\"staff\",\"due\":\"2100-01-01\"}";
    staff.post(path + "/actions", action).expect(201);
    assertEquals(1, staff.get(path + "/actions").expect(200).list().size());
    Client elsewhere = office.person("canal-elsewhere", null, "CAPACITY_MANAGER");
    assertEquals(403, elsewhere.post(path + "/investigation").status());
    assertEquals("INVESTIGATED", staff.post(path + "/investigation").expect(200).text("state"));
    assertEquals("AVM-3.PATH", refused(path + "/investigation"));
    assertEquals("staff", staff.post(path + "/confirmation").expect(200).text("confirmedBy"));
    correct(outage, 3, known + ",\"affectedUserShare\":0.5");
    assertEquals("ENDED", staff.get(path).expect(200).text("state"));
    assertEquals("REC-1", staff.get("outages/OUT-1/lifecycle").expect(404).text("rule"));
  }

  /** A month shows the day of the outage, and the day the outage. */
  void av10_a_month_shows_which_services_were_out_on_which_days() {
    String outage = staff.post("outages", outage("")).expect(201).text("number");
    String month = FROM.toString().substring(0, 7);
    JsonObject row =
        staff
            .get("availability/calendar?month=" + month)
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> service.equals(one.getString("service")))
            .findFirst()
            .orElseThrow();
    JsonObject cell =
        row.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getJsonArray("outages").toString().contains(outage))
            .findFirst()
            .orElseThrow();
    assertEquals("DOWN", cell.getString("tone"));
    String day = "availability/" + service + "/days/" + cell.getString("date") + "/outages";
    assertEquals(outage, staff.get(day).expect(200).list().getJsonObject(0).getString("number"));
    assertEquals("AV-MONTH", staff.get("availability/calendar?month=May").expect(422).text("rule"));
    String none = "availability/" + service + "/days/today/outages";
    assertEquals("AV-DAY", staff.get(none).expect(422).text("rule"));
    assertEquals("REC-1", staff.get(day.replace(service, "SVC-0")).expect(404).text("rule"));
  }

  private void correct(String outage, int version, String more) {
    String rest = more + ",\"version\":" + version + ",\"reason\":\"Found out\"";
    staff.put("outages/" + outage, outage(rest)).expect(200);
  }

  private String outage(String more) {
    return OUTAGE.formatted(service, FROM, FROM.plus(40, ChronoUnit.MINUTES), more);
  }

  private String refused(String path) {
    return staff.post(path).expect(422).text("rule");
  }
}
