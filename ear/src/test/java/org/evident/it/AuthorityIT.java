package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How far roles reach and what they may decide, on each database. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityIT {

  private static final String ASSIGNMENT =
      """
      {"login":"%s","role":"%s","scope":"%s","scopeKey":%s,"limit":%s,"currency":%s}\
      """;
  private static final String AGREEMENT =
      """
      {"name":"%s","customer":"%s","services":["%s"],"validFrom":"2016-01-01",
       "requirement":"Requirements of 2016","noExceptions":true,"monthlyFee":%s,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"ALL",
                   "pauseAllowed":false}],
       "goals":[{"figure":"RESO","percent":90}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}\
      """;

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private List<String> properties;
  private Office office;
  private Map<String, JsonObject> empty;
  private FailureWords words;
  private Client levels;
  private String provider;
  private String customer;
  private String post;
  private String print;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    String name = "authority-" + kind.name().toLowerCase(Locale.ROOT);
    properties = Intruder.welcome(kind, database, name);
    server = Server.start(name, properties);
    office = Office.open(server);
    words = new FailureWords();
    empty = ConformityWall.evaluate(office.administrator());
    words.gather(office.administrator(), empty);
    provider = new CircleChecks(office).first();
    customer = office.customer("Fen Water", "Europe/London");
    levels = office.person("levels", null, "SERVICE_LEVEL_MANAGER");
    levels
        .post(
            "calendars",
            """
            {"code":"ALL","name":"always","zone":"UTC","validFrom":"2010-01-01",
             "alwaysOpen":true}\
            """)
        .expect(201);
    post = levels.post("services", "{\"name\":\"Post\"}").expect(201).text("number");
    print = levels.post("services", "{\"name\":\"Print\"}").expect(201).text("number");
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
  void dir7_without_a_directory_nobody_is_brought_from_one() {
    Client administrator = office.administrator();
    assertEquals("", administrator.get("directory").text("address"));
    assertEquals("DIR-7", administrator.post("directory/runs").text("rule"));
  }

  @Test
  void pty23_one_organisation_is_the_own_one() {
    new CircleChecks(office).ownOrganisation(provider);
  }

  @Test
  void pty24_and_pty25_and_pty26_of_a_customer_its_users_and_contact_are_known() {
    new CircleChecks(office).usersOfACustomer(post);
    new CircleChecks(office).contactOfACustomer();
  }

  @Test
  void pty27_roles_in_conflict_are_shown() {
    new ConflictChecks(office).shown();
  }

  @Test
  void pty27_each_pair_of_roles_in_conflict_is_told_and_no_other() {
    new RolePairChecks(office).eachPairIsGivenAndTold();
  }

  @Test
  void a_team_says_when_it_is_at_work() {
    new CircleChecks(office).hoursOfATeam();
  }

  @Test
  void dir8_a_group_needs_its_name() {
    Client.Answer answer =
        office.administrator().put("directory/groups/%20", "{\"roles\":[\"AUDITOR\"]}");
    assertEquals("DIR-8", answer.text("rule"), answer::body);
  }

  @Test
  void cnf4_on_an_empty_database_nothing_is_fulfilled() {
    ConformityWall.assertNothingFulfilled(empty.values());
  }

  /** Lets time pass: changes what is stored. */
  private void pass(List<String> changes) {
    try (Intruder intruder = Intruder.into(properties)) {
      changes.forEach(intruder::change);
    }
  }

  @Test
  void
      cnf5_and_cnf7_and_cnf8_and_cnf9_and_cnf10_a_record_turns_exactly_what_it_breaks_until_it_is_mended() {
    ConformityDesk desk = new ConformityDesk(office, words);
    new ConformityChecks(desk, this::pass).brokenAndMended();
    OverrideChecks said = new OverrideChecks(desk);
    said.overridden();
    said.past();
    said.found();
  }

  @Test
  void pty10_a_role_for_one_service_signs_for_that_service_only() {
    Client owner = office.person("post-owner", null);
    long id = offer("post-owner", "SERVICE_OWNER", "SERVICE", post, null);
    String mine = offered("One", post, "10");
    assertRefused(owner.post(mine + "/provider-signature"), "ACC-1");
    assertEquals(404, levels.post("assignments/" + id + "/acceptance").status());
    assertTrue(owner.post("assignments/" + id + "/acceptance").object().getBoolean("active"));
    assertRefused(owner.post(offered("Two", print, "10") + "/provider-signature"), "LEAD-3");
    owner.post(mine + "/provider-signature").expect(200);
    JsonObject held = owner.get("assignments/mine").list().getJsonObject(0);
    assertEquals(post, held.getString("scopeKey"));
  }

  @Test
  void pty10_a_role_for_one_customer_or_service_reads_what_was_agreed_there_only() {
    new LimitedReadingChecks(office, levels, AGREEMENT).of_one_customer_or_service_only();
  }

  @Test
  void lead3_who_decides_below_the_limit_is_refused() {
    Client relations = office.person("relations", null);
    long id = offer("relations", "RELATIONSHIP_MANAGER", "CUSTOMER", customer, "1000");
    relations.post("assignments/" + id + "/acceptance").expect(200);
    Answer refused = relations.post(offered("Dear", post, "1000.01") + "/provider-signature");
    assertRefused(refused, "LEAD-3");
    assertTrue(refused.text("detail").contains("1000.01 GBP"), refused.body());
    relations.post(offered("Cheap", post, "1000") + "/provider-signature").expect(200);
  }

  @Test
  void sod6_who_changed_rules_today_approves_nothing() {
    Client both = office.person("both", null, "ADMINISTRATOR", "RELATIONSHIP_MANAGER");
    String limit = "{\"limit\":5,\"currency\":\"GBP\",\"approvers\":1}";
    both.put("authority/BUDGET_APPROVAL/SMS_OWNER", limit).expect(200);
    assertTrue(levels.get("authority").body().contains("BUDGET_APPROVAL"));
    assertRefused(both.post(offered("Late", post, "1") + "/provider-signature"), "SOD-6");
    assertRefused(levels.put("authority/BUDGET_APPROVAL/SMS_OWNER", limit), "ACC-1");
    for (JsonObject held :
        office.administrator().get("assignments?login=both").list().getValuesAs(JsonObject.class)) {
      office.administrator().post("assignments/" + held.getInt("id") + "/end", "{}").expect(200);
    }
  }

  @Test
  void pty11_and_pty12_a_role_ends_from_today_on_and_the_last_administrator_stays() {
    Client desk = office.person("desk", null, "SERVICE_DESK");
    Client admin = office.administrator();
    JsonObject held = admin.get("assignments?login=desk").expect(200).list().getJsonObject(0);
    String end = "assignments/" + held.getInt("id") + "/end";
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertRule(admin.post(end, "{\"to\":\"" + today.minusDays(1) + "\"}"), "PTY-11");
    desk.get("incidents").expect(200);
    assertFalse(admin.post(end, "{}").expect(200).object().getBoolean("active"));
    assertEquals(403, desk.get("incidents").status());
    int last = admin.get("assignments?login=admin").list().getJsonObject(0).getInt("id");
    String far = "{\"to\":\"" + today.plusYears(9) + "\"}";
    assertRule(admin.post("assignments/" + last + "/end", far), "PTY-12");
  }

  @Test
  void pty10_and_pty13_an_offer_says_what_it_is_limited_to() {
    office.person("newcomer", null);
    Client admin = office.administrator();
    assertRule(
        admin.post("assignments", offer("newcomer", "USER", "TEAM", "null", "null", "null")),
        "PTY-10.KEY");
    assertRule(
        admin.post(
            "assignments", offer("newcomer", "USER", "SERVICE", "\"SVC-0\"", "null", "null")),
        "REC-1");
    assertRule(
        admin.post("assignments", offer("newcomer", "USER", "GLOBAL", "null", "5", "null")),
        "PTY-13");
    assertRefused(levels.get("assignments"), "ACC-1");
  }

  @Test
  void pty14_a_row_of_the_matrix_needs_somebody_who_decides() {
    String nobody = "{\"limit\":5,\"currency\":\"GBP\",\"approvers\":0}";
    assertRule(
        office.administrator().put("authority/SLA_SIGNATURE/SERVICE_OWNER", nobody), "PTY-14");
  }

  @Test
  void dut2_and_dut4_a_duty_comes_round_and_is_completed_with_what_it_brought() {
    Client process = office.person("process", null, "PROCESS_OWNER");
    Client relations = office.person("keeper", null, "FINANCE_MANAGER");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    JsonObject duty = planned(process, "CALENDAR_REVIEW", "", "FINANCE_MANAGER", today.plusDays(3));
    String number = duty.getString("number");
    assertEquals(today.plusDays(33).toString(), duty.getString("nextDue"));
    assertRule(
        process.post("duties", duty("CALENDAR_REVIEW", "", "FINANCE_MANAGER", today)), "DUT-1");
    assertEquals(1, relations.get("notifications/unread").expect(200).object().getInt("unread"));
    JsonObject open = relations.get("duties/mine").expect(200).list().getJsonObject(0);
    assertEquals("PLANNED", open.getString("state"));
    String path = "duties/" + number + "/occurrences/" + open.getString("planned");
    assertRefused(process.post(path + "/completion", done("ALL")), "PTY-10");
    assertRule(relations.post(path + "/completion", "{\"result\":\"ALL\"}"), "DUT-4");
    assertRule(relations.post(path + "/completion", done("REV-2026-999999")), "REC-1");
    Answer done = relations.post(path + "/completion", done("ALL")).expect(200);
    assertEquals("COMPLETED", done.text("state"));
    assertRule(relations.post(path + "/completion", done("ALL")), "DUT-6");
    assertEquals(0, relations.get("duties/mine").expect(200).list().size());
    assertTrue(
        process.get("duties/standing?key=CALENDAR_REVIEW&max=30").object().getBoolean("onTime"));
    process.post("duties/" + number + "/end", "{\"reason\":\"No longer needed\"}").expect(200);
    assertFalse(
        process.get("duties/standing?key=CALENDAR_REVIEW&max=30").object().getBoolean("onTime"));
  }

  @Test
  void dut1_a_duty_is_planned_on_its_page() {
    Client planner = office.person("duty-planner", null, "PROCESS_OWNER");
    String survey = "\"SATISFACTION_SURVEY\"";
    assertTrue(planner.get("duties/unplanned").expect(200).body().contains(survey));
    Map<String, String> typed = new HashMap<>();
    typed.put("subject", customer);
    typed.put("anchor", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
    typed.put("role", "RELATIONSHIP_MANAGER");
    typed.put("checklist", "Ask\n\n Count ");
    new Surfer(server)
        .signIn("duty-planner", Office.PASSWORD)
        .press("foundation/duty/plan.xhtml?known=SATISFACTION_SURVEY", "plan", "plan", typed);
    assertFalse(planner.get("duties/unplanned").expect(200).body().contains(survey));
    JsonObject planned =
        planner.get("duties").expect(200).list().getValuesAs(JsonObject.class).stream()
            .filter(duty -> "SATISFACTION_SURVEY".equals(duty.getString("key")))
            .findFirst()
            .orElseThrow();
    assertEquals(customer, planned.getString("subject"));
    assertEquals("Survey of satisfaction", planned.getString("title"));
    assertEquals(365, planned.getInt("intervalDays"));
    assertEquals("brm", planned.getString("process"));
    assertEquals("[\"Ask\",\"Count\"]", planned.getJsonArray("checklist").toString());
    assertTrue(planned.getBoolean("active"));
  }

  @Test
  void dut3_and_dut5_a_late_duty_is_skipped_when_the_owner_of_its_process_lets_it() {
    Client process = office.person("process-2", null, "PROCESS_OWNER");
    Client both = office.person("both-2", null, "PROCESS_OWNER", "DEMAND_MANAGER");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    JsonObject duty =
        planned(process, "FINANCIAL_REVIEW", customer, "DEMAND_MANAGER", today.minusDays(20));
    String path = "duties/" + duty.getString("number") + "/occurrences/" + today.minusDays(20);
    JsonObject late =
        both.get("duties/" + duty.getString("number") + "/occurrences").list().getJsonObject(1);
    assertEquals("OVERDUE", late.getString("state"));
    assertRule(both.post(path + "/skip", "{\"reason\":\"-\"}"), "DUT-5");
    both.post(path + "/skip", "{\"reason\":\"The year was closed\"}").expect(200);
    assertRule(both.post(path + "/skip-decision", "{\"approved\":true}"), "DUT-5.OWN");
    process.post(path + "/skip-decision", "{\"approved\":false}").expect(200);
    both.post(path + "/skip", "{\"reason\":\"The year was closed\"}").expect(200);
    Answer skipped = process.post(path + "/skip-decision", "{\"approved\":true}").expect(200);
    assertEquals("SKIPPED", skipped.text("state"));
  }

  @Test
  void apr7_two_sign_where_the_matrix_wants_two() {
    Client first = office.person("first", null, "SMS_OWNER");
    String two = "{\"approvers\":2}";
    office.administrator().put("authority/SLA_SIGNATURE/SMS_OWNER", two).expect(200);
    String path = offered("Two of us", print, "10");
    Client second = office.person("second", null, "SMS_OWNER");
    String asked =
        first.get("approvals/mine").expect(200).list().getJsonObject(0).getString("number");
    assertEquals("IN_NEGOTIATION", state(first.post(path + "/provider-signature").expect(200)));
    assertRule(first.post(path + "/provider-signature"), "APR-3");
    JsonObject approval = first.get("approvals/" + asked).expect(200).object();
    assertEquals(1, approval.getInt("given"));
    assertEquals(2, approval.getInt("needed"));
    assertRule(first.post("approvals/" + asked + "/hearing", "{\"approver\":\"levels\"}"), "APR-5");
    first.post("approvals/" + asked + "/hearing", "{\"approver\":\"second\"}").expect(204);
    assertEquals(1, first.get("approvals/" + asked).object().getInt("given"));
    second.post(path + "/provider-signature").expect(200);
    assertEquals("APPROVED", second.get("approvals/" + asked).expect(200).text("state"));
    assertEquals(404, levels.get("approvals/" + asked + "x").status());
    office
        .administrator()
        .put("authority/SLA_SIGNATURE/SMS_OWNER", "{\"approvers\":1}")
        .expect(200);
  }

  @Test
  void apr5_what_was_heard_and_is_not_confirmed_in_time_lapses() throws SQLException {
    Client hearer = office.person("hearer", null, "SMS_OWNER");
    Client heard = office.person("heard", null, "SMS_OWNER");
    String path = offered("By word of mouth", print, "10");
    try (Intruder intruder = Intruder.into(properties)) {
      new HearingChecks(hearer, heard, intruder.connection())
          .apr5_what_was_heard_and_is_not_confirmed_in_time_lapses(path);
    }
  }

  @Test
  void pty10_a_role_for_one_service_sees_and_works_on_its_incidents_only() {
    Client desk = office.person("desk-all", null, "SERVICE_DESK");
    String ours = incident(desk, post);
    String theirs = incident(desk, print);
    Client resolver = office.person("post-resolver", null);
    long id = offer("post-resolver", "RESOLVER", "SERVICE", post, null);
    resolver.post("assignments/" + id + "/acceptance").expect(200);
    resolver.get("incidents/" + ours).expect(200);
    resolver.get("incidents/" + ours + "/sheet").expect(200);
    assertRule(resolver.get("incidents/" + theirs), "REC-1");
    assertRule(resolver.get("incidents/" + theirs + "/sheet"), "REC-1");
    assertRule(resolver.post("incidents/" + theirs + "/start"), "REC-1");
    String listed = resolver.get("incidents").expect(200).body();
    assertTrue(listed.contains(ours) && !listed.contains(theirs), listed);
    assertRefused(resolver.post("incidents", reported(print)), "PTY-10");
    incident(resolver, post);
    long auditing = offer("post-resolver", "AUDITOR", "CUSTOMER", customer, null);
    resolver.post("assignments/" + auditing + "/acceptance").expect(200);
    resolver.get("incidents/" + theirs).expect(200);
    assertRefused(resolver.post("incidents/" + theirs + "/start"), "PTY-10");
    Client reader = office.person("post-auditor", null);
    long reading = offer("post-auditor", "AUDITOR", "SERVICE", post, null);
    reader.post("assignments/" + reading + "/acceptance").expect(200);
    String clocks = reader.get("clocks.csv?customer=" + customer).expect(200).body();
    assertTrue(clocks.contains(ours) && !clocks.contains(theirs), clocks);
  }

  @Test
  void cls2_who_reads_what_is_confidential_is_in_the_history() {
    Client desk = office.person("reader", null, "SERVICE_DESK");
    Client auditor = office.person("historian", null, "AUDITOR");
    String number = incident(desk, post);
    desk.get("incidents/" + number).expect(200);
    String path = "classifications/" + number;
    assertEquals("INTERNAL", levels.get(path).expect(200).text("level"));
    assertRule(levels.put(path, "{\"level\":\"CONFIDENTIAL\",\"reason\":\"-\"}"), "CLS-1");
    new Surfer(server)
        .signIn("levels", Office.PASSWORD)
        .press(
            "resolution/incident/detail.xhtml?number=" + number,
            "classify",
            "classify",
            Map.of("wish", "CONFIDENTIAL", "reason", "Names people"));
    assertEquals("CONFIDENTIAL", levels.get(path).expect(200).text("level"));
    assertFalse(auditor.get("history?record=" + number).body().contains("\"READ\""));
    desk.get("incidents/" + number).expect(200);
    String read = auditor.get("history?record=" + number).expect(200).body();
    assertTrue(read.contains("\"READ\"") && read.contains("\"reader\""), read);
  }

  @Test
  void pty19_and_pty20_people_and_teams_are_corrected_on_what_was_read() {
    new KeepingChecks(office, levels).peopleAndTeams();
  }

  @Test
  void roles_say_what_they_are_for_and_what_they_decide() {
    RoleCardChecks checks = new RoleCardChecks(office);
    checks.roles_are_described();
    checks.what_a_role_may_decide_stands_on_its_card();
  }

  @Test
  void dir9_and_svc1_people_and_services_come_by_file() {
    MasterFileChecks checks = new MasterFileChecks(office);
    checks.dir9_a_file_of_people_is_taken_in_as_a_whole();
    checks.svc1_a_file_of_services_is_taken_in_as_a_whole();
  }

  @Test
  void pty29_and_pty8_people_come_in_from_their_first_day_to_their_last() {
    AttendanceChecks checks = new AttendanceChecks(office);
    checks.pty29_nobody_comes_in_before_the_first_day_or_after_the_last();
    checks.pty8_nobody_sets_a_last_day_of_their_own();
  }

  @Test
  void pty21_and_pty22_and_agr4_what_something_rests_on_stays_and_what_left_gets_nothing_new() {
    new KeepingChecks(office, levels).customersAndServices();
  }

  private String incident(Client by, String service) {
    Answer reported = by.post("incidents", reported(service)).expect(201);
    return reported.object().getJsonObject("incident").getString("number");
  }

  private String reported(String service) {
    return """
    {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
     "impact":2,"urgency":3}\
    """
        .formatted(customer, service);
  }

  @Test
  void apr3_a_decision_handed_on_comes_back_to_nobody() {
    new DelegationChecks(office, () -> offered("Handed on", print, "10"))
        .apr3_a_decision_handed_on_comes_back_to_nobody();
  }

  @Test
  void pty30_a_deputy_decides_within_the_days_and_both_are_named() {
    int[] count = {0};
    StandInChecks checks =
        new StandInChecks(office, server, () -> offered("Stood in " + count[0]++, print, "10"));
    checks.pty30_a_deputy_decides_within_the_days_and_both_are_named();
    checks.pty31_what_is_delegated_goes_neither_on_nor_round();
  }

  @Test
  void pty28_a_one_time_password_is_good_once_and_for_a_quarter_of_an_hour() {
    new OncePasswordChecks(office, server, this::pass)
        .pty28_a_one_time_password_is_good_once_and_for_a_quarter_of_an_hour();
  }

  @Test
  void cal1_a_calendar_saved_as_it_is_shown_stays_as_it_was() {
    new ReaderZoneChecks(office, server)
        .cal1_a_calendar_saved_as_it_is_shown_stays_as_it_was(levels);
  }

  @Test
  void apr6_a_new_version_voids_what_was_asked_about_the_one_before() {
    Client signer = office.person("signer", null, "SMS_OWNER");
    String path = offered("Changing", print, "10");
    String asked =
        signer.get("approvals/mine").expect(200).list().getJsonObject(0).getString("number");
    String next =
        AGREEMENT.formatted("Changing", customer, print, "12").replace("2016-01-01", "2017-01-01");
    levels.post(path + "/versions", next).expect(201);
    assertEquals("VOID", signer.get("approvals/" + asked).expect(200).text("state"));
  }

  private static String state(Answer agreement) {
    return agreement.object().getJsonArray("versions").getJsonObject(0).getString("state");
  }

  private static JsonObject planned(
      Client by, String key, String subject, String role, LocalDate anchor) {
    return by.post("duties", duty(key, subject, role, anchor)).expect(201).object();
  }

  private static String duty(String key, String subject, String role, LocalDate anchor) {
    return """
    {"key":"%s","title":"Review of it all","process":"slm","subject":"%s","intervalDays":30,
     "anchor":"%s","role":"%s","checklist":["Look at it"]}\
    """
        .formatted(key, subject, anchor, role);
  }

  private static String done(String result) {
    return "{\"done\":[\"Look at it\"],\"result\":\"" + result + "\"}";
  }

  private long offer(String login, String role, String scope, String key, String limit) {
    String body =
        offer(
            login,
            role,
            scope,
            "\"" + key + "\"",
            String.valueOf(limit),
            limit == null ? "null" : "\"GBP\"");
    JsonObject offered = office.administrator().post("assignments", body).expect(201).object();
    assertFalse(offered.getBoolean("active"));
    return offered.getInt("id");
  }

  private static String offer(
      String login, String role, String scope, String key, String limit, String currency) {
    return ASSIGNMENT.formatted(login, role, scope, key, limit, currency);
  }

  private String offered(String name, String service, String fee) {
    String body = AGREEMENT.formatted(name, customer, service, fee);
    String path = "agreements/" + levels.post("agreements", body).expect(201).text("number");
    levels.post(path + "/offer").expect(200);
    return path;
  }

  private static void assertRefused(Answer answer, String rule) {
    assertEquals(403, answer.status(), answer.body());
    assertTrue(answer.text("rule").startsWith(rule), answer.body());
  }

  private static void assertRule(Answer answer, String rule) {
    assertEquals(rule, answer.text("rule"), answer.body());
  }
}
