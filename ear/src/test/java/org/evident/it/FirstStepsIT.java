package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The first hour with a new server, on each database the application is made for. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStepsIT {

  private static final String ALWAYS =
      """
      {"code":"%s","name":"always","zone":"%s","validFrom":"2010-01-01","alwaysOpen":true}""";
  private static final String OFFICE_HOURS =
      """
      {"code":"%s","name":"business hours","zone":"Europe/London","validFrom":"2010-01-01",
       "alwaysOpen":false,
       "windows":[{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],
                   "start":"%s","end":"%s"}],
       "holidays":[{"date":"2016-12-26","name":"Boxing Day"}]}""";
  private static final String AGREEMENT =
      """
      {"name":"All services","customer":"%s","validFrom":"2016-01-01","validTo":%s,
       "requirement":"Requirements of 2016","noExceptions":true,
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"ALL",
                   "pauseAllowed":false},
                  {"metric":"RESOLUTION","priority":"P1","limitMinutes":240,"calendar":"BH",
                   "pauseAllowed":true}],
       "goals":[{"figure":"RESO","percent":90}],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}""";

  private static final int PATIENCE_SECONDS = 120;
  private static final Pattern STYLE =
      Pattern.compile(
          "href=\"/evident/(jakarta\\.faces\\.resource/evident\\.css[^\"]*v=[0-9a-f]{6,8})\"");

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Answer beforeTheChange;
  private Office office;
  private String customer;
  private Client levels;
  private Client relations;
  private Client representative;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    List<String> properties = new ArrayList<>(database.properties());
    properties.add("-Devident.review.minutes=*");
    server = Server.start("first-steps-" + kind.name().toLowerCase(Locale.ROOT), properties);
    beforeTheChange = Client.of(server).signIn("admin", Office.firstPassword(server));
    office = Office.open(server);
    customer = office.customer("Fen Water", "Europe/London");
    levels = office.person("levels", null, "SERVICE_LEVEL_MANAGER");
    relations = office.person("relations", null, "RELATIONSHIP_MANAGER");
    representative = office.person("representative", customer, "CUSTOMER_REPRESENTATIVE");
    levels.post("calendars", ALWAYS.formatted("ALL", "Europe/London")).expect(201);
    levels.post("calendars", OFFICE_HOURS.formatted("BH", "08:00", "18:00")).expect(201);
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
  void the_server_stands_on_the_database_of_this_run() {
    String product = kind == Database.Kind.H2 ? "jdbc:h2:file:" : "jdbc:postgresql:";
    assertTrue(server.log().contains(product), () -> "The log names no " + product);
  }

  @Test
  void the_first_password_opens_nothing_until_it_is_changed() {
    assertProblem(beforeTheChange, 422, "PTY-6", "password");
    assertFalse(beforeTheChange.object().containsKey("secret"));
    String once = office.add("newcomer", null, "SERVICE_DESK");
    assertProblem(office.nobody().signIn("newcomer", once), 422, "PTY-6", "password");
  }

  @Test
  void a_password_is_told_to_one_server_start_only() {
    assertEquals(2, server.log().split("one-time password ").length);
  }

  @Test
  void without_a_token_nothing_is_told() {
    assertEquals(401, office.nobody().get("customers").status());
    assertEquals(401, office.nobody().as("not a token").get("customers").status());
    assertEquals(401, office.nobody().get("no-such-path").status());
  }

  @Test
  void style_sheets_are_named_by_what_is_in_them() {
    String page = new Surfer(server).open("login.xhtml").body();
    Matcher style = STYLE.matcher(page);
    assertTrue(style.find(), page);
    assertEquals(200, new Surfer(server).open(style.group(1).replace("&amp;", "&")).statusCode());
  }

  @Test
  void a_wrong_role_is_refused_by_rule() {
    Answer answer = levels.post("people", JsonValue.EMPTY_JSON_OBJECT);
    assertProblem(answer, 403, "ACC-1", null);
    assertTrue(answer.text("detail").startsWith("Your roles do not allow this."), answer.body());
  }

  @Test
  void an_agreement_is_in_force_when_both_sides_signed() {
    String number =
        levels.post("agreements", AGREEMENT.formatted(customer, "null")).expect(201).text("number");
    String path = "agreements/" + number;
    assertEquals("DRAFT", state(levels.get(path)));
    levels.post(path + "/offer").expect(200);
    assertProblem(levels.post(path + "/provider-signature"), 403, "ACC-1", null);
    Answer half = relations.post(path + "/provider-signature");
    assertNotEquals("ACTIVE", state(half));
    assertEquals("ACTIVE", state(representative.post(path + "/customer-signature")));
    JsonObject version = version(levels.get(path));
    assertEquals("relations", version.getString("signedForProvider"));
    assertEquals("representative", version.getString("signedForCustomer"));
    assertEquals(2, version.getJsonArray("targets").size());
  }

  @Test
  void agr6_clocks_run_by_the_target_of_their_service() {
    new ServiceTargetChecks(
            office, new Surfer(server), levels, service("Parcels"), service("Letters"))
        .chosen();
  }

  @Test
  void agr7_requests_are_judged_by_the_target_of_their_model() {
    new ModelTargetChecks(office, levels, service("Stores"), service("Depots")).chosen();
  }

  @Test
  void sla1_requests_run_from_their_approval_where_that_is_agreed() {
    new ApprovalStartChecks(
            office, new Surfer(server), levels, service("Presses"), service("Drills"))
        .chosen();
  }

  @Test
  void slm5_work_is_limited_by_the_week_and_the_quarter_too() {
    new PeriodLimitChecks(office, new Surfer(server), levels, service("Cranes"), service("Hoists"))
        .chosen();
  }

  @Test
  void agr8_what_somebody_measured_is_held_against_its_target() {
    new OtherTargetChecks(office, new Surfer(server), levels, service("Phones")).chosen();
  }

  @Test
  void sla10_and_pty10_an_incident_turns_out_to_be_of_another_customer() {
    CustomerChangeChecks checks =
        new CustomerChangeChecks(
            server, new PierCases(office, levels, relations, service("Rafts"), service("Ropes")));
    checks.limits_of_both_are_told_and_only_to_whom_they_concern();
    checks.what_was_meant_for_the_one_is_not_for_the_other();
    checks.who_had_part_in_it_does_not_lose_it();
    checks.reviews_count_it_for_whose_it_is();
  }

  private String service(String name) {
    return levels.post("services", "{\"name\":\"" + name + "\"}").expect(201).text("number");
  }

  @Test
  void sod1_who_wrote_an_agreement_does_not_sign_it() {
    Client both = office.person("both", null, "SERVICE_LEVEL_MANAGER", "RELATIONSHIP_MANAGER");
    String number =
        both.post("agreements", AGREEMENT.formatted(customer, "null")).expect(201).text("number");
    String path = "agreements/" + number;
    both.post(path + "/offer").expect(200);
    assertProblem(both.post(path + "/provider-signature"), 403, "SOD-1", null);
  }

  @Test
  void what_cannot_be_is_refused_with_the_field_to_mend() {
    assertAll(
        () ->
            assertMendable(
                levels.post("calendars", ALWAYS.formatted("MARS", "Mars/Olympus")),
                "CAL-1",
                "zone",
                "Mars/Olympus is not a time zone"),
        () ->
            assertMendable(
                levels.post("calendars", OFFICE_HOURS.formatted("BACK", "18:00", "08:00")),
                "CAL-1",
                "end",
                "ends before it starts"),
        () ->
            assertMendable(
                levels.post("calendars", ALWAYS.formatted("SHUT", "UTC").replace("true", "false")),
                "CAL-1",
                "windows",
                "no open time"),
        () ->
            assertMendable(
                levels.post("agreements", AGREEMENT.formatted(customer, "\"2015-12-31\"")),
                "SLM.VALIDITY",
                "validTo",
                "before it begins"));
    String codes = levels.get("calendars").expect(200).body();
    assertFalse(codes.contains("MARS") || codes.contains("BACK") || codes.contains("SHUT"), codes);
  }

  @Test
  void a_reader_of_german_is_told_in_german() {
    Answer answer =
        levels.reading("de").post("calendars", ALWAYS.formatted("MARS", "Mars/Olympus"));
    assertMendable(answer, "CAL-1", "zone", "Mars/Olympus ist keine Zeitzone");
  }

  @Test
  void what_is_not_json_is_refused() {
    assertProblem(levels.post("calendars", "{\"code\":"), 400, "API-1", null);
  }

  @Test
  void cal2_holidays_of_a_country_are_proposed_looked_at_taken_over_and_corrected() {
    levels.post("calendars", OFFICE_HOURS.formatted("AUSTRIA", "08:00", "18:00")).expect(201);
    int year = LocalDate.now().getYear() + 1;
    String asked = "calendars/AUSTRIA/proposals?country=AT&year=" + year;
    JsonArray proposed = levels.get(asked).expect(200).list();
    String epiphany = year + "-01-06";
    assertTrue(proposed.toString().contains(epiphany), proposed::toString);
    assertTrue(
        levels.get(asked + "&region=9").expect(200).list().size() >= proposed.size(),
        "Vienna has those of the country");

    String set = "{\"country\":\"AT\",\"year\":%d,\"dates\":[\"%s\"]}".formatted(year, epiphany);
    Answer filled = levels.post("calendars/AUSTRIA/holiday-sets", set).expect(200);
    assertTrue(filled.body().contains(epiphany + " "), filled::body);
    levels.post("calendars/AUSTRIA/holiday-sets", set).expect(200);
    assertTrue(levels.get(asked).expect(200).body().contains("\"known\""));

    String wrong = set.replace(epiphany, year + "-01-05");
    assertProblem(levels.post("calendars/AUSTRIA/holiday-sets", wrong), 422, "CAL-2", "dates");
    assertMendable(
        levels.get("calendars/AUSTRIA/proposals?country=QQ&year=" + year),
        "CAL-2",
        "country",
        "QQ is not a country");

    assertFalse(
        levels
            .delete("calendars/AUSTRIA/holidays/" + epiphany)
            .expect(200)
            .body()
            .contains(epiphany));
    levels.delete("calendars/AUSTRIA/holidays/" + epiphany).expect(404);
    assertProblem(levels.delete("calendars/AUSTRIA/holidays/2016-12-26"), 422, "CAL-6", "holidays");
    assertMendable(
        levels.delete("calendars/AUSTRIA/holidays/Friday"), "CAL-6.DATE", "date", "Friday");
  }

  @Test
  void cal7_whoever_keeps_calendars_is_told_once_that_holidays_end() {
    new CalendarEndChecks(office).told_once();
  }

  @Test
  void pty1_five_wrong_passwords_make_an_account_rest() {
    office.person("forgetful", null, "SERVICE_DESK");
    for (int i = 0; i < 5; i++) {
      Answer wrong = office.nobody().signIn("forgetful", "not the password");
      assertProblem(wrong, 401, "PTY-1", "password");
    }
    Answer right = office.nobody().signIn("forgetful", Office.PASSWORD);
    assertProblem(right, 401, "PTY-1", "password");
  }

  @Test
  void pty17_a_network_that_tries_passwords_on_many_waits_and_others_do_not() {
    String other = "127.0.0.2";
    for (int i = 0; i < 50; i++) {
      assertEquals(401, RawCall.signIn(server, other, "person" + i, "Summer2026!!"));
    }
    assertEquals(429, RawCall.signIn(server, other, "levels", Office.PASSWORD));
    assertEquals(201, office.nobody().signIn("levels", Office.PASSWORD).status());
  }

  /** Nobody asks for them: the last month over everywhere on earth has working day 1 behind it on every day of its next. */
  @Test
  void r3_the_timer_orders_the_reviews_of_the_month_that_is_over() throws InterruptedException {
    String month = YearMonth.now(ZoneOffset.ofHours(-12)).minusMonths(1).toString();
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    JsonObject order = null;
    while (order == null || !"COMPLETED".equals(order.getString("state"))) {
      assertTrue(Instant.now().isBefore(end), "no reviews of " + month + " were ordered: " + order);
      Thread.sleep(500);
      order =
          office
              .administrator()
              .get("operations/work?limit=200")
              .expect(200)
              .list()
              .getValuesAs(JsonObject.class)
              .stream()
              .filter(one -> "monthly-review".equals(one.getString("job")))
              .filter(one -> month.equals(one.getString("subject")))
              .findFirst()
              .orElse(null);
    }
    assertEquals("SYSTEM", order.getString("requestedBy"));
  }

  @Test
  void a_killed_server_has_what_it_answered_for() {
    String number = office.customer("Moor Power", "Europe/London");
    server.kill();
    server.start();
    String customers = office.administrator().get("customers").expect(200).body();
    assertTrue(customers.contains(number), customers);
    assertTrue(customers.contains("Moor Power"), customers);
  }

  private static JsonObject version(Answer agreement) {
    return agreement.expect(200).object().getJsonArray("versions").getJsonObject(0);
  }

  private static String state(Answer agreement) {
    return version(agreement).getString("state");
  }

  private static void assertMendable(Answer answer, String rule, String field, String words) {
    assertProblem(answer, 422, rule, field);
    assertTrue(answer.text("detail").contains(words), answer.body());
  }

  private static void assertProblem(Answer answer, int status, String rule, String field) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.type().startsWith("application/problem+json"), answer.type());
    assertEquals(rule, answer.text("rule"), answer.body());
    if (field != null) {
      assertEquals(field, answer.text("field"), answer.body());
    }
  }
}
