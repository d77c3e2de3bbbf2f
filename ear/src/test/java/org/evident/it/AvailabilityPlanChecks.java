package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is done for availability is written by one and approved by another, and tests show whether it is enough. */
final class AvailabilityPlanChecks {

  private static final String PATH = "availability/plans";
  private static final String TOLD = "AVAILABILITY_PLAN.REVIEW";
  private static final int TRIES = 100;
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String NEED =
      """
      {"service":"%s","agreement":"%s","statement":"Nearly always","vitalFunctions":"Light",
       "businessNeed":"Ships come at night","risk":"One lamp only"}""";
  private static final String PLAN =
      """
      {"requirement":"%s","title":"%s","measures":"A second lamp by June","owner":"%s",
       "reviewDue":"%s"}""";
  private static final String TEST =
      """
      {"service":"%s","requirement":"%s","kind":"FAILOVER","plannedFor":"2026-03-01"%s}""";

  private final Client writer;
  private final Client owner;
  private final Client elsewhere;
  private final String service;
  private final String need;

  AvailabilityPlanChecks(Office office, Client staff, Client ours, String customer) {
    writer = office.person("plan-writer", null, "AVAILABILITY_MANAGER");
    owner = office.person("avplan-owner", null, "SERVICE_OWNER");
    elsewhere = office.person("plan-elsewhere", null, "SERVICE_DESK");
    service = staff.post("services", "{\"name\":\"Lighthouse\"}").expect(201).text("number");
    String body = AvailabilityChecks.AGREEMENT.formatted(customer, service, "2026-01-01", "90");
    String agreement = staff.post("agreements", body).expect(201).text("number");
    need =
        staff
            .post("availability/requirements", NEED.formatted(service, agreement))
            .expect(201)
            .text("number");
    assertEquals("AVP-2", early(staff).text("rule"));
    writer.post("availability/requirements/" + need + "/agreement").expect(200);
    ours.post("availability/requirements/" + need + "/agreement").expect(200);
  }

  /** What nobody agreed to cannot be planned for with effect. */
  private Client.Answer early(Client staff) {
    String number =
        staff.post(PATH, plan("Too early", "avplan-owner", 9)).expect(201).text("number");
    return owner.post(PATH + "/" + number + "/approval").expect(422);
  }

  void avp1_and_avp2_and_avp3_a_plan_is_approved_by_another_and_reviewed() {
    assertEquals("AVP-1", writer.post(PATH, plan("Late", "avplan-owner", 366)).text("rule"));
    assertEquals("owner", writer.post(PATH, plan("Lamp", "nobody-here", 9)).text("field"));
    assertEquals(403, owner.post(PATH, plan("Lamp", "avplan-owner", 9)).status());
    elsewhere.get(PATH).expect(403);
    String first = PATH + "/" + made("Lamp");
    String changed = plan("Lamps", "avplan-owner", 9).replace("}", ",\"version\":1}");
    assertEquals("Lamps", writer.put(first, changed).expect(200).text("title"));
    assertEquals("REC-2", writer.put(first, changed).expect(409).text("rule"));
    assertEquals("AVP-3.REVIEW", reviewed(first, 9).expect(422).text("rule"));
    JsonObject approved = owner.post(first + "/approval").expect(200).object();
    assertEquals(
        "APPROVED avplan-owner",
        approved.getString("state") + " " + approved.getString("approvedBy"));
    String late = changed.replace("\"version\":1", "\"version\":3");
    assertEquals("AVP-3", writer.put(first, late).expect(422).text("rule"));
    JsonObject review = reviewed(first, 100).expect(200).object();
    assertEquals("The lamp burns", review.getString("reviewFound"));
    assertEquals(TODAY.plusDays(100).toString(), review.getString("reviewDue"));
    String second = PATH + "/" + made("Lamps and oil");
    owner.post(second + "/approval").expect(200);
    assertEquals("SUPERSEDED", writer.get(first).expect(200).text("state"));
    assertEquals("AVP-2.PATH", owner.post(first + "/approval").expect(422).text("rule"));
    assertTrue(owner.get(PATH + "?state=APPROVED").expect(200).body().contains("Lamps and oil"));
    assertEquals("AVP-2.STATE", owner.get(PATH + "?state=OLD").expect(422).text("rule"));
    writer.post(second + "/withdrawal", "{\"reason\":\"Dark now\"}").expect(200);
    assertFalse(owner.get(PATH + "?state=APPROVED").expect(200).body().contains("Lamps and oil"));
  }

  /** Nine days before the review whoever answers for the plan has been told, and is told again for another day only. */
  void avp4_that_a_review_is_near_is_told_once_for_each_day() {
    String number = made("Lamp oil");
    String path = PATH + "/" + number;
    owner.post(path + "/approval").expect(200);
    assertEquals(1, told(number, 1));
    CapacityDesk.pause();
    reviewed(path, 100).expect(200);
    CapacityDesk.pause();
    assertEquals(1, told(number, 1));
    reviewed(path, 10).expect(200);
    assertEquals(2, told(number, 2));
    assertEquals(2, DecisionChecks.topics(writer, number, TOLD), "who manages availability, too");
    writer.post(path + "/withdrawal", "{\"reason\":\"Dark now\"}").expect(200);
  }

  private long told(String number, long wanted) {
    for (int i = 0; i < TRIES && DecisionChecks.topics(owner, number, TOLD) < wanted; i++) {
      CapacityDesk.pause();
    }
    return DecisionChecks.topics(owner, number, TOLD);
  }

  void avt1_and_avt2_a_test_is_against_what_its_service_requires_and_leads_to_actions() {
    assertEquals("result", tested(",\"heldAt\":\"2026-03-01T10:00:00Z\"").text("field"));
    String missed = ",\"heldAt\":\"2026-03-01T10:00:00Z\",\"result\":\"MISSED\"";
    assertEquals("AVT-2", tested(missed).text("rule"));
    String other =
        writer.get("services?limit=1").expect(200).list().getJsonObject(0).getString("number");
    assertEquals(
        "AVT-1.SERVICE",
        writer
            .post("availability-tests", TEST.formatted(other, need, ""))
            .expect(422)
            .text("rule"));
    Client.Answer held = tested(missed + ",\"findings\":\"It took an hour\"");
    String path = "availability-tests/" + held.expect(201).text("number") + "/actions";
    String act = "{\"text\":\"Oil the switch\",\"owner\":\"avplan-owner\",\"due\":\"%s\"}";
    owner.post(path, act.formatted(TODAY.plusDays(9))).expect(201);
    assertTrue(writer.get(path).expect(200).body().contains("Oil the switch"));
    assertEquals(403, elsewhere.get(path).status());
  }

  private Client.Answer tested(String more) {
    return writer.post("availability-tests", TEST.formatted(service, need, more));
  }

  private Client.Answer reviewed(String path, int days) {
    return writer.post(
        path + "/review",
        "{\"found\":\"The lamp burns\",\"reviewDue\":\"%s\"}".formatted(TODAY.plusDays(days)));
  }

  private String made(String title) {
    return writer.post(PATH, plan(title, "avplan-owner", 9)).expect(201).text("number");
  }

  private String plan(String title, String answers, int days) {
    return PLAN.formatted(need, title, answers, TODAY.plusDays(days));
  }
}
