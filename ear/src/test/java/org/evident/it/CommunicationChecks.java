package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who is told what is planned, comes round as a duty, and what was told stands in one list. */
final class CommunicationChecks {

  private static final String PLAN = "communication-plan";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String ENTRY =
      """
      {"topic":"%s","audience":"%s","channel":"MEETING","responsible":"SMS_OWNER","language":"en",
       "since":"%s"%s}""";
  private static final String TOLD =
      """
      {"topic":"POLICY_SM","issuer":"%s","audience":"ALL_SMS_STAFF","channel":"INTRANET","sentAt":"%s",
       "content":"The policy of this year","deliveryState":"%s"%s}""";

  private final Client owner;
  private final Client staff;
  private final Client outside;
  private final Client apart;
  private final String customer;

  /**
   * Checks at an office.
   *
   * @param staff who writes maintenance windows and tells of them
   * @param outside somebody of a customer
   * @param customer number of a customer
   * @param other number of another one
   */
  CommunicationChecks(Office office, Client staff, Client outside, String customer, String other) {
    this.staff = staff;
    this.outside = outside;
    this.customer = customer;
    owner = office.person("tells-all", null, "SMS_OWNER");
    apart = office.person("tells-apart", null);
    String offer =
        "{\"login\":\"tells-apart\",\"role\":\"RELATIONSHIP_MANAGER\",\"scope\":\"CUSTOMER\",\"scopeKey\":\"%s\"}";
    int id =
        office
            .administrator()
            .post("assignments", offer.formatted(other))
            .expect(201)
            .object()
            .getInt("id");
    apart.post("assignments/" + id + "/acceptance").expect(200);
  }

  void com1_and_com2_an_entry_says_what_is_told_to_whom_and_when() {
    assertEquals("COM-1 subject", broken(entry("OTHER", "USERS", ",\"occasion\":\"It rains\"")));
    assertEquals("COM-2 named", broken(entry("REPORT", "NAMED", ",\"occasion\":\"It rains\"")));
    assertEquals("RCD-10 occasion", broken(entry("REPORT", "USERS", "")));
    assertEquals(
        "RCD-10 occasion",
        broken(entry("REPORT", "USERS", ",\"occasion\":\"It rains\",\"everyDays\":30")));
    assertEquals(403, staff.post(PLAN, body("REPORT", "USERS", ",\"everyDays\":30")).status());
    assertEquals(403, outside.get(PLAN).status());
  }

  void sup2_a_schedule_is_a_duty_until_its_entry_ends() {
    String entry =
        entry("POLICY_SM", "ALL_SMS_STAFF", ",\"everyDays\":30").expect(201).text("number");
    JsonObject duty = duties(entry).get(0);
    assertEquals(30, duty.getInt("intervalDays"));
    assertEquals("The service management policy", duty.getString("title"));
    String occurrences = "duties/" + duty.getString("number") + "/occurrences";
    told("tells-all", "FAILED", ",\"planEntry\":\"" + entry + "\"").expect(201);
    assertFalse(owner.get(occurrences).expect(200).body().contains("COMPLETED"));
    long due = log(owner).getInt("due");
    String done =
        told("tells-all", "SENT", ",\"planEntry\":\"" + entry + "\"").expect(201).text("number");
    String after = owner.get(occurrences).expect(200).body();
    assertTrue(after.contains("COMPLETED") && after.contains(done), after);
    assertEquals(due + 1, log(owner).getInt("due"));
    String changed =
        body("POLICY_SM", "ALL_SMS_STAFF", ",\"everyDays\":60,\"version\":1,\"reason\":\"Often\"");
    owner.put(PLAN + "/" + entry, changed).expect(200);
    List<JsonObject> both = duties(entry);
    assertEquals(List.of(60), intervals(both));
    owner.post(PLAN + "/" + entry + "/withdraw", "{\"reason\":\"Over\"}").expect(200);
    assertEquals(List.of(), intervals(duties(entry)));
  }

  void com3_and_com4_what_was_told_stands_in_one_list_as_far_as_a_role_reaches(String service) {
    assertEquals("COM-3 issuer", broken(told("nobody-here", "SENT", "")));
    assertEquals(
        "REC-1 about", broken(told("tells-all", "SENT", ",\"about\":\"INC-1999-000001\"")));
    String hand =
        told("tells-all", "DELIVERED", ",\"customer\":\"" + customer + "\"")
            .expect(201)
            .text("number");
    Instant start = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    String window =
        staff
            .post(
                "maintenance-windows",
                "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
                    .formatted(service, start, start.plus(1, ChronoUnit.HOURS)))
            .expect(201)
            .text("number");
    staff.post("maintenance-windows/" + window + "/lifecycle/announcement").expect(200);
    assertEquals("HAND", source(owner, hand));
    assertEquals("WINDOW", source(owner, window));
    assertEquals("", source(apart, hand));
    assertEquals("", source(apart, window));
    assertEquals(403, outside.get("communication-log").status());
    assertEquals("REV-12", broken(owner.get("communication-log?period=soon")).split(" ")[0]);
    apart.get("communications/" + hand).expect(404);
  }

  private static String source(Client by, String number) {
    return log(by).getJsonArray("told").getValuesAs(JsonObject.class).stream()
        .filter(one -> number.equals(one.getString("number")))
        .map(one -> one.getString("source"))
        .findFirst()
        .orElse("");
  }

  private static JsonObject log(Client by) {
    return by.get("communication-log").expect(200).object();
  }

  private List<JsonObject> duties(String entry) {
    return owner.get("duties?limit=200").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(duty -> entry.equals(duty.getString("subject")))
        .toList();
  }

  private static List<Integer> intervals(List<JsonObject> duties) {
    return duties.stream()
        .filter(duty -> duty.getBoolean("active"))
        .map(duty -> duty.getInt("intervalDays"))
        .toList();
  }

  private Client.Answer entry(String topic, String audience, String more) {
    return owner.post(PLAN, body(topic, audience, more));
  }

  private static String body(String topic, String audience, String more) {
    return ENTRY.formatted(topic, audience, TODAY, more);
  }

  private Client.Answer told(String issuer, String state, String more) {
    String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return owner.post("communications", TOLD.formatted(issuer, at, state, more));
  }

  private static String broken(Client.Answer answer) {
    Client.Answer refused = answer.status() == 404 ? answer : answer.expect(422);
    return refused.text("rule") + " " + refused.text("field");
  }
}
