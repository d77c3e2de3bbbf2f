package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Customers are told of work on what their services stand on, once and in time. */
final class WindowStepChecks {

  private static final String AGREEMENT =
      """
      {"name":"Docks","customer":"%s","services":["%s"],"validFrom":"2026-01-01","requirement":"They go",
       "noExceptions":true,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"LIFTS",
                   "pauseAllowed":false}],
       "goals":[{"figure":"AVAIL","percent":90,"calendar":"LIFTS"}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}""";

  private final Client staff;
  private final Client ours;
  private final Client theirs;
  private final String beneath;

  /**
   * A service of a customer that stands on another one.
   *
   * @param staff writes windows and agreements
   * @param relations signs for the provider
   * @param ours speaks for the customer
   * @param theirs speaks for another one
   * @param name of the service
   */
  WindowStepChecks(
      Client staff, Client relations, String customer, Client ours, Client theirs, String name) {
    this.staff = staff;
    this.ours = ours;
    this.theirs = theirs;
    String used = service(name);
    beneath = service(name + " gate");
    String needs = "{\"service\":\"%s\",\"toService\":\"%s\",\"kind\":\"REQUIRES\"}";
    staff.post("service-dependencies", needs.formatted(used, beneath)).expect(201);
    String path =
        "agreements/"
            + staff
                .post("agreements", AGREEMENT.formatted(customer, used))
                .expect(201)
                .text("number");
    staff.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    ours.post(path + "/customer-signature").expect(200);
  }

  void av2_a_window_is_announced_to_whom_it_concerns_and_counts_as_planned_in_time() {
    String soon = window(1);
    String late = "maintenance-windows/" + soon + "/lifecycle";
    assertEquals("NEW", staff.get(late).expect(200).text("state"));
    staff.post(late + "/announcement").expect(200);
    assertFalse(told(late).getBoolean("planned"), "too late, and nobody approved it");
    String far = window(9);
    String path = "maintenance-windows/" + far + "/lifecycle";
    JsonObject before = told(path);
    assertEquals(5, before.getInt("noticeDays"));
    assertEquals(403, ours.post(path + "/announcement").status());
    staff.post(path + "/announcement").expect(200);
    assertEquals(1, DecisionChecks.topics(ours, far, "MAINTENANCE_WINDOW.ANNOUNCED"));
    assertEquals(0, DecisionChecks.topics(theirs, far, "MAINTENANCE_WINDOW.ANNOUNCED"));
    assertEquals("AV-2.ANNOUNCED", staff.post(path + "/announcement").expect(422).text("rule"));
    assertTrue(staff.get(path).expect(200).body().contains("noticeSentAt"));
    String over = "maintenance-windows/" + window(-2) + "/lifecycle";
    assertEquals("AV-2.BEGUN", staff.post(over + "/announcement").expect(422).text("rule"));
    assertEquals(
        "REC-1", staff.get("maintenance-windows/MWI-1/lifecycle").expect(404).text("rule"));
  }

  /** Lists say of each window where it stands, as its own record does, and hold those of one standing apart. */
  void av2_a_window_that_is_over_was_used_or_not() {
    String used = approved(-5);
    String unused = approved(-4);
    String ahead = approved(4);
    String fresh = window(5);
    String outage =
        "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"kind\":\"FULL\",\"maintenanceWindow\":\"%s\",\"origin\":\"PERSON\"}";
    Instant from = at(-5);
    String body = outage.formatted(beneath, from, from.plus(9, ChronoUnit.MINUTES), used);
    String inside = staff.post("outages", body).expect(201).text("number");
    assertStands(used, "USED");
    assertStands(unused, "UNUSED");
    assertStands(ahead, "APPROVED");
    assertStands(fresh, "NEW");
    staff.post("outages/" + inside + "/withdraw", "{\"reason\":\"It never was\"}").expect(200);
    assertStands(used, "UNUSED");
    assertEquals("RCD-6", staff.get("maintenance-windows?standing=LOST").expect(422).text("rule"));
    assertEquals("RCD-6", staff.get("outages?standing=USED").expect(422).text("rule"));
    String file = "records/maintenance-windows/export.csv?standing=UNUSED&service=" + beneath;
    String lines = staff.get(file).expect(200).body();
    assertTrue(lines.contains(unused) && !lines.contains(ahead), lines);
  }

  private void assertStands(String number, String standing) {
    String path = "maintenance-windows/" + number;
    assertEquals(standing, staff.get(path).expect(200).text("standing"));
    assertEquals(standing, staff.get(path + "/lifecycle").expect(200).text("state"));
    for (String one : new String[] {"NEW", "APPROVED", "USED", "UNUSED"}) {
      String listed = "maintenance-windows?limit=200&service=" + beneath + "&standing=" + one;
      String body = staff.get(listed).expect(200).body();
      assertEquals(one.equals(standing), body.contains("\"" + number + "\""), one + " " + body);
    }
  }

  private String approved(int days) {
    Instant from = at(days);
    String body =
        "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"approvedBy\":\"Leo\",\"approvedAt\":\"2026-01-01T10:00:00Z\"}";
    return staff
        .post("maintenance-windows", body.formatted(beneath, from, from.plus(1, ChronoUnit.HOURS)))
        .expect(201)
        .text("number");
  }

  private static Instant at(int days) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(days, ChronoUnit.DAYS);
  }

  private JsonObject told(String path) {
    return staff.get(path).expect(200).object().getJsonArray("customers").getJsonObject(0);
  }

  /** A window that begins so many days from now. */
  private String window(int days) {
    Instant from = at(days);
    return staff
        .post(
            "maintenance-windows",
            "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
                .formatted(beneath, from, from.plus(1, ChronoUnit.HOURS)))
        .expect(201)
        .text("number");
  }

  private String service(String name) {
    return staff.post("services", "{\"name\":\"%s\"}".formatted(name)).expect(201).text("number");
  }
}
