package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One incident from its report to its end, by the API, on both databases; and what any path of it has in common. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentIT extends ApiCases {

  private static final String GRAVE = "{\"impact\":1,\"urgency\":1}";
  private static final String ASKED = "{\"reason\":\"CUSTOMER\",\"question\":\"Which printer?\"}";

  @Parameter Database.Kind kind;
  private Database database;
  private List<String> properties;
  private ImportDesk imports;
  private Client resolver;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    String name = "incident-" + kind.name().toLowerCase(Locale.ROOT);
    properties = Intruder.welcome(kind, database, name);
    server = Server.start(name, properties);
    office = Office.open(server);
    imports = new ImportDesk(office);
    customer = imports.customer();
    service =
        office.administrator().post("services", "{\"name\":\"Mail\"}").expect(201).text("number");
    for (String team : List.of("Mail team", "Night team")) {
      office.administrator().post("teams", "{\"name\":\"" + team + "\"}").expect(201);
    }
    desk = office.person("desk1", null, "SERVICE_DESK");
    resolver = office.person("resolver1", null, "RESOLVER");
    openApi();
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
  void the_queue_has_what_is_open_by_its_nearest_breach() {
    Client second = office.person("desk2", null, "SERVICE_DESK");
    String calm = report(4, 4);
    String grave = report(1, 1);
    List<String> numbers = queue(second, "UNTRIAGED");
    assertTrue(numbers.indexOf(grave) < numbers.indexOf(calm), numbers::toString);
    assertEquals(numbers, queue(second, "OURS"));
    step(second, grave, "assign", "{\"team\":\"Night team\"}", 200);
    assertFalse(queue(second, "OURS").contains(grave));
    step(second, grave, "start", null, 200);
    assertEquals(List.of(grave), queue(second, "MINE"));
    step(second, grave, "notes", "{\"text\":\"restarted it\",\"visibleToCustomer\":false}", 200);
    step(second, grave, "resolve", resolution(), 200);
    assertEquals(List.of(), queue(second, "MINE"));
    step(second, grave, "reopen", "{\"reason\":\"it came back\"}", 200);
    assertEquals(List.of(grave), queue(second, "MINE"));
    second.get("queue?after=tomorrow_1").expect(422);
  }

  @Test
  void sla1_a_new_incident_is_late_for_nobody_wherever_they_read_it() {
    new ReaderZoneChecks(office, server).sla1_a_new_incident_is_late_for_nobody(report(3, 3));
  }

  /** The numbers of a queue, read two rows at a time. */
  private static List<String> queue(Client reader, String whose) {
    List<String> numbers = new ArrayList<>();
    String after = "";
    do {
      JsonObject page =
          reader.get("queue?limit=2&whose=" + whose + "&after=" + after).expect(200).object();
      for (JsonObject line : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        numbers.add(line.getJsonObject("incident").getString("number"));
      }
      after = page.getString("next", "");
    } while (!after.isEmpty());
    return numbers;
  }

  @Test
  void an_incident_is_reported_resolved_reopened_and_explains_its_clock() {
    String number = report(2, 3);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "start", null, 200);
    step(resolver, number, "resolve", resolution(), 422);
    step(resolver, number, "notes", "{\"text\":\"restarted it\",\"visibleToCustomer\":true}", 200);
    JsonObject solved = step(resolver, number, "resolve", resolution(), 200);
    assertEquals("RESOLVED", solved.getJsonObject("incident").getString("state"));
    assertEquals("MET", clock(solved, 0).getString("verdict"));
    JsonObject again = step(desk, number, "reopen", "{\"reason\":\"it came back\"}", 200);
    assertEquals("OPEN", clock(again, 1).getString("verdict"));
    JsonObject clock = clock(desk.get("incidents/" + number).expect(200).object(), 1);
    long counted =
        clock.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
            .mapToLong(s -> s.getJsonNumber("countedSeconds").longValue())
            .sum();
    assertEquals(clock.getJsonNumber("consumedSeconds").longValue(), counted);
  }

  @Test
  void a_wait_for_the_customer_needs_its_question_and_no_p1_waits_for_them() {
    String number = report(2, 3);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "start", null, 200);
    step(resolver, number, "pend", "{\"reason\":\"CUSTOMER\"}", 422);
    String asked = "{\"reason\":\"CUSTOMER\",\"question\":\"Which printer?\"}";
    JsonObject waiting = step(resolver, number, "pend", asked, 200);
    assertEquals("PAUSED", clock(waiting, 1).getString("state"));
    JsonObject running = step(resolver, number, "resume", null, 200);
    assertEquals("RUNNING", clock(running, 1).getString("state"));
    step(desk, number, "priority", "{\"impact\":1,\"urgency\":1}", 200);
    JsonObject refused = step(resolver, number, "pend", asked, 422);
    assertEquals("SLA-5", refused.getString("rule"));
  }

  @Test
  void sla5_no_major_incident_waits_and_an_appointment_ends_its_pause() {
    String number = working();
    String late =
        "{\"reason\":\"CUSTOMER_APPOINTMENT\",\"appointmentAt\":\"2020-01-01T00:00:00Z\"}";
    assertEquals("INC.APPOINTMENT", step(resolver, number, "pend", late, 422).getString("rule"));
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(40, ChronoUnit.DAYS);
    String asked = late.replace("2020-01-01T00:00:00Z", at.toString());
    JsonObject paused = clock(step(resolver, number, "pend", asked, 200), 1);
    assertEquals("PAUSED", paused.getString("state"));
    assertEquals(at.toString(), paused.getString("pausedUntil"));
    assertEquals(4, paused.getJsonArray("signals").size());
    String declared = "{\"reason\":\"all stand still\",\"leader\":\"incidents\"}";
    office.known("incidents").post("incidents/" + number + "/sheet/declare", declared).expect(200);
    assertEquals("RUNNING", clock(view(number), 1).getString("state"));
    assertEquals("IN_PROGRESS", state(number));
    assertEquals("SLA-5", step(resolver, number, "pend", asked, 422).getString("rule"));
  }

  @Test
  void sla5_what_becomes_a_p1_or_major_waits_no_more() {
    String declared = "{\"reason\":\"all stand still\",\"leader\":\"incidents\"}";
    for (String how : List.of("sheet/declare", "priority", "edit")) {
      String number = working();
      step(resolver, number, "pend", ASKED, 200);
      switch (how) {
        case "priority" -> step(desk, number, how, GRAVE, 200);
        case "edit" -> assertEquals(200, cases().patch(desk, number, GRAVE).statusCode());
        default -> step(office.known("incidents"), number, how, declared, 200);
      }
      assertEquals("IN_PROGRESS RUNNING", state(number) + " " + resolution(number), how);
      assertEquals("SLA-5", step(resolver, number, "pend", ASKED, 422).getString("rule"));
    }
  }

  @Test
  void sla3_a_solution_is_set_back_with_a_reason_and_never_before_the_report() {
    String free = office.customer("Without an agreement", "Europe/Vienna");
    Instant reported = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    String number = cases().report(desk, free, 3, 3, reported);
    assertEquals(0, view(number).getJsonArray("clocks").size());
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "notes", "{\"text\":\"restarted it\",\"visibleToCustomer\":true}", 200);
    assertEquals("SLA-3 resolvedAt", refused(number, back(reported.minusSeconds(1), "by phone")));
    assertEquals("SLA-3 reason", refused(number, back(reported, "tbd")));
    step(resolver, number, "resolve", back(reported, "written down later"), 200);
    assertEquals("INC.EDIT null", refused(number, "priority", "{\"impact\":1,\"urgency\":1}"));
    step(desk, number, "reopen", "{\"reason\":\"it came back\"}", 200);
    assertEquals("SLA-3 resolvedAt", refused(number, back(reported, "written down later")));
  }

  private static String back(Instant at, String why) {
    return resolution()
        .replace("}", ",\"resolvedAt\":\"%s\",\"reason\":\"%s\"}".formatted(at, why));
  }

  private String refused(String number, String solution) {
    return refused(number, "resolve", solution);
  }

  private String refused(String number, String act, String body) {
    JsonObject problem = step(resolver, number, act, body, 422);
    return problem.getString("rule") + " " + problem.getString("field", null);
  }

  private String state(String number) {
    return view(number).getJsonObject("incident").getString("state");
  }

  private String resolution(String number) {
    return clock(view(number), 1).getString("state");
  }

  @Test
  void sla13_a_child_of_a_major_incident_counts_unless_the_same_person_reported_it_twice() {
    String major = report(2, 3);
    String declared = "{\"reason\":\"all stand still\",\"leader\":\"incidents\"}";
    office.known("incidents").post("incidents/" + major + "/sheet/declare", declared).expect(200);
    String child = report(resolver, 3, 3);
    String childOf = "{\"relation\":\"CHILD_OF\",\"to\":\"%s\"}".formatted(major);
    desk.post("incidents/" + child + "/links", childOf).expect(201);
    String bare = "{\"reason\":\"DUPLICATE\"}";
    assertEquals("INC.ORIGINAL", step(desk, child, "cancel", bare, 422).getString("rule"));
    String duplicate = "{\"reason\":\"DUPLICATE\",\"original\":\"%s\"}".formatted(major);
    assertEquals("SLA-13", step(desk, child, "cancel", duplicate, 422).getString("rule"));
    String withdrawn = "{\"reason\":\"WITHDRAWN\"}";
    assertEquals("SLA-13", step(desk, child, "cancel", withdrawn, 422).getString("rule"));
    assertEquals("OPEN", clock(view(child), 1).getString("verdict"));
    String twice = report(2, 3);
    JsonObject cancelled = step(desk, twice, "cancel", duplicate, 200);
    assertEquals("EXCLUDED", clock(cancelled, 1).getString("verdict"));
    JsonObject link = desk.get("incidents/" + twice + "/links").list().getJsonObject(0);
    assertEquals(
        "DUPLICATE_OF " + major, link.getString("relation") + " " + link.getString("number"));
  }

  @Test
  void sla11_what_comes_back_too_late_follows_as_a_new_incident() {
    String old = working();
    String again = "{\"description\":\"It is down again.\"}";
    assertEquals("INC.FOLLOW.OPEN", step(desk, old, "follow", again, 422).getString("rule"));
    step(resolver, old, "notes", "{\"text\":\"restarted it\",\"visibleToCustomer\":true}", 200);
    step(resolver, old, "resolve", resolution(), 200);
    assertEquals("INC.FOLLOW.WINDOW", step(desk, old, "follow", again, 422).getString("rule"));
    step(desk, old, "close", null, 200);
    JsonObject next = step(desk, old, "follow", again, 201);
    assertEquals("OPEN", clock(next, 1).getString("verdict"));
    String number = next.getJsonObject("incident").getString("number");
    JsonObject link = desk.get("incidents/" + number + "/links").list().getJsonObject(0);
    assertEquals("FOLLOWS " + old, link.getString("relation") + " " + link.getString("number"));
  }

  private String working() {
    String number = report(2, 3);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "start", null, 200);
    return number;
  }

  private JsonObject view(String number) {
    return desk.get("incidents/" + number).expect(200).object();
  }

  @Test
  void sla17_one_history_gives_one_clock_through_page_api_import_replay_and_rules() {
    Random random = new Random(17);
    String other =
        office.administrator().post("services", "{\"name\":\"Post\"}").expect(201).text("number");
    Surfer page = new Surfer(server).signIn("resolver1", Office.PASSWORD);
    List<String> live = new ArrayList<>(List.of(byPage(page, true), byPage(page, false)));
    for (int i = 0; i < 6; i++) {
      live.add(generated(random, i, other));
    }
    List<OneClock> histories = live.stream().map(number -> OneClock.of(view(number))).toList();
    assertTrue(histories.toString().contains("Moved"), "some of them changed their service");
    List<String> log = new ArrayList<>();
    histories.forEach(h -> log.addAll(h.logged("L" + h.number())));
    List<String> begun = log.stream().filter(row -> row.split(",")[2].equals("0")).toList();
    replay(IncidentFile.write("begun.csv", begun));
    replay(IncidentFile.write("whole.csv", log));
    Instant asOf = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(9, ChronoUnit.DAYS);
    Map<String, String> exported = new HashMap<>();
    office
        .known("incidents")
        .get("clocks.csv?asOf=" + asOf + "&customer=" + customer)
        .expect(200)
        .body()
        .lines()
        .forEach(
            line ->
                exported.put(
                    line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1)));
    for (OneClock history : histories) {
      String folded = history.folded(asOf);
      assertEquals(folded, exported.get(history.number()), history::toString);
      assertEquals(folded, exported.get("L" + history.number()), history::toString);
    }
  }

  private void replay(Path log) {
    Client.Answer ordered = imports.upload(customer, log, ImportDesk.PROFILE, "UTC", false);
    imports.completed(ordered.expect(202).text("number"));
  }

  /** Reported some time ago, then changed in any order; perhaps solved, perhaps reopened. */
  private String generated(Random random, int which, String other) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Instant reported = now.minusSeconds(random.nextInt(1_500_000));
    String number = report(desk, 2 + random.nextInt(3), 2 + random.nextInt(3), reported);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "start", null, 200);
    step(resolver, number, "notes", "{\"text\":\"restarted it\",\"visibleToCustomer\":true}", 200);
    for (int i = random.nextInt(3); i > 0; i--) {
      step(resolver, number, "pend", ASKED, 200);
      moved(number, other);
      step(resolver, number, "resume", null, 200);
      String weight = "{\"impact\":%d,\"urgency\":4}".formatted(1 + random.nextInt(4));
      step(desk, number, "priority", weight, 200);
      step(desk, number, "priority", "{\"impact\":3,\"urgency\":3}", 200);
      if (i > 1) {
        moved(number, service);
      }
    }
    if (which % 3 == 0) {
      step(resolver, number, "pend", ASKED, 200);
      return number;
    }
    boolean atOnce = which % 3 == 1 || view(number).toString().contains("Resumed");
    Instant solved = reported.plusSeconds(random.nextInt(1000));
    String at =
        atOnce || solved.isAfter(now)
            ? ""
            : ",\"reason\":\"by phone\",\"resolvedAt\":\"" + solved + "\"";
    step(resolver, number, "resolve", resolution().replace("}", at + "}"), 200);
    if (which % 3 == 1) {
      step(desk, number, "reopen", "{\"reason\":\"it came back\"}", 200);
    }
    return number;
  }

  /** It turns out to be about another service of the same agreement (SLA-10). */
  private void moved(String number, String to) {
    String service = "{\"service\":\"" + to + "\"}";
    assertEquals(200, cases().patch(desk, number, service).statusCode());
  }

  /** The same steps by the forms of the pages. */
  private String byPage(Surfer page, boolean solve) {
    String where =
        page.press(
            "resolution/incident/new.xhtml",
            "report",
            "send",
            Map.of(
                "customer", customer,
                "service", service,
                "title", "Mail is down",
                "description", "Nothing arrives.",
                "impact", "3",
                "urgency", "3",
                "channel", "PHONE",
                "category", "Mail",
                "reportedAt", "2026-03-02T09:30"));
    String number = where.substring(where.indexOf("number=") + 7);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    String record = "resolution/incident/detail.xhtml?number=" + number;
    page.press(record, "acts", "now:0:take", Map.of());
    page.press(
        record + "&step=pend",
        "act",
        "take",
        Map.of("waitsFor", "CUSTOMER", "question", "Which printer?"));
    if (solve) {
      page.press(record, "acts", "now:0:take", Map.of());
      page.press(record, "compose", "writeNote", Map.of("note", "restarted it"));
      page.press(
          record + "&step=resolve",
          "act",
          "take",
          Map.of("code", "FIXED", "text", "restarted", "itemAbsentReason", "cloud service"));
    }
    return number;
  }

  @Test
  void par3_and_par5_who_owns_the_process_sets_what_holds_from_then_on() {
    ParameterChecks checks = new ParameterChecks(cases());
    checks.par3_and_par5_who_owns_the_process_sets_what_holds_from_then_on();
    checks.par3_the_owner_of_another_process_is_refused();
  }

  @Test
  void what_is_due_is_watched_and_told() {
    CareChecks checks = new CareChecks(cases());
    checks.inc9_an_incident_nobody_writes_on_is_stale_until_somebody_does();
    checks.inc4_the_reporter_of_a_p1_is_to_hear_of_it_within_half_an_hour_of_each_update();
    checks.inc4_a_reporter_at_a_customer_hears_of_each_state();
    checks.sla6_a_customer_sees_what_waits_for_its_answer();
    checks.a_solution_is_confirmed_by_closing_or_when_the_window_is_over();
    checks.sla5_the_customer_answers_in_words_and_the_wait_is_over();
  }

  @Test
  void a_major_incident_has_a_procedure_of_its_own() {
    MajorChecks checks = new MajorChecks(cases(), server);
    checks.inc3_a_major_incident_goes_from_its_verdict_to_its_published_report();
    checks.inc3_a_verdict_rests_on_the_version_in_force_and_the_matrix_says_who_declares();
    checks.inc10_the_manager_of_a_major_incident_is_not_its_only_resolver();
  }

  @Test
  void a_solution_meets_what_others_know_of_it() {
    SolutionChecks checks = new SolutionChecks(cases(), imports);
    checks.chosen_children_are_resolved_with_their_parent_each_by_its_own_guards();
    checks.inc7_a_grave_incident_of_a_service_with_a_promise_needs_its_outage();
    try (Intruder reader = Intruder.into(properties)) {
      checks.the_desk_solved_alone_what_no_other_team_had(reader);
      checks.a_change_that_caused_an_incident_is_known(reader);
    }
    checks.inc5_known_errors_are_offered_the_likeliest_first();
  }

  @Test
  void monitoring_reports_by_itself() throws Exception {
    EventChecks checks = new EventChecks(cases());
    checks.inc8_events_of_one_signature_are_one_incident_which_monitoring_ends();
    checks.inc8_after_half_an_hour_or_of_another_item_it_is_another_incident();
    checks.inc8_an_event_of_a_service_that_is_down_is_an_outage_until_it_is_over();
    checks.inc8_events_that_come_at_once_open_one_incident();
    SplitEventChecks splits = new SplitEventChecks(cases());
    splits.inc8_each_event_says_why_it_belongs_to_its_incident();
    splits.inc8_what_joined_wrongly_becomes_an_incident_of_its_own();
    splits.inc8_what_ended_keeps_its_events();
  }

  @Test
  void the_list_is_filtered_by_what_an_incident_says() {
    new FilterChecks(cases()).the_list_and_its_file_have_what_fits_and_nothing_else();
  }

  @Test
  void the_list_is_sorted_by_what_an_incident_says() {
    new OrderChecks(cases()).each_order_has_every_row_once_and_in_its_place();
    new OrderChecks(cases()).by_person_follows_who_works_on_one_and_how_they_are_called();
  }

  @Test
  void by_reporter_follows_the_name_that_is_shown() {
    new OrderChecks(cases()).by_reporter_follows_the_name_that_is_shown();
  }

  @Test
  void fields_are_corrected_one_by_one() {
    EditChecks checks = new EditChecks(cases());
    checks.rec2_a_field_is_corrected_on_what_was_read_and_the_others_stay();
    checks.inc1_what_becomes_a_p1_rises_and_its_clocks_keep_what_was_used();
    checks.inc1_another_priority_stands_beside_the_computed_one_until_it_is_judged_anew();
    checks.what_a_team_gets_is_sorted_and_the_team_is_known();
    checks.somebody_of_the_team_gets_an_incident_and_hears_of_it();
    checks.gen4_no_field_of_an_incident_is_filled_with_a_placeholder();
    checks.what_was_just_written_or_assigned_is_taken_back();
  }

  @Test
  void security_events_are_shown() {
    new SecurityChecks(cases(), server)
        .inc6_words_of_a_security_event_are_for_security_roles_alone();
  }

  @Test
  void people_are_called_and_words_are_kept() {
    CallChecks calls = new CallChecks(cases());
    calls.esc1_a_team_that_knows_more_is_called_with_a_reason_and_told();
    calls.esc2_who_decides_more_is_called_and_of_a_solved_incident_nobody();
    CategoryChecks words = new CategoryChecks(cases());
    words.ctg1_and_ctg2_words_are_kept_once_and_below_others();
    words.ctg3_people_choose_from_the_words_kept();
    words.lnk1_an_incident_is_a_symptom_of_a_problem_and_matches_a_known_error();
    words.capm4_an_incident_for_lack_of_capacity_is_coded_so_and_related_to_its_metric();
  }

  @Test
  void users_follow_what_they_reported() {
    OwnChecks checks = new OwnChecks(cases());
    checks.usr1_a_user_reports_follows_answers_and_reopens_what_is_theirs();
    checks.usr2_somebody_of_the_provider_reports_for_whom_their_role_is_given();
  }

  @Test
  void a_report_is_of_whom_it_is_taken_in_for() {
    ReporterChecks checks = new ReporterChecks(cases());
    checks.rpr2_who_calls_follows_what_the_desk_took_in_and_hears_of_it();
    checks.rpr2_what_came_back_is_of_whom_it_was_of_before();
    checks.rpr3_whose_it_is_is_corrected_and_moves_with_the_customer();
    checks.rpr1_nobody_is_named_who_has_nothing_to_do_with_the_customer();
  }

  @Test
  void everything_that_happened_stands_on_one_timeline() {
    TimelineChecks checks = new TimelineChecks(cases());
    checks.tml1_staff_see_each_thing_once_and_customers_what_is_theirs();
    checks.tml2_pages_by_key_have_each_entry_once_and_the_newest_first();
  }

  private IncidentCases cases() {
    return new IncidentCases(office, desk, resolver, customer, service);
  }

  @Test
  void a_solution_closes_unless_somebody_objects_and_names_its_changes() {
    try (Intruder clock = Intruder.into(properties)) {
      ConfirmationChecks checks = new ConfirmationChecks(cases(), clock);
      checks.inc_an_incident_nobody_objects_to_closes_when_its_window_is_over();
      checks.lnk1_an_incident_is_solved_by_changes();
    }
  }

  @Test
  void rec2_fifty_people_change_one_incident_and_no_change_is_lost() throws Exception {
    new CrowdChecks(cases()).rec2_nobodys_change_is_lost();
  }

  @Test
  void only_listed_paths_are_open_and_a_stranger_sees_nothing() {
    String number = report(3, 3);
    JsonObject refused = step(resolver, number, "resume", null, 422);
    assertEquals("INC.NEW.IN_PROGRESS", refused.getString("rule"));
    assertFalse(refused.getString("detail").contains("[")); // a sentence, not raw values
    JsonObject cancelled = step(desk, number, "cancel", "{\"reason\":\"WITHDRAWN\"}", 200);
    assertEquals("EXCLUDED", clock(cancelled, 1).getString("verdict"));
    String other = office.customer("Somebody else", "Europe/London");
    Client stranger = office.person("stranger" + number, other, "CUSTOMER_REPRESENTATIVE");
    stranger.get("incidents/" + number).expect(404);
    assertEquals(0, stranger.get("incidents").expect(200).object().getJsonArray("items").size());
  }

  @Test
  void lnk3_related_incidents_are_seen_from_both_ends_and_never_in_a_circle() {
    String first = report(3, 3);
    String second = report(3, 3);
    String links = "incidents/" + second + "/links";
    String duplicate = "{\"relation\":\"DUPLICATE_OF\",\"to\":\"%s\"}";
    desk.post(links, duplicate.formatted(first)).expect(201);
    JsonObject back = desk.get("incidents/" + first + "/links").list().getJsonObject(0);
    assertEquals(second, back.getString("number"));
    assertFalse(back.getBoolean("outgoing"));
    assertEquals("LNK-2", desk.post(links, duplicate.formatted(first)).expect(422).text("rule"));
    String circle = duplicate.formatted(second);
    assertEquals(
        "LNK-3", desk.post("incidents/" + first + "/links", circle).expect(422).text("rule"));
    assertEquals(404, desk.post(links, duplicate.formatted("INC-0")).status());
    Client levels = office.known("levels");
    assertEquals(403, levels.post(links, duplicate.formatted(first)).status());
    assertEquals("[]", desk.delete(links + "/DUPLICATE_OF/" + first).expect(200).body());
  }

  private String report(int impact, int urgency) {
    return report(desk, impact, urgency);
  }

  private String report(Client who, int impact, int urgency) {
    return report(who, impact, urgency, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private String report(Client who, int impact, int urgency, Instant at) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.","category":"Mail",
         "impact":%d,"urgency":%d,"reportedAt":"%s"}"""
            .formatted(customer, service, impact, urgency, at);
    return who.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static String resolution() {
    return "{\"code\":\"FIXED\",\"text\":\"restarted\",\"itemAbsentReason\":\"cloud service\"}";
  }

  private static JsonObject step(Client who, String number, String act, String body, int expected) {
    String path = "incidents/" + number + "/" + act;
    return (body == null ? who.post(path) : who.post(path, body)).expect(expected).object();
  }

  private static JsonObject clock(JsonObject view, int index) {
    return view.getJsonArray("clocks").getJsonObject(index);
  }
}
