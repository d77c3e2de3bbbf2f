package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.evident.it.Client.Answer;

/** Agreements that come to their end: by time, and by notice. */
final class AgreementEndChecks {

  private static final String AGREEMENT =
      """
      {"name":"For a while","customer":"%s","validFrom":"%s"%s,"requirement":"Help on the way out",
       "noExceptions":true,"goals":[],"noticePeriodDays":30,"targets":[{"metric":"RESOLUTION",
       "priority":"P1","limitMinutes":240,"calendar":"ALL","pauseAllowed":false}],
       "workloads":[{"measure":"INCIDENTS","limit":100,"tolerancePercent":10}]}""";
  private static final String NOTICE =
      "{\"givenOn\":\"%s\",\"givenBy\":\"CUSTOMER\",\"endsOn\":\"%s\",\"reason\":\"%s\"}";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.",
       "impact":1,"urgency":1,"reportedAt":"%s"}""";

  private final Office office;
  private final Client levels;
  private final Client desk;
  private final String service;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private String noticed;

  /**
   * Agreements over a service.
   *
   * @param levels the service level manager
   * @param desk who reports incidents
   */
  AgreementEndChecks(Office office, Client levels, Client desk, String service) {
    this.office = office;
    this.levels = levels;
    this.desk = desk;
    this.service = service;
  }

  void agr1_a_term_that_is_over_expires_and_is_told_once() {
    String near = signed("near1", today.plusDays(29));
    assertEquals("ACTIVE", state(near));
    assertEquals(1, DecisionChecks.topics(levels, near, "AGREEMENT_ENDING.AHEAD"));
    String over = signed("over1", today.minusDays(1));
    assertEquals("EXPIRED", state(over));
    assertEquals(1, DecisionChecks.topics(levels, over, "AGREEMENT_ENDING.OVER"));
  }

  void agr3_what_is_reported_after_the_end_has_no_target() {
    String customer = office.customer("Customer over2", "UTC");
    signed(customer, "over2", today.minusDays(1));
    assertEquals(2, clocks(customer, Instant.now().minus(5, ChronoUnit.DAYS)));
    assertEquals(0, clocks(customer, Instant.now().minus(1, ChronoUnit.MINUTES)));
  }

  /** Gives notice, and leaves the agreement in force until its last day. */
  void agr2_notice_keeps_the_period_agreed() {
    noticed = signed("leaving1", null);
    String path = "agreements/" + noticed + "/termination";
    LocalDate first = today.plusDays(30);
    assertRefused(path, notice(first.minusDays(1), "They leave"), "AGR-2.NOTICE");
    assertRefused(path, notice(first, "tbd"), "AGR-2");
    assertEquals(403, office.known("relations").post(path, notice(first, "They leave")).status());
    JsonObject version = levels.post(path, notice(first, "They leave")).expect(200).object();
    assertEquals("ACTIVE", state(noticed), version::toString);
    JsonObject given = version.getJsonArray("versions").getJsonObject(0);
    assertEquals(first.toString(), given.getString("validTo"));
    assertEquals("They leave", given.getJsonObject("notice").getString("reason"));
    assertRefused(path, notice(first, "They leave"), "AGR-2.TERM");
    Client representative = office.known("leaving1");
    assertEquals(1, DecisionChecks.topics(representative, noticed, "AGREEMENT_ENDING.NOTICE"));
  }

  /** A notice that is taken back leaves the agreement as it was, and everybody who was told of it knows. */
  void agr5_a_notice_is_taken_back() {
    String number = signed("staying1", today.plusDays(300));
    String path = "agreements/" + number + "/termination";
    String back = "{\"reason\":\"They stay after all\"}";
    assertRefused(path + "/withdrawal", back, "AGR-5.NONE");
    levels.post(path, notice(today.plusDays(30), "They leave")).expect(200);
    assertRefused(path + "/withdrawal", "{\"reason\":\"tbd\"}", "AGR-5");
    Client relations = office.known("relations");
    assertEquals(403, relations.post(path + "/withdrawal", back).status());
    JsonObject version =
        levels
            .post(path + "/withdrawal", back)
            .expect(200)
            .object()
            .getJsonArray("versions")
            .getJsonObject(0);
    assertEquals(today.plusDays(300).toString(), version.getString("validTo"));
    assertTrue(!version.containsKey("notice") || version.isNull("notice"), version::toString);
    assertRefused(path + "/withdrawal", back, "AGR-5.NONE");
    Client representative = office.known("staying1");
    assertEquals(1, DecisionChecks.topics(representative, number, "AGREEMENT_ENDING.WITHDRAWN"));
    levels.post(path, notice(today.plusDays(40), "They leave now")).expect(200);
  }

  /** What lets the agreement noticed end yesterday, as if the time had passed. */
  String passed() {
    return "update agreement_version set valid_to = current_date - interval '1' day where agreement_id ="
        + " (select id from agreement where number = '"
        + noticed
        + "')";
  }

  /** Whether the agreement of which notice was given has ended by it. */
  boolean isTerminated() {
    return "TERMINATED".equals(state(noticed));
  }

  private int clocks(String customer, Instant reported) {
    String number =
        desk.post("incidents", INCIDENT.formatted(customer, service, reported))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    return desk.get("incidents/" + number).expect(200).object().getJsonArray("clocks").size();
  }

  private String signed(String login, LocalDate validTo) {
    return signed(office.customer("Customer " + login, "UTC"), login, validTo);
  }

  private String signed(String customer, String login, LocalDate validTo) {
    String until = validTo == null ? "" : ",\"validTo\":\"" + validTo + "\"";
    Answer made =
        levels.post("agreements", AGREEMENT.formatted(customer, today.minusDays(60), until));
    String number = made.expect(201).text("number");
    String path = "agreements/" + number;
    levels.post(path + "/offer").expect(200);
    office.known("relations").post(path + "/provider-signature").expect(200);
    Client representative = office.person(login, customer, "CUSTOMER_REPRESENTATIVE");
    representative.post(path + "/customer-signature").expect(200);
    return number;
  }

  private String state(String number) {
    JsonObject agreement = levels.get("agreements/" + number).expect(200).object();
    assertTrue(agreement.getJsonArray("versions").size() == 1);
    return agreement.getJsonArray("versions").getJsonObject(0).getString("state");
  }

  private String notice(LocalDate ends, String reason) {
    return NOTICE.formatted(today, ends, reason);
  }

  private void assertRefused(String path, String said, String rule) {
    assertEquals(rule, levels.post(path, said).expect(422).text("rule"));
  }
}
