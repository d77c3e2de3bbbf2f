package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** How available a service has to be is written by one, agreed by another and by the customer, and by nobody else. */
final class AvailabilityNeedChecks {

  private static final String PATH = "availability/requirements";
  private static final String AGREEMENT =
      """
      {"name":"Ferries","customer":"%s","services":["%s"],"validFrom":"2026-01-01","requirement":"They go",
       "noExceptions":true,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"LIFTS",
                   "pauseAllowed":false}],
       "goals":[{"figure":"AVAIL","percent":90,"calendar":"LIFTS"}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}""";
  private static final String NEED =
      """
      {"service":"%s","agreement":%s,"statement":"%s","vitalFunctions":"Tickets are sold",
       "businessNeed":"Ferries are full","risk":"One line only"}""";

  private final Office office;
  private final Client writer;
  private final Client ours;
  private final Client theirs;
  private final String service;
  private final String agreement;

  /**
   * Two agreements' worth of people.
   *
   * @param writer manages availability and agreements, and writes
   * @param ours speaks for the customer the requirement is carried by
   * @param theirs speaks for another one
   */
  AvailabilityNeedChecks(
      Office office, Client writer, String customer, Client ours, Client theirs) {
    this.office = office;
    this.writer = writer;
    this.ours = ours;
    this.theirs = theirs;
    service = writer.post("services", "{\"name\":\"Tug\"}").expect(201).text("number");
    agreement =
        writer
            .post("agreements", AGREEMENT.formatted(customer, service))
            .expect(201)
            .text("number");
  }

  void avr1_and_avr2_and_avr3_both_sides_agree_and_what_they_agreed_to_stays() {
    Client other = office.person("available", null, "AVAILABILITY_MANAGER");
    Client elsewhere = office.person("available-elsewhere", null);
    String pumps =
        writer.get("services?limit=1").expect(200).list().getJsonObject(0).getString("number");
    holdOnly(elsewhere, "available-elsewhere", pumps);
    assertEquals("AVR-1", refused(need("null", "Always").replace("One line only", "")));
    assertEquals("AVR-1.AGREEMENT", refused(need("\"SLA-1\"", "Always")));
    String first = PATH + "/" + made("null", "Always");
    assertEquals("AVR-2", other.post(first + "/agreement").expect(422).text("rule"));
    elsewhere.get(first).expect(404);
    elsewhere.post(PATH, need("null", "Always")).expect(403);
    assertEquals(404, ours.get(first).status(), "no agreement of this customer carries it yet");
    String carried = need("\"" + agreement + "\"", "All day");
    String changed = carried.replace("}", ",\"version\":1}");
    assertEquals("All day", writer.put(first, changed).expect(200).text("statement"));
    assertEquals("REC-2", writer.put(first, changed).expect(409).text("rule"));
    assertEquals("SOD-1", writer.post(first + "/agreement").expect(403).text("rule"));
    theirs.get(first).expect(404);
    theirs.post(first + "/agreement").expect(404);
    JsonObject half = other.post(first + "/agreement").expect(200).object();
    assertEquals("DRAFT available", half.getString("state") + " " + half.getString("providerBy"));
    assertEquals(
        1, DecisionChecks.topics(ours, half.getString("number"), "AVAILABILITY_NEED.ASKED"));
    assertEquals("AVR-2.AGAIN", other.post(first + "/agreement").expect(422).text("rule"));
    String late = carried.replace("}", ",\"version\":9}");
    assertEquals("AVR-3", writer.put(first, late).expect(422).text("rule"));
    assertEquals("AVR-3.CONFIRM", other.post(first + "/confirmation").expect(422).text("rule"));
    assertEquals("AGREED", ours.post(first + "/agreement").expect(200).text("state"));
    assertTrue(other.post(first + "/confirmation").expect(200).object().containsKey("confirmedOn"));
    another(first, other);
  }

  /** Another one takes its place once it is agreed, and ends without one in its own. */
  private void another(String first, Client other) {
    String second = PATH + "/" + made("\"" + agreement + "\"", "Nearly always");
    ours.post(second + "/agreement").expect(200);
    assertEquals("AGREED", writer.get(first).expect(200).text("state"));
    other.post(second + "/agreement").expect(200);
    assertEquals("SUPERSEDED", writer.get(first).expect(200).text("state"));
    assertEquals("AVR-2.STATE", writer.get(PATH + "?state=OLD").expect(422).text("rule"));
    String listed = ours.get(PATH + "?state=AGREED").expect(200).body();
    assertTrue(listed.contains("Nearly always"), listed);
    assertFalse(theirs.get(PATH).expect(200).body().contains("Nearly always"));
    assertEquals("GEN-4", writer.post(second + "/withdrawal", "{}").expect(422).text("rule"));
    other.post(second + "/withdrawal", "{\"reason\":\"Sold\"}").expect(200);
    assertEquals("AVR-2.PATH", ours.post(second + "/agreement").expect(422).text("rule"));
  }

  private void holdOnly(Client who, String login, String of) {
    String offer =
        "{\"login\":\"%s\",\"role\":\"AVAILABILITY_MANAGER\",\"scope\":\"SERVICE\",\"scopeKey\":\"%s\"}";
    int id =
        office
            .administrator()
            .post("assignments", offer.formatted(login, of))
            .expect(201)
            .object()
            .getInt("id");
    who.post("assignments/" + id + "/acceptance").expect(200);
  }

  private String need(String carrier, String statement) {
    return NEED.formatted(service, carrier, statement);
  }

  private String made(String carrier, String statement) {
    return writer.post(PATH, need(carrier, statement)).expect(201).text("number");
  }

  private String refused(String body) {
    return writer.post(PATH, body).expect(422).text("rule");
  }
}
