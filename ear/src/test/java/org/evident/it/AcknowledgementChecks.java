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
import java.util.Map;
import org.evident.it.Client.Answer;

/** Whoever is asked to read something says so in person, and it is seen who has not. */
final class AcknowledgementChecks {

  private static final int AGO = 5;
  private static final String TOLD =
      """
      {"topic":"OTHER","subject":"Keys of the vault","issuer":"asks-all","audience":"%s","channel":"INTRANET",
       "sentAt":"%s","content":"%s","deliveryState":"%s","acknowledge":true%s}""";

  private final Client owner;
  private final Client reader;
  private final Client late;
  private final Client apart;
  private final Client outside;
  private final String customer;
  private final Office office;
  private final Server server;
  private final String sent =
      Instant.now().minus(AGO, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();

  /**
   * Checks at an office.
   *
   * @param outside somebody of a customer
   * @param customer number of that customer
   * @param other number of another one
   */
  AcknowledgementChecks(
      Server server, Office office, Client outside, String customer, String other) {
    this.server = server;
    this.office = office;
    this.outside = outside;
    this.customer = customer;
    owner = office.person("asks-all", null, "SMS_OWNER");
    reader = office.person("asks-reader", null, "RESOLVER");
    late = office.person("asks-late", null, "RESOLVER");
    apart = office.person("asks-apart", null);
    String offer =
        "{\"login\":\"asks-apart\",\"role\":\"RELATIONSHIP_MANAGER\",\"scope\":\"CUSTOMER\",\"scopeKey\":\"%s\"}";
    int id =
        office
            .administrator()
            .post("assignments", offer.formatted(other))
            .expect(201)
            .object()
            .getInt("id");
    apart.post("assignments/" + id + "/acceptance").expect(200);
  }

  void com5_whoever_is_asked_is_known_by_name_and_was_reached() {
    assertEquals("COM-5 audience", broken(tell("SUPPLIERS", "SENT", "")));
    assertEquals(
        "COM-5.NAME named", broken(tell("NAMED", "SENT", ",\"named\":\"asks-reader, nobody-x\"")));
    assertEquals("COM-5.FAILED deliveryState", broken(tell("ALL_SMS_STAFF", "FAILED", "")));
  }

  void com6_each_acknowledges_in_person_and_once_and_it_is_seen_who_has_not() {
    String number = ask(",\"named\":\"asks-reader; ASKS-LATE\",\"acknowledgeDays\":1");
    assertEquals(1, waiting(reader));
    assertTrue(reader.get("notifications").expect(200).body().contains(number));
    JsonObject told = mine(reader, number);
    assertEquals("Mind the keys", told.getString("content"));
    assertTrue(told.getBoolean("overdue"));
    assertEquals(
        LocalDate.now(ZoneOffset.UTC).minusDays(AGO - 1L).toString(), told.getString("due"));
    assertEquals("2 0 2 asks-late", state(number));
    owner.get("acknowledgements/" + number).expect(404);
    owner.post("acknowledgements/" + number).expect(404); // nobody does for another
    acknowledge(number);
    assertTrue(mine(reader, number).containsKey("acknowledgedAt"));
    assertEquals("COM-6 communication", broken(reader.post("acknowledgements/" + number)));
    assertEquals(0, waiting(reader));
    assertFalse(mine(reader, number).getBoolean("overdue"));
    assertEquals("2 1 1 asks-late", state(number));
    String history = office.administrator().get("history?record=" + number).expect(200).body();
    assertTrue(history.contains("\"ACKNOWLEDGED\"") && history.contains("asks-reader"), history);
    office.administrator().post("people/asks-late/deactivation").expect(200);
    assertEquals("1 1 0 asks-reader", state(number));
  }

  void com7_what_was_asked_keeps_its_words_until_it_is_withdrawn() {
    String number = ask(",\"named\":\"asks-reader\"");
    assertEquals(
        LocalDate.now(ZoneOffset.UTC).minusDays(AGO).plusDays(30).toString(),
        mine(reader, number).getString("due"));
    String more = ",\"version\":1,\"reason\":\"Wrong\",\"named\":\"asks-reader\"";
    String other = body("NAMED", "Lose the keys", "SENT", more);
    assertEquals("COM-7 content", broken(owner.put("communications/" + number, other)));
    String none = body("NAMED", "Mind the keys", "SENT", more).replace("true", "false");
    assertEquals("COM-7 acknowledge", broken(owner.put("communications/" + number, none)));
    owner.post("communications/" + number + "/withdraw", "{\"reason\":\"Over\"}").expect(200);
    reader.get("acknowledgements/" + number).expect(404);
    assertEquals(0, waiting(reader));
  }

  void pty10_people_of_a_customer_are_asked_and_seen_as_far_as_a_role_reaches() {
    String number = ask(",\"customer\":\"" + customer + "\"");
    outside.post("acknowledgements/" + number).expect(200);
    outside.get("communication-log/" + number + "/acknowledgements").expect(403);
    apart.get("communication-log/" + number + "/acknowledgements").expect(404);
    JsonObject seen = seen(number);
    assertEquals(1, seen.getInt("acknowledged"));
    assertEquals(seen.getInt("asked"), seen.getJsonArray("people").size());
  }

  /** By the way a reader goes: the first page, the list, the page of what was told. */
  private void acknowledge(String number) {
    String path = "foundation/communication/read.xhtml?number=" + number;
    Surfer page = new Surfer(server).signIn("asks-reader", Office.PASSWORD);
    assertTrue(page.open("index.xhtml").body().contains("foundation/communication/mine"));
    assertTrue(page.open("foundation/communication/mine.xhtml").body().contains(number));
    String read = page.open(path).body();
    assertTrue(read.contains("Mind the keys") && read.contains("overdue"), read);
    page.press(path, "reading", "acknowledge", Map.of());
    String after = page.open(path).body();
    assertTrue(after.contains("1 / 2") && !after.contains("reading:acknowledge"), after);
    Surfer seen = new Surfer(server).signIn("asks-all", Office.PASSWORD);
    assertTrue(seen.open(path).body().contains("asks-late"));
    String month = sent.substring(0, "2026-01".length());
    String log = seen.open("foundation/communication/list.xhtml?period=" + month).body();
    assertTrue(log.contains("1 / 2"), log);
  }

  private JsonObject seen(String number) {
    return owner.get("communication-log/" + number + "/acknowledgements").expect(200).object();
  }

  /** How many were asked, acknowledged and are overdue, and who stands first; the log says the same. */
  private String state(String number) {
    JsonObject seen = seen(number);
    JsonObject told =
        owner
            .get("communication-log?period=" + sent.substring(0, "2026-01".length()))
            .expect(200)
            .object()
            .getJsonArray("told")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> number.equals(one.getString("number")))
            .findFirst()
            .orElseThrow();
    for (String count : List.of("asked", "acknowledged", "overdue")) {
      assertEquals(seen.getInt(count), told.getInt(count), count);
    }
    return "%d %d %d %s"
        .formatted(
            seen.getInt("asked"),
            seen.getInt("acknowledged"),
            seen.getInt("overdue"),
            seen.getJsonArray("people").getJsonObject(0).getString("login"));
  }

  private static JsonObject mine(Client by, String number) {
    return by.get("acknowledgements").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> number.equals(one.getString("number")))
        .findFirst()
        .orElseThrow();
  }

  private static int waiting(Client by) {
    return by.get("waiting").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> "acknowledgement".equals(one.getString("heap")))
        .mapToInt(one -> one.getInt("count"))
        .sum();
  }

  private String ask(String more) {
    return tell("NAMED", "SENT", more).expect(201).text("number");
  }

  private Answer tell(String audience, String state, String more) {
    return owner.post("communications", body(audience, "Mind the keys", state, more));
  }

  private String body(String audience, String content, String state, String more) {
    return TOLD.formatted(audience, sent, content, state, more);
  }

  private static String broken(Answer answer) {
    Answer refused = answer.expect(422);
    return refused.text("rule") + " " + refused.text("field");
  }
}
