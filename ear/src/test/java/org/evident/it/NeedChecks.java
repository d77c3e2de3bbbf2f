package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;

/** How much services need is written by one and agreed by another, and takes the place of what held before. */
final class NeedChecks {

  private static final String NEED =
      """
      {"service":"%s","resourceKind":"TECHNICAL","amount":%s,"unit":"GB","basis":"The agreement says so"}""";

  private final Office office;
  private final CapacityDesk desk;
  private final String service;
  private final String other;

  NeedChecks(Office office, CapacityDesk desk, String service, String other) {
    this.office = office;
    this.desk = desk;
    this.service = service;
    this.other = other;
  }

  void sod1_a_need_is_agreed_by_somebody_else_and_supersedes_the_one_before() {
    Client both = office.person("writes-and-owns", null, "CAPACITY_MANAGER", "SERVICE_OWNER");
    Client owner = office.person("owns-all", null, "SERVICE_OWNER");
    Client elsewhere = desk.manages("meters-needs", other);
    String first = made(both, "40");
    assertEquals("SOD-1", both.post(first + "/agreement").expect(403).text("rule"));
    assertEquals("CAP.NEED.REVIEW", both.post(first + "/review").expect(422).text("rule"));
    elsewhere.get(first).expect(404);
    elsewhere.post(first + "/withdrawal", "{\"reason\":\"Not mine\"}").expect(404);
    elsewhere.post("capacity/requirements", NEED.formatted(service, "1")).expect(403);
    String changed = NEED.formatted(service, "50").replace("}", ",\"version\":1}");
    assertEquals(50, both.put(first, changed).expect(200).object().getInt("amount"));
    assertEquals("REC-2", both.put(first, changed).expect(409).text("rule"));
    JsonObject agreed = owner.post(first + "/agreement").expect(200).object();
    assertEquals("AGREED owns-all", agreed.getString("state") + " " + agreed.getString("agreedBy"));
    assertEquals("CAP.NEED.DRAFT", both.put(first, changed).expect(422).text("rule"));
    owner.post(first + "/review").expect(200);
    String second = made(both, "60");
    owner.post(second + "/agreement").expect(200);
    assertEquals("SUPERSEDED", both.get(first).expect(200).text("state"));
    assertEquals("CAP.NEED.AMOUNT", refused(both, NEED.formatted(service, "-1")));
    assertEquals(
        "CAP.NEED.STATE", both.get("capacity/requirements?state=OLD").expect(422).text("rule"));
    both.post(second + "/withdrawal", "{\"reason\":\"Moved to the cloud\"}").expect(200);
    assertEquals("CAP.NEED.PATH", owner.post(second + "/agreement").expect(422).text("rule"));
  }

  private String made(Client by, String amount) {
    return "capacity/requirements/"
        + by.post("capacity/requirements", NEED.formatted(service, amount))
            .expect(201)
            .text("number");
  }

  private static String refused(Client by, String body) {
    return by.post("capacity/requirements", body).expect(422).text("rule");
  }
}
