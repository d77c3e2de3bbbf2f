package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Clocks tell people once when shares of a limit are used and when it is exceeded, also after a crash (SLA-9). */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PUNCTUAL = 10;
  private static final int RESPONSE = 0;
  private static final int RESOLUTION = 1;

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Office office;
  private ImportDesk imports;
  private Client desk;
  private Client resolver;
  private Client owner;
  private Client leader;
  private CommitmentChecks commitments;
  private MailChecks mail;
  private Letterbox box;
  private MailboxChecks mailbox;
  private MailedNoteChecks noted;
  private String customer;
  private String uncontracted;
  private String service;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    List<String> properties = new ArrayList<>(database.properties());
    properties.add("-Devident.signal.late-seconds=" + PUNCTUAL);
    mail = new MailChecks();
    properties.addAll(mail.properties());
    box = new Letterbox();
    properties.addAll(box.properties());
    server = Server.start("signals-" + kind.name().toLowerCase(Locale.ROOT), properties);
    office = Office.open(server);
    office
        .person("chooser", null, "SMS_OWNER")
        .put(
            "parameters/MISSED_DECIDED",
            "{\"amount\":1,\"reason\":\"So that decisions are due soon\",\"version\":0}")
        .expect(200);
    imports = new ImportDesk(office);
    customer = imports.customer();
    owner = office.person("owner1", null, "SERVICE_OWNER");
    leader = office.person("leader1", null, "RESOLVER");
    office.administrator().post("teams", "{\"name\":\"Mail team\"}").expect(201);
    office.administrator().put("teams/Mail%20team/leader", "{\"login\":\"leader1\"}").expect(200);
    service =
        office
            .administrator()
            .post("services", "{\"name\":\"Mail\",\"owner\":\"owner1\",\"team\":\"Mail team\"}")
            .expect(201)
            .text("number");
    desk = office.person("desk1", null, "SERVICE_DESK");
    resolver = office.person("resolver1", null, "RESOLVER");
    commitments = new CommitmentChecks(office, imports, desk, resolver);
    uncontracted = commitments.uncontracted();
    mail.open(server, office, desk, customer);
    mailbox = new MailboxChecks(box, server, office, desk, customer);
    noted = new MailedNoteChecks(box, server, office, desk, customer);
  }

  @AfterParameterizedClassInvocation
  void close() {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
    if (mail != null) {
      mail.close();
    }
    if (box != null) {
      box.close();
    }
  }

  @Test
  void mbx1_a_mail_becomes_one_incident_and_its_answers_are_written_on_it() {
    mailbox.mbx1_a_mail_becomes_one_incident_and_its_answers_are_written_on_it();
  }

  @Test
  void mbx1_a_server_that_dies_takes_each_mail_once() {
    mailbox.mbx1_a_server_that_dies_takes_each_mail_once();
  }

  @Test
  void mbx2_what_a_machine_sent_is_answered_by_nobody() {
    mailbox.mbx2_what_a_machine_sent_is_answered_by_nobody();
  }

  @Test
  void mbx4_a_loop_ends() {
    mailbox.mbx4_a_loop_ends();
  }

  @Test
  void mbx4_two_desks_that_answer_each_other_stop() {
    new TwoDesksChecks(box, mail, office, desk, customer)
        .mbx4_two_desks_that_answer_each_other_stop();
  }

  @Test
  void mbx5_an_answer_on_what_is_over_or_foreign_is_not_lost() {
    mailbox.mbx5_an_answer_on_what_is_over_or_foreign_is_not_lost();
  }

  @Test
  void mbx7_the_desk_decides_on_what_is_kept() {
    mailbox.mbx7_the_desk_decides_on_what_is_kept();
  }

  @Test
  void mbx9_a_mail_of_too_many_parts_is_kept_unread() {
    mailbox.mbx9_a_mail_of_too_many_parts_is_kept_unread();
  }

  @Test
  void mbx8_an_answer_of_staff_is_a_private_note_and_changes_no_state() {
    noted.mbx8_an_answer_of_staff_is_a_private_note_and_changes_no_state();
  }

  @Test
  void src2_received_mails_are_found_by_who_reads_the_mailbox() {
    noted.src2_received_mails_are_found_by_who_reads_the_mailbox();
  }

  @Test
  void a_mail_that_cannot_be_read_stops_none_and_files_come_along() {
    mailbox.a_mail_that_cannot_be_read_stops_none_and_files_come_along();
  }

  @Test
  void ops2_a_mailbox_that_does_not_answer_is_seen() {
    mailbox.ops2_a_mailbox_that_does_not_answer_is_seen();
    mailbox.ops2_a_mail_server_that_cannot_prove_who_it_is_is_not_read_and_told();
  }

  @Test
  void r7_a_promise_of_a_review_is_followed_up_until_somebody_else_finds_it_done() {
    String reviewed = imports.customer();
    imports.complete(reviewed, IncidentFile.write("actions.csv", IncidentFile.lines()));
    ReviewDesk reviews = new ReviewDesk(office);
    new ActionChecks(office, reviews, reviewed)
        .r7_a_promise_of_a_review_is_followed_up_until_somebody_else_finds_it_done();
    new MeetingChecks(reviews, office.known("relations"), office.known("outsider"))
        .rev21_who_meets_is_told_of_each_day_once(reviewed);
  }

  @Test
  void a_breach_reaches_the_owner_in_the_application_and_by_mail() throws MessagingException {
    mail.a_breach_reaches_the_owner_in_the_application_and_by_mail();
  }

  @Test
  void a_name_or_title_with_breaks_begins_no_header_and_no_body() throws MessagingException {
    mail.a_name_or_title_with_breaks_begins_no_header_and_no_body();
  }

  @Test
  void a_mail_that_nobody_answered_for_comes_again_under_its_own_id() {
    mail.a_mail_that_nobody_answered_for_comes_again_under_its_own_id();
  }

  @Test
  void a_mail_server_that_is_down_makes_dead_letters_that_can_be_tried_again() {
    mail.a_mail_server_that_is_down_makes_dead_letters_that_can_be_tried_again();
  }

  @Test
  void sla9_a_breach_of_the_past_is_told_late_and_once() {
    String number = report(1, 1, now().minus(1, ChronoUnit.HOURS));
    JsonObject breach = await(number, RESPONSE, 100, SignalsIT::isGiven);
    assertTrue(breach.getBoolean("late"));
    assertFalse(breach.getBoolean("imported"));
    assertEquals(4, signals(number, RESPONSE).size());
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    step(resolver, number, "start", null);
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, RESPONSE));
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, RESOLUTION));
  }

  @Test
  void sla9_a_breach_is_told_in_time_at_its_instant() {
    Instant breach = now().plusSeconds(5);
    String number = report(1, 1, breach.minus(15, ChronoUnit.MINUTES));
    JsonObject given = await(number, RESPONSE, 100, SignalsIT::isGiven);
    assertEquals(breach.toString(), given.getString("at"));
    assertFalse(given.getBoolean("late"));
    assertFalse(Instant.parse(given.getString("firedAt")).isBefore(breach));
  }

  @Test
  void sla9_a_breach_while_the_server_was_down_is_told_late() throws InterruptedException {
    Instant breach = now().plusSeconds(6);
    String number = report(1, 1, breach.minus(15, ChronoUnit.MINUTES));
    String own = commitments.report(uncontracted, "Mail", 1, breach.minus(1, ChronoUnit.HOURS));
    server.kill();
    TimeUnit.MILLISECONDS.sleep(
        Duration.between(now(), breach.plusSeconds(PUNCTUAL + 2)).toMillis());
    server.start();
    JsonObject given = await(number, RESPONSE, 100, SignalsIT::isGiven);
    assertEquals(breach.toString(), given.getString("at"));
    assertTrue(given.getBoolean("late"));
    assertEquals(4, signals(number, RESPONSE).size());
    assertEquals(
        List.of("PRIORITY INCIDENT_MANAGER false", "RESPONSE_BREACHED TEAM_LEADER true"),
        rises(number));
    assertEquals(List.of(number + ": escalated, response time exceeded"), told(leader, number));
    JsonObject ours = commitments.await(own, 0, SignalsIT::isGiven); // SLA-15
    assertEquals(breach.toString(), ours.getString("at"));
    assertTrue(ours.getBoolean("late"));
    assertEquals(4, commitments.signals(own, 0).size());
  }

  @Test
  void sla15_an_own_commitment_is_told_inside_and_once() {
    commitments.toldInside(customer, leader, owner);
  }

  @Test
  void sla15_an_own_commitment_follows_each_step() {
    commitments.follows(uncontracted, "Mail");
  }

  @Test
  void sla15_an_import_stores_what_an_own_commitment_signalled() {
    commitments.imported();
  }

  @Test
  void inc2_an_incident_rises_to_each_rung_once() {
    String number = report(1, 1, now().minus(5, ChronoUnit.HOURS));
    assertEquals(List.of("PRIORITY INCIDENT_MANAGER false"), rises(number).subList(0, 1));
    await(number, RESOLUTION, 100, SignalsIT::isGiven);
    assertEquals(
        Set.of(
            "PRIORITY INCIDENT_MANAGER false",
            "RESPONSE_BREACHED TEAM_LEADER true",
            "THREE_QUARTERS TEAM_LEADER true",
            "NINE_TENTHS INCIDENT_MANAGER true",
            "BREACHED SERVICE_OWNER true"),
        Set.copyOf(rises(number)));
    assertEquals(5, rises(number).size());
    assertEquals(
        Set.of(
            number + ": escalated, response time exceeded",
            number + ": escalated, 75 % of the resolution time used"),
        Set.copyOf(told(leader, number)));
    List<String> owners = told(owner, number);
    assertTrue(owners.contains(number + ": escalated, resolution time exceeded"));
    assertFalse(owners.contains(number + ": resolution time exceeded")); // not told twice
    JsonObject seen =
        leader
            .post("incidents/" + number + "/escalations/acknowledgement")
            .expect(200)
            .list()
            .getJsonObject(0);
    assertEquals("leader1", seen.getString("acknowledgedBy"));
    String calm = report(3, 3, now());
    assertEquals(List.of(), rises(calm));
    step(desk, calm, "priority", "{\"impact\":1,\"urgency\":1}");
    assertEquals(List.of("PRIORITY INCIDENT_MANAGER false"), rises(calm));
  }

  @Test
  void inc4_a_missed_update_is_told_once() {
    String number = report(1, 1, now().minus(31, ChronoUnit.MINUTES));
    String line = number + ": the reporter waits to hear from you";
    Client manager = imports.incidents();
    Instant end = Instant.now().plus(PATIENCE);
    while (!told(manager, number).contains(line) && Instant.now().isBefore(end)) {
      pause();
    }
    step(desk, number, "assign", "{\"team\":\"Mail team\"}"); // plans anew what was told
    await(number, RESPONSE, 100, SignalsIT::isGiven);
    assertEquals(1, told(manager, number).stream().filter(line::equals).count());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private List<String> rises(String number) {
    return desk
        .get("incidents/" + number + "/escalations")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(r -> r.getString("cause") + " " + r.getString("rung") + " " + r.getBoolean("late"))
        .toList();
  }

  private static List<String> told(Client who, String number) {
    return who
        .get("notifications?limit=200")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(n -> number.equals(n.getString("number")))
        .map(n -> n.getString("text"))
        .toList();
  }

  @Test
  void sla9_what_lies_ahead_follows_each_step() {
    String number = report(3, 3, now());
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, RESOLUTION));
    Instant calm = Instant.parse(signal(number, RESOLUTION, 100).getString("at"));
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    step(resolver, number, "start", null);
    assertEquals(List.of(), thresholds(number, RESPONSE));
    step(resolver, number, "pend", "{\"reason\":\"CUSTOMER\",\"question\":\"Which one?\"}");
    assertEquals(List.of(), thresholds(number, RESOLUTION));
    step(resolver, number, "resume", null);
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, RESOLUTION));
    step(desk, number, "priority", "{\"impact\":1,\"urgency\":1}");
    Instant urgent = Instant.parse(signal(number, RESOLUTION, 100).getString("at"));
    assertTrue(urgent.isBefore(calm));
    step(resolver, number, "notes", "{\"text\":\"restarted\",\"visibleToCustomer\":true}");
    step(
        resolver,
        number,
        "resolve",
        "{\"code\":\"FIXED\",\"text\":\"restarted\",\"itemAbsentReason\":\"cloud service\"}");
    assertEquals(List.of(), thresholds(number, RESOLUTION));
    step(desk, number, "reopen", "{\"reason\":\"it came back\"}");
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, RESOLUTION));
    step(desk, number, "cancel", "{\"reason\":\"WITHDRAWN\"}");
    assertEquals(List.of(), thresholds(number, RESOLUTION));
  }

  @Test
  void cal6_a_new_holiday_moves_what_lies_ahead() {
    String number = report(4, 4, now());
    Instant before = Instant.parse(signal(number, RESOLUTION, 100).getString("at"));
    String own = commitments.report(uncontracted, "Mail", 4, now());
    Instant ours = Instant.parse(commitments.signals(own, 0).get(3).getString("at"));
    LocalDate next = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    while (next.getDayOfWeek().getValue() > 5) {
      next = next.plusDays(1);
    }
    imports
        .levels()
        .post("calendars/BH/holidays", "{\"date\":\"" + next + "\",\"name\":\"Fair\"}")
        .expect(201);
    JsonObject moved =
        await(number, RESOLUTION, 100, s -> Instant.parse(s.getString("at")).isAfter(before));
    assertFalse(isGiven(moved));
    assertEquals(1, DecisionChecks.topics(owner, "BH", "CALENDAR_CHANGED"));
    assertEquals(0, DecisionChecks.topics(leader, "BH", "CALENDAR_CHANGED"));
    commitments.await(own, 0, s -> Instant.parse(s.getString("at")).isAfter(ours));
  }

  @Test
  void an_import_stores_signals_of_the_past_and_tells_nobody() {
    String owner = imports.customer();
    imports.complete(owner, IncidentFile.write("signals.csv", IncidentFile.lines()));
    List<JsonObject> signals = signals("X12", RESOLUTION);
    assertEquals(4, signals.size());
    assertTrue(signals.stream().allMatch(s -> s.getBoolean("imported")));
    assertTrue(signals.stream().noneMatch(s -> s.getBoolean("late")));
  }

  private String report(int impact, int urgency, Instant at) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.","category":"Mail",
         "impact":%d,"urgency":%d,"reportedAt":"%s"}"""
            .formatted(customer, service, impact, urgency, at);
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static void step(Client who, String number, String act, String body) {
    String path = "incidents/" + number + "/" + act;
    (body == null ? who.post(path) : who.post(path, body)).expect(200);
  }

  private JsonObject await(String number, int clock, int threshold, Predicate<JsonObject> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject signal = signal(number, clock, threshold);
    while (!wanted.test(signal)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Out of patience: " + signals(number, clock) + server.log());
      }
      pause();
      signal = signal(number, clock, threshold);
    }
    return signal;
  }

  private JsonObject signal(String number, int clock, int threshold) {
    return signals(number, clock).stream()
        .filter(s -> s.getInt("threshold") == threshold)
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> thresholds(String number, int clock) {
    return signals(number, clock).stream().map(s -> s.getInt("threshold")).toList();
  }

  private List<JsonObject> signals(String number, int clock) {
    JsonObject view = imports.incidents().get("incidents/" + number).expect(200).object();
    Stream<JsonObject> clocks = view.getJsonArray("clocks").stream().map(JsonValue::asJsonObject);
    return clocks
        .skip(clock)
        .findFirst()
        .map(c -> c.getJsonArray("signals").getValuesAs(JsonObject.class))
        .orElse(List.of());
  }

  private static boolean isGiven(JsonObject signal) {
    return signal.containsKey("firedAt") && !signal.isNull("firedAt");
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
