package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people may have judged otherwise about a clock, and what the system does when nobody answers. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int RESPONSE = 0;
  private static final int RESOLUTION = 1;
  private static final String EXCLUDE =
      "{\"metric\":\"RESOLUTION\",\"reason\":\"%s\",\"evidence\":\"weather report\"}";
  private static final String OWN =
      """
      {"name":"Our own","customer":"%s","form":"INTERNAL","validFrom":"2016-01-01",
       "requirement":"We want to be faster than we promise","noExceptions":true,"goals":[],
       "targets":[{"metric":"RESOLUTION","priority":"P1","limitMinutes":60,"calendar":"ALL",
                   "pauseAllowed":false}],
       "workloads":[{"measure":"INCIDENTS","limit":100,"tolerancePercent":10}]}""";
  private static final String APPROVE = "{\"approved\":true}";

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Office office;
  private ImportDesk imports;
  private Client levels;
  private Client colleague;
  private Client desk;
  private Client resolver;
  private String customer;
  private String service;
  private AgreementEndChecks ends;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    server =
        Server.start("amendment-" + kind.name().toLowerCase(Locale.ROOT), database.properties());
    office = Office.open(server);
    imports = new ImportDesk(office);
    customer = imports.customer("\"noExceptions\":false,\"exceptions\":\"Force majeure; Strike\"");
    levels = imports.levels();
    Client administrator = office.administrator();
    service = administrator.post("services", "{\"name\":\"Mail\"}").expect(201).text("number");
    administrator.post("teams", "{\"name\":\"Mail team\",\"desk\":false}").expect(201);
    colleague = colleague(administrator);
    desk = office.person("desk1", null, "SERVICE_DESK");
    resolver = office.person("resolver1", null, "RESOLVER");
    ends = new AgreementEndChecks(office, levels, desk, service);
  }

  @AfterParameterizedClassInvocation
  void close() {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Test
  void sla12_sod5_an_agreed_exception_excludes_a_clock_once_somebody_outside_the_team_agrees() {
    String number = report(1, 1, now().minus(5, ChronoUnit.HOURS));
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    JsonObject unknown = ask(number, "exclusions", EXCLUDE.formatted("Bad luck"), 422);
    assertEquals("SLA-12", unknown.getString("rule"));
    assertTrue(unknown.getString("detail").contains("Force majeure; Strike"));
    String request =
        ask(number, "exclusions", EXCLUDE.formatted("force majeure"), 201).getString("number");
    assertEquals("SOD-5", decide(colleague, number, request, APPROVE, 403).getString("rule"));
    desk.post("incidents/" + number + "/amendments/" + request + "/decision", APPROVE).expect(403);
    JsonObject decided = decide(levels, number, request, APPROVE, 200);
    assertEquals("APPROVED", decided.getString("state"));
    assertEquals("Force majeure", decided.getString("reason"));
    assertEquals("EXCLUDED", clock(number, RESOLUTION).getString("verdict"));
    assertEquals("APR-1", decide(levels, number, request, APPROVE, 422).getString("rule"));
    assertTrue(told(levels, number, "AMENDMENT_REQUESTED"));
    assertTrue(told(desk, number, "AMENDMENT_APPROVED"));
  }

  @Test
  void sla10_a_priority_recorded_in_error_lifts_its_breach_once_approved() {
    String number = report(1, 1, now().minus(5, ChronoUnit.HOURS));
    solve(number, now());
    assertEquals("BREACHED", clock(number, RESOLUTION).getString("verdict"));
    String wish = "{\"impact\":4,\"urgency\":4,\"reason\":\"one user\",\"evidence\":\"call\"}";
    String request = ask(number, "priorities", wish, 201).getString("number");
    assertEquals("BREACHED", clock(number, RESOLUTION).getString("verdict"));
    JsonObject silent = decide(levels, number, request, "{\"approved\":false}", 422);
    assertEquals("APR-2", silent.getString("rule"));
    decide(levels, number, request, APPROVE, 200);
    assertEquals("MET", clock(number, RESOLUTION).getString("verdict"));
    assertEquals("P4", line(number).getString("priority"));
  }

  @Test
  void sla17_a_corrected_report_gives_the_clock_that_would_have_been() {
    String number = report(1, 1, now().minus(5, ChronoUnit.HOURS));
    assertTrue(clock(number, RESOLUTION).containsKey("breachedAt"));
    Instant right = now().minus(1, ChronoUnit.HOURS);
    redate(number, right, 200);
    assertFalse(clock(number, RESOLUTION).containsKey("breachedAt"));
    assertEquals(right.toString(), clock(number, RESPONSE).getString("startedAt"));
    assertEquals("GEN-5", redate(number, now().plusSeconds(600), 422).getString("rule"));
    solve(number, right);
    assertEquals("SLA-17", redate(number, right.plusSeconds(1), 422).getString("rule"));
  }

  @Test
  void sla15_an_internal_commitment_has_clocks_of_its_own_that_no_customer_sees() {
    String agreement =
        levels.post("agreements", OWN.formatted(customer)).expect(201).text("number");
    String path = "agreements/" + agreement;
    levels.post(path + "/offer").expect(200);
    office.known("relations").post(path + "/provider-signature").expect(200);
    String number = report(1, 1, now().minus(2, ChronoUnit.HOURS));
    JsonObject own = clock(number, 2);
    assertEquals(agreement + " v1", own.getString("agreement"));
    assertFalse(own.getBoolean("reported"));
    assertTrue(own.containsKey("breachedAt"));
    assertFalse(clock(number, RESOLUTION).containsKey("breachedAt"));
    Client representative = office.known("customer1");
    JsonObject seen = representative.get("incidents/" + number).expect(200).object();
    assertEquals(2, seen.getJsonArray("clocks").size());
    representative.get(path).expect(404);
    assertFalse(representative.get("agreements").expect(200).body().contains(agreement));
  }

  @Test
  void slm4_a_suppliers_promise_is_checked_against_the_target_it_supports() {
    String promise =
        "\"supports\":[{\"supplier\":\"Acme\",\"metric\":\"RESOLUTION\",\"priority\":\"%s\","
            + "\"limitMinutes\":50,\"allowanceMinutes\":%d,\"calendar\":\"BH\"}],\"goals\"";
    String draft = OWN.formatted(customer).replace("INTERNAL", "CONTRACT");
    String late = draft.replace("\"goals\"", promise.formatted("P1", 20));
    JsonObject view = levels.post("agreements", late).expect(201).object();
    assertEquals("CONTRACT", view.getString("form"));
    JsonObject version = view.getJsonArray("versions").getJsonObject(0);
    JsonObject support = version.getJsonArray("supports").getJsonObject(0);
    assertEquals("[\"LIMIT\",\"HOURS\"]", support.getJsonArray("gaps").toString());
    String wrong = draft.replace("\"goals\"", promise.formatted("P2", 0));
    assertEquals("SLM-4", levels.post("agreements", wrong).expect(422).text("rule"));
  }

  @Test
  void a_contract_with_a_supplier_carries_what_is_agreed() {
    String supported = imports.customer();
    String number =
        levels.get("agreements").list().getValuesAs(JsonObject.class).stream()
            .filter(view -> supported.equals(view.getString("customer")))
            .findFirst()
            .orElseThrow()
            .getString("number");
    ContractChecks checks = new ContractChecks(office, levels, number);
    checks
        .slm4_a_contract_is_signed_complete_by_another_and_its_gaps_are_told_until_they_are_closed();
    checks.supp2_an_end_is_told_and_a_term_that_is_over_ends_with_its_exit();
  }

  @Test
  void slm3_a_breach_asks_for_its_cause_until_it_has_one() {
    String number = report(1, 1, now().minus(5, ChronoUnit.HOURS));
    assertEquals(2, unexplained(number).size());
    assertTrue(Instant.parse(unexplained(number).get(0).getString("causeDueAt")).isAfter(now()));
    String cause = "{\"code\":\"CAPACITY\",\"text\":\"the night shift was ill\"}";
    resolver.post("breaches/" + number + "/RESPONSE", cause).expect(200);
    assertEquals("RESOLUTION", unexplained(number).get(0).getString("metric"));
    String calm = report(4, 4, now());
    JsonObject refused =
        resolver.post("breaches/" + calm + "/RESPONSE", cause).expect(422).object();
    assertEquals("SLM-3", refused.getString("rule"));
  }

  private List<JsonObject> unexplained(String number) {
    return resolver
        .get("breaches")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(b -> number.equals(b.getString("incident")))
        .toList();
  }

  @Test
  void sla11_a_solution_is_taken_back_within_five_business_days() {
    String old = report(3, 3, now().minus(20, ChronoUnit.DAYS));
    solve(old, now().minus(15, ChronoUnit.DAYS));
    JsonObject refused =
        desk.post("incidents/" + old + "/reopen", "{\"reason\":\"came back\"}")
            .expect(422)
            .object();
    assertEquals("SLA-11", refused.getString("rule"));
    assertTrue(refused.getString("detail").contains("MO-FR UTC"));
    String fresh = report(3, 3, now().minus(20, ChronoUnit.DAYS));
    solve(fresh, now().minus(3, ChronoUnit.DAYS));
    step(desk, fresh, "reopen", "{\"reason\":\"came back\"}");
  }

  @Test
  void agr1_and_agr3_an_agreement_that_is_over_promises_nothing_more() {
    ends.agr1_a_term_that_is_over_expires_and_is_told_once();
    ends.agr3_what_is_reported_after_the_end_has_no_target();
    ends.agr5_a_notice_is_taken_back();
  }

  @Test
  void sla6_cal8_after_a_restart_silence_ends_and_other_zone_data_is_followed() {
    String running = report(4, 4, now());
    String due = line(running).getString("dueAt");
    String reminded = waiting();
    String givenUp = waiting();
    String grave = waiting();
    String agreed = appointment();
    String imported = waitingElsewhere();
    String solved = report(3, 3, now());
    solve(solved, now());
    ends.agr2_notice_keeps_the_period_agreed();
    RestoreChecks restore = new RestoreChecks(office, database, server);
    restore.move(running, desk);
    database.change(server.data(), ends.passed());
    database.change(server.data(), overdue(solved));
    database.change(server.data(), shift("appointment_at", agreed));
    database.change(server.data(), shift("remind_at", reminded));
    database.change(server.data(), shift("give_up_at", givenUp));
    database.change(server.data(), shift("give_up_at", imported));
    database.change(server.data(), shift("give_up_at", grave));
    database.change(
        server.data(), "update incident set priority = 'P1' where number = '" + grave + "'");
    database.change(
        server.data(),
        "update sla_clock set due_at = null, zone_data = '1999a' where incident_id = (select id from"
            + " incident where number = '"
            + running
            + "')");
    server.start();
    restore.assertWhole();
    await(() -> due.equals(line(running).getString("dueAt", null)));
    await(() -> told(desk, reminded, "ANSWER_REMINDED"));
    await(() -> told(desk, givenUp, "ANSWER_GIVEN_UP"));
    await(() -> "IN_PROGRESS".equals(state(agreed)));
    await(() -> "IN_PROGRESS".equals(state(grave))); // SLA-5: silence resolves no P1
    assertEquals(0, clock(agreed, RESOLUTION).getInt("pausedSeconds"));
    await(() -> "RESOLVED".equals(state(imported)));
    assertEquals("2017-02-28T09:00:00Z", clock(imported, RESOLUTION).getString("stoppedAt"));
    assertEquals("PENDING", state(reminded));
    assertEquals("RESOLVED", state(givenUp));
    JsonObject clock = clock(givenUp, RESOLUTION);
    assertEquals("MET", clock.getString("verdict"));
    assertEquals(0, clock.getInt("pausedSeconds"));
    await(() -> "CLOSED".equals(state(solved)));
    await(ends::isTerminated);
    step(desk, givenUp, "reopen", "{\"reason\":\"here is the answer\"}");
    step(resolver, reminded, "resume", null);
  }

  private String waiting() {
    String number = report(3, 3, now());
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    step(resolver, number, "start", null);
    step(resolver, number, "pend", "{\"reason\":\"CUSTOMER\",\"question\":\"Which one?\"}");
    return number;
  }

  /** An incident that waits for its customer in another tool for years: only from its import on it waits here (SLA-6). */
  private String waitingElsewhere() {
    List<String> lines =
        List.of(
            "W1,New,0,2017-02-27T09:00,2017-02-27T09:00,3 - Moderate,Mail,",
            "W1,Awaiting User Info,1,2017-02-27T09:00,2017-02-28T09:00,3 - Moderate,Mail,");
    imports.complete(customer, IncidentFile.write("waiting.csv", lines));
    assertEquals("PENDING", state("W1"));
    return line("W1").getString("number");
  }

  private String appointment() {
    String number = report(3, 3, now());
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    step(resolver, number, "start", null);
    Instant later = now().plus(3, ChronoUnit.DAYS);
    step(
        resolver,
        number,
        "pend",
        "{\"reason\":\"CUSTOMER_APPOINTMENT\",\"appointmentAt\":\"" + later + "\"}");
    return number;
  }

  /** Lets the window in which somebody could object to a solution have passed. */
  private static String overdue(String number) {
    return "update incident_deadline set watch_at = due_at - interval '30' day where kind ="
        + " 'CONFIRMATION' and incident_id = (select id from incident where number = '"
        + number
        + "')";
  }

  private static String shift(String column, String number) {
    return "update answer_wait set "
        + column
        + " = asked_at where incident_id = (select id from incident where number = '"
        + number
        + "')";
  }

  private Client colleague(Client administrator) {
    String once =
        administrator
            .post(
                "people",
                "{\"login\":\"levels2\",\"name\":\"levels2\",\"email\":\"levels2@example.org\","
                    + "\"team\":\"Mail team\",\"roles\":[\"SERVICE_LEVEL_MANAGER\"]}")
            .expect(201)
            .text("oneTimePassword");
    office.nobody().changePassword("levels2", once, Office.PASSWORD).expect(204);
    return office.known("levels2");
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

  private void solve(String number, Instant at) {
    step(desk, number, "assign", "{\"team\":\"Mail team\"}");
    step(resolver, number, "start", null);
    step(resolver, number, "notes", "{\"text\":\"restarted\",\"visibleToCustomer\":true}");
    step(
        resolver,
        number,
        "resolve",
        "{\"code\":\"FIXED\",\"text\":\"restarted\",\"itemAbsentReason\":\"cloud\",\"reason\":\"by phone\",\"resolvedAt\":\""
            + at
            + "\"}");
  }

  private JsonObject ask(String number, String what, String body, int expected) {
    return desk.post("incidents/" + number + "/amendments/" + what, body).expect(expected).object();
  }

  private static JsonObject decide(
      Client who, String number, String request, String body, int expected) {
    String path = "incidents/" + number + "/amendments/" + request + "/decision";
    return who.post(path, body).expect(expected).object();
  }

  private JsonObject redate(String number, Instant at, int expected) {
    return desk.post(
            "incidents/" + number + "/amendments/reported-at", "{\"reportedAt\":\"" + at + "\"}")
        .expect(expected)
        .object();
  }

  private static void step(Client who, String number, String act, String body) {
    String path = "incidents/" + number + "/" + act;
    (body == null ? who.post(path) : who.post(path, body)).expect(200);
  }

  private JsonObject clock(String number, int index) {
    return desk.get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonArray("clocks")
        .getJsonObject(index);
  }

  private String state(String number) {
    return line(number).getString("state");
  }

  private JsonObject line(String number) {
    return desk.get("incidents/" + number).expect(200).object().getJsonObject("incident");
  }

  private static boolean told(Client who, String number, String topic) {
    List<JsonObject> notices =
        who.get("notifications")
            .expect(200)
            .object()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class);
    return notices.stream()
        .anyMatch(n -> topic.equals(n.getString("topic")) && number.equals(n.getString("number")));
  }

  private static void await(BooleanSupplier wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!wanted.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Out of patience");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
