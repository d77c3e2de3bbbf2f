package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Simple records of processes to come: one by one, in bulk, and who may do and see what. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsIT {

  private static final String VIENNA = "?zone=Europe/Vienna";

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Office office;
  private Client staff;
  private Client finance;
  private Client desk;
  private Client auditor;
  private Client ours;
  private Client theirs;
  private String customer;
  private String other;
  private CapacityChecks capacity;
  private AvailabilityChecks availability;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    List<String> properties = new ArrayList<>(database.properties());
    properties.add(PullChecks.HOSTS);
    server = Server.start("records-" + kind.name().toLowerCase(Locale.ROOT), properties);
    office = Office.open(server);
    customer = office.customer("Fen Water", "Europe/Vienna");
    other = office.customer("Moor Gas", "Europe/Vienna");
    staff =
        office.person(
            "staff",
            null,
            "SERVICE_LEVEL_MANAGER",
            "RELATIONSHIP_MANAGER",
            "AVAILABILITY_MANAGER",
            "CHANGE_MANAGER",
            "SECURITY_MANAGER");
    finance = office.person("finance", null, "FINANCE_MANAGER");
    desk = office.person("desk", null, "SERVICE_DESK");
    auditor = office.person("auditor", null, "AUDITOR");
    ours = office.person("ours", customer, "CUSTOMER_REPRESENTATIVE");
    theirs = office.person("theirs", other, "CUSTOMER_REPRESENTATIVE");
    for (String name : new String[] {"Pumps", "Meters", "Billing"}) {
      staff.post("services", "{\"name\":\"%s\"}".formatted(name)).expect(201);
    }
    availability = new AvailabilityChecks(office, staff, desk, customer);
    capacity = new CapacityChecks(office, pumps(), number("Meters"));
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
  void each_kind_is_entered_one_by_one_and_listed_by_service_and_month() {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put(
        "maintenance-windows",
        """
        {"service":"Pumps","start":"2026-03-15 02:00","end":"2026-03-15 04:00",
         "noticeSentAt":"2026-03-06 09:00","approvedBy":"Leo","approvedAt":"2026-03-05 10:00",
         "ref":"MW-1"}""");
    bodies.put(
        "outages",
        """
        {"service":"Pumps","start":"2026-03-15 02:00","end":"2026-03-15 04:40","kind":"FULL",
         "belowMinimumFunction":true,"affectedUserShare":0.6,"maintenanceWindow":"MW-1",
         "cause":"overrun","origin":"MONITORING"}""");
    bodies.put(
        "surveys",
        """
        {"customer":"%s","service":"Pumps","period":"2026-03","population":"Office=12; Site=8",
         "wantedMargin":0.20,"ref":"S-1"}"""
            .formatted(customer));
    bodies.put(
        "complaints",
        """
        {"customer":"%s","service":"Pumps","receivedAt":"2026-03-03 10:00",
         "description":"Too slow","dueAt":"2026-03-17 10:00"}"""
            .formatted(customer));
    bodies.put(
        "changes",
        """
        {"title":"New valves","services":["Pumps","Meters"],"type":"EMERGENCY",
         "actualEnd":"2026-03-18 10:00","outcome":"BACKED_OUT","review":"tested too late"}""");
    bodies.put(
        "costs",
        """
        {"service":"Pumps","period":"2026-03","costType":"OTHER","budget":42000.00,
         "actual":44310.50,"currency":"EUR"}""");
    bodies.put(
        "consumed-units",
        """
        {"service":"Pumps","period":"2026-03","unit":"orders","quantity":52130}""");
    bodies.put(
        "requests",
        """
        {"customer":"%s","service":"Pumps","requestModel":"New meter","priority":"P3",
         "reportedAt":"2026-03-03 10:00","fulfilledAt":"2026-03-04 10:00"}"""
            .formatted(customer));
    bodies.put(
        "workload-counts",
        """
        {"customer":"%s","service":"Pumps","period":"2026-03","measure":"SERVICE_REQUESTS",
         "quantity":42}"""
            .formatted(customer));
    bodies.put(
        "metric-values",
        """
        {"customer":"%s","service":"Pumps","period":"2026-03","measured":"Waiting time","value":42}"""
            .formatted(customer));
    bodies.put(
        "continuity-tests",
        """
        {"service":"Pumps","kind":"FULL","plannedFor":"2026-03-14"}""");
    bodies.put(
        "continuity-invocations",
        """
        {"service":"Pumps","invokedAt":"2026-03-14 10:00","criterion":"Centre lost","cause":"Fire"}""");
    bodies.put(
        "releases",
        """
        {"title":"Pumps 2.1","service":"Pumps","type":"MINOR","deployedAt":"2026-03-14 10:00",
         "outcome":"SUCCESSFUL"}""");
    bodies.put(
        "security-incidents",
        """
        {"service":"Pumps","reportedAt":"2026-03-03 10:00","type":"PHISHING","severity":"LOW"}""");
    bodies.put(
        "problems",
        """
        {"title":"Valve sticks","service":"Pumps","priority":"P3","ref":"PR-1",
         "detectedAt":"2026-03-03 10:00","nextStep":"order another valve"}""");
    bodies.put(
        "known-errors",
        """
        {"problem":"PR-1","symptoms":"no water after a restart","workaround":"restart once more",
         "publishedAt":"2026-03-04 10:00"}""");
    bodies.put(
        "supplier-targets",
        """
        {"supplier":"Valves Ltd","service":"Pumps","period":"2026-03","metric":"RESOLUTION",
         "priority":"P1","goalPercent":95,"actualPercent":97.5,"limitMinutes":120,
         "handlingMinutes":30}""");
    bodies.forEach(
        (path, body) -> {
          JsonObject made = staff.post(path + VIENNA, body).expect(201).object();
          String number = made.getString("number");
          JsonArray found = items(staff.get(path + "?service=" + pumps() + "&period=2026-03"));
          assertTrue(
              found.stream().anyMatch(r -> number.equals(r.asJsonObject().getString("number"))),
              path);
          assertEquals(made, staff.get(path + "/" + number).expect(200).object(), path);
        });
    JsonObject answer =
        staff
            .post(
                "surveys/S-1/answers" + VIENNA,
                """
                {"respondent":"A1","stratum":"Site","score":5,"answeredAt":"2026-03-20 10:00"}""")
            .expect(201)
            .object();
    assertEquals(5, answer.getInt("score"));
    assertFalse(items(ours.get("survey-answers")).isEmpty());
    assertEquals(0, items(theirs.get("survey-answers")).size());
  }

  @Test
  void gen3_a_record_is_corrected_and_withdrawn_with_a_reason_and_never_lost() {
    String body =
        """
        {"component":"core switch","start":"2026-02-01T10:00:00Z","end":%s,"kind":"FULL",
         "origin":"PERSON","version":%d,"reason":"%s"}""";
    String number = staff.post("outages", body.formatted("null", 0, "")).expect(201).text("number");
    String path = "outages/" + number;
    assertProblem(staff.put(path, body.formatted("null", 1, "")), 422, "GEN-4", "reason");
    String ended = "\"2026-02-01T11:00:00Z\"";
    Answer corrected = staff.put(path, body.formatted(ended, 1, "monitoring was late"));
    assertEquals("2026-02-01T11:00:00Z", corrected.expect(200).text("end"));
    assertProblem(staff.put(path, body.formatted("null", 1, "once more")), 409, "REC-2", null);
    staff.post(path + "/withdraw", "{\"reason\":\"counted twice\"}").expect(200);
    assertEquals("counted twice", staff.get(path).expect(200).text("withdrawnReason"));
    assertProblem(
        staff.post(path + "/withdraw", "{\"reason\":\"counted twice\"}"), 422, "RCD-17", "number");
  }

  @Test
  void what_cannot_be_is_refused_with_the_field_to_mend() {
    String outage =
        """
        {"service":"%s","start":"%s","end":"%s","kind":"FULL","origin":"PERSON"}""";
    String day = "2026-02-02T10:00:00Z";
    assertAll(
        () -> assertOutage(outage.formatted("Nowhere", day, day), "RCD-14", "service"),
        () -> assertOutage(outage.formatted("Pumps", "yesterday", day), "RCD-2", "start"),
        () -> assertOutage(outage.formatted("Pumps", "2026-02-02 10:00", day), "RCD-2", "start"),
        () -> assertOutage(outage.formatted("Pumps", "2999-01-01T00:00Z", day), "RCD-2", "start"),
        () -> assertOutage(outage.formatted("Pumps", "2150-01-01T00:00Z", day), "GEN-5", "start"),
        () -> assertOutage(outage.formatted("Pumps", day, day), "RCD-9", "end"),
        () -> assertOutage(outage.formatted("Pu\\u0000mps", day, day), "RCD-8", "service"),
        () -> assertOutage("{\"origin\":\"PERSON\",\"sort\":1}", "RCD-21", "sort"),
        () ->
            assertProblem(
                staff.post("outages" + VIENNA, outage.formatted("Pumps", "2026-03-29 02:30", day)),
                422,
                "RCD-3",
                "start"));
  }

  @Test
  void cap1_samples_come_in_once_and_late_ones_sum_their_day_up_anew() {
    capacity.cap1_samples_come_in_once_and_late_ones_sum_their_day_up_anew();
  }

  @Test
  void cap1_what_is_no_sample_is_rejected_by_line_and_leaves_the_others_alone() {
    capacity.cap1_what_is_no_sample_is_rejected_by_line_and_leaves_the_others_alone();
  }

  @Test
  void ret5_samples_past_their_time_go_and_the_days_they_came_to_stay() {
    capacity.ret5_samples_past_their_time_go_and_the_days_they_came_to_stay();
  }

  @Test
  void samples_are_pulled_once_and_a_source_says_why_it_fails() throws IOException {
    new PullChecks(capacity.desk(), pumps()).a_source_is_read_once_and_says_why_it_fails();
  }

  @Test
  void one_query_gives_the_samples_of_many_metrics() throws IOException {
    new SeriesChecks(server, capacity.desk(), pumps())
        .each_series_is_kept_for_its_metric_and_a_broken_one_stops_no_other();
  }

  @Test
  void cap7_a_job_foretells_and_the_same_days_give_the_same() {
    capacity.cap7_a_job_foretells_and_the_same_days_give_the_same();
  }

  @Test
  void capm1_an_event_is_raised_once_and_closed_when_it_is_over() {
    capacity.events().capm1_an_event_is_raised_once_and_closed_when_it_is_over();
    capacity.events().capm1_a_hot_day_that_comes_late_raises_its_event_once();
    capacity.events().capm_a_forecast_is_held_against_what_came();
  }

  @Test
  void cap7_scenarios_stand_side_by_side_in_all_their_revisions() {
    capacity.scenarios().cap7_scenarios_stand_side_by_side_in_all_their_revisions();
  }

  @Test
  void sod1_a_need_is_agreed_by_somebody_else_and_supersedes_the_one_before() {
    capacity.needs().sod1_a_need_is_agreed_by_somebody_else_and_supersedes_the_one_before();
  }

  @Test
  void cpl1_plans_keep_their_figures_and_are_approved_and_followed() {
    PlanChecks plans = new PlanChecks(office, capacity.desk(), pumps(), number("Meters"));
    plans.cpl1_and_dem3_a_plan_keeps_the_figures_and_the_demand_it_was_written_with();
    plans.cpl4_and_cpl6_a_plan_is_approved_by_owners_and_for_the_money_and_followed();
    plans.cpl5_a_review_is_told_of_once_before_it_is_due();
  }

  @Test
  void crv1_a_month_of_capacity_is_reviewed_and_that_does_its_duty() {
    CapacityReviewChecks reviews =
        new CapacityReviewChecks(office, capacity.desk(), pumps(), number("Meters"));
    reviews.crv1_and_crv2_a_month_is_reviewed_once_in_its_time_and_says_what_follows();
    reviews
        .crv3_and_dut9_a_review_of_the_whole_does_the_duty_and_actions_follow_as_far_as_a_role_reaches();
  }

  @Test
  void rep5_reports_are_defined_and_looked_through() {
    ReportDefinitionChecks reports = new ReportDefinitionChecks(office, ours);
    reports.rep5_a_clause_is_told_by_the_reports_that_are_defined();
    reports.rep6_and_rep7_and_rep8_a_definition_is_true_and_changed_by_who_may();
    reports.rep9_looking_the_list_through_does_the_duty();
  }

  @Test
  void sup2_what_is_told_is_planned_and_kept() {
    CommunicationChecks told = new CommunicationChecks(office, staff, ours, customer, other);
    told.com1_and_com2_an_entry_says_what_is_told_to_whom_and_when();
    told.sup2_a_schedule_is_a_duty_until_its_entry_ends();
    told.com3_and_com4_what_was_told_stands_in_one_list_as_far_as_a_role_reaches(pumps());
  }

  @Test
  void com6_what_is_told_can_ask_its_readers_to_acknowledge_it() {
    AcknowledgementChecks asked = new AcknowledgementChecks(server, office, ours, customer, other);
    asked.com5_whoever_is_asked_is_known_by_name_and_was_reached();
    asked.com6_each_acknowledges_in_person_and_once_and_it_is_seen_who_has_not();
    asked.com7_what_was_asked_keeps_its_words_until_it_is_withdrawn();
    asked.pty10_people_of_a_customer_are_asked_and_seen_as_far_as_a_role_reaches();
  }

  @Test
  void capm2_the_hours_of_a_team_stand_beside_those_its_work_takes() {
    StaffChecks staff = new StaffChecks(office, capacity.desk(), pumps());
    staff.capm2_hours_available_and_needed_are_planned_and_followed();
    staff.pty10_a_team_is_planned_and_seen_as_far_as_a_role_reaches();
  }

  @Test
  void dem1_forecasts_are_approved_and_compared_with_consumption() {
    DemandChecks demand = new DemandChecks(office, finance, pumps(), number("Meters"));
    demand.dem1_and_dem2_consumption_beside_its_forecast_asks_for_reasons_and_for_a_new_one();
    demand.sod1_a_forecast_is_approved_by_somebody_else_and_supersedes_the_one_before();
    demand.workloads_come_in_once_and_those_that_are_none_leave_the_others_alone(customer);
  }

  @Test
  void pty10_a_metric_is_seen_as_far_as_a_role_reaches_and_changed_by_one_at_a_time() {
    capacity.pty10_a_metric_is_seen_as_far_as_a_role_reaches_and_changed_by_one_at_a_time();
  }

  @Test
  void pty10_a_role_for_one_service_writes_and_reads_the_records_of_that_service_only() {
    RecordReachChecks reach = RecordReachChecks.of(office, staff, customer);
    reach.written();
    reach.changed();
    reach.read();
  }

  @Test
  void avm3_an_outage_is_investigated_and_confirmed_until_it_is_corrected() {
    new OutageStepChecks(office, staff, desk, customer, "Harbour gate")
        .avm3_an_outage_is_investigated_and_confirmed_until_it_is_corrected();
  }

  @Test
  void av10_a_month_shows_which_services_were_out_on_which_days() {
    new OutageStepChecks(office, staff, desk, customer, "Weir")
        .av10_a_month_shows_which_services_were_out_on_which_days();
  }

  @Test
  void av2_a_window_is_announced_to_whom_it_concerns_and_counts_as_planned_in_time() {
    new WindowStepChecks(staff, office.known("lift-relations"), customer, ours, theirs, "Dock")
        .av2_a_window_is_announced_to_whom_it_concerns_and_counts_as_planned_in_time();
  }

  @Test
  void av2_a_window_that_is_over_was_used_or_not() {
    new WindowStepChecks(staff, office.known("lift-relations"), customer, ours, theirs, "Quay")
        .av2_a_window_that_is_over_was_used_or_not();
  }

  @Test
  void avr1_and_avr2_and_avr3_an_availability_requirement_is_agreed_by_both_sides() {
    new AvailabilityNeedChecks(office, staff, customer, ours, theirs)
        .avr1_and_avr2_and_avr3_both_sides_agree_and_what_they_agreed_to_stays();
  }

  @Test
  void mon1_and_mon2_checks_become_outages_and_incidents() throws IOException {
    CheckedIncidentChecks checks =
        new CheckedIncidentChecks(office, staff, List.of(customer, other));
    checks
        .mon1_and_mon2_a_check_that_finds_a_service_down_is_one_outage_and_one_incident_of_each_customer();
    checks.mon2_whoever_works_on_it_is_told_that_it_is_over();
    checks.mon1_of_the_past_and_of_announced_work_no_incident_is_opened();
    OneFailureChecks failures = new OneFailureChecks(checks, checks.desk(), customer);
    failures.inc8_what_checks_have_told_of_an_event_joins();
    failures.inc8_what_an_event_has_told_of_checks_join();
    failures.inc8_what_is_not_about_the_service_itself_joins_nothing();
    new PulledCheckChecks(checks, List.of(customer, other))
        .mon1_and_mon2_what_a_monitoring_server_says_is_an_outage_and_incidents_until_it_is_over();
    SeriesChecks.av_each_series_is_kept_for_its_service(checks, customer);
  }

  @Test
  void avp1_and_avt1_availability_is_planned_tested_and_reviewed() {
    AvailabilityPlanChecks plans = new AvailabilityPlanChecks(office, staff, ours, customer);
    plans.avp1_and_avp2_and_avp3_a_plan_is_approved_by_another_and_reviewed();
    plans.avp4_that_a_review_is_near_is_told_once_for_each_day();
    plans.avt1_and_avt2_a_test_is_against_what_its_service_requires_and_leads_to_actions();
  }

  @Test
  void av11_and_num4_each_month_is_judged_by_what_was_agreed_then_and_only_if_somebody_looked() {
    availability.judged();
    availability.born();
  }

  @Test
  void av4_and_av8_planned_work_on_a_redundant_group_is_planned() {
    availability.redundant();
    availability.valid();
  }

  @Test
  void av8_customers_hear_of_outages_of_what_they_use() {
    availability.known();
  }

  @Test
  void sod1_nobody_approves_the_window_they_wrote_or_leaves_out_the_outage_they_recorded() {
    availability.decided();
  }

  @Test
  void avm2_a_sensor_sends_checks_of_many_services_and_does_nothing_else() {
    new SensorChecks(office, staff)
        .checks_of_many_services_become_the_outages_of_those_within_reach();
  }

  @Test
  void avm2_files_of_checks_in_another_order_say_the_same() {
    availability.disordered();
  }

  @Test
  void av8_a_circle_of_services_is_refused() {
    String needs =
        """
        {"service":"%s","toService":"%s","kind":"REQUIRES"}""";
    staff.post("service-dependencies", needs.formatted("Billing", "Meters")).expect(201);
    Answer circle = staff.post("service-dependencies", needs.formatted("Meters", "Billing"));
    assertProblem(circle, 422, "AV-8", "toService");
  }

  @Test
  void avm2_what_a_monitor_saw_becomes_outages_and_a_later_file_ends_the_open_one() {
    String service = staff.post("services", "{\"name\":\"Lock gate\"}").expect(201).text("number");
    String path = "availability/" + service + "/checks?at=checked";
    String first =
        "checked,status,code\n2026-01-31T23:00:00Z,down,500\n2026-01-31T22:00:00Z,up,200\n"
            + "2026-02-01T01:00:00Z,up,200\n2026-02-02T00:00:00Z,down,0\n";
    assertEquals(
        2,
        staff.post(path + "&dryRun=true", "text/csv", first).expect(200).object().getInt("added"));
    assertEquals(2, staff.post(path, "text/csv", first).expect(200).object().getInt("added"));
    assertEquals(0, staff.post(path, "text/csv", first).expect(200).object().getInt("added"));
    String later = "checked,status\n2026-02-02T01:00:00Z,up\n";
    assertEquals(1, staff.post(path, "text/csv", later).expect(200).object().getInt("corrected"));
    staff.post(path, "text/csv", later).expect(200);
    JsonObject year =
        desk.get("availability/" + service + "?year=2026")
            .expect(200)
            .object()
            .getJsonObject("year");
    assertEquals(3 * 3600, year.getInt("downSeconds"));
    assertEquals(2, year.getInt("failures"));
    Answer wrong =
        staff.post(path, "text/csv", "checked,status\n2026-02-03T01:00:00Z,broken\nsoon,up\n");
    assertEquals(422, wrong.status());
    assertEquals(2, wrong.object().getJsonArray("problems").size(), wrong.body());
    assertProblem(staff.post(path, "text/csv", "at,status\n"), 422, "CAP.HEADING", "checked");
    assertProblem(
        staff.post("availability/SVC-0000-1/checks", "text/csv", "at,status\n"),
        404,
        "REC-1",
        "service");
  }

  @Test
  void av8_an_outage_shows_in_the_days_of_what_stands_on_it_and_goes_with_its_withdrawal() {
    String lower = staff.post("services", "{\"name\":\"Sluice\"}").expect(201).text("number");
    String upper = staff.post("services", "{\"name\":\"Canal\"}").expect(201).text("number");
    String needs = "{\"service\":\"%s\",\"toService\":\"%s\",\"kind\":\"REQUIRES\"}";
    staff.post("service-dependencies", needs.formatted(upper, lower)).expect(201);
    String outage =
        staff
            .post(
                "outages",
                "{\"service\":\"%s\",\"start\":\"2026-01-31T23:00:00Z\",\"end\":\"2026-02-01T01:30:00Z\",\"kind\":\"FULL\",\"origin\":\"PERSON\"}"
                    .formatted(lower))
            .expect(201)
            .text("number");
    String year = "availability/" + upper + "?year=2026";
    JsonObject seen = desk.get(year).expect(200).object();
    assertFalse(seen.containsKey("agreement"), seen::toString);
    long down =
        seen.getJsonArray("days").getValuesAs(JsonObject.class).stream()
            .mapToLong(day -> day.getJsonNumber("downSeconds").longValue())
            .sum();
    assertEquals(9_000, down);
    assertEquals(9_000, seen.getJsonObject("year").getInt("downSeconds"));
    assertEquals(1, seen.getJsonObject("year").getInt("failures"));
    JsonObject interval =
        desk.get("availability/" + upper + "/days/2026-02-01").expect(200).list().getJsonObject(0);
    assertTrue(
        interval.getJsonArray("outages").getString(0).startsWith(outage), interval::toString);
    staff.post("outages/" + outage + "/withdraw", "{\"reason\":\"It was a test\"}").expect(200);
    assertEquals(
        0, desk.get(year).expect(200).object().getJsonObject("year").getInt("downSeconds"));
    JsonObject health =
        desk.get("availability").expect(200).list().getValuesAs(JsonObject.class).stream()
            .filter(one -> upper.equals(one.getString("number")))
            .findFirst()
            .orElseThrow();
    assertEquals("NOT_MEASURED", health.getString("state"), "nobody looks at either of them");
    assertEquals(lower, health.getJsonArray("requires").getString(0));
    assertProblem(desk.get("availability/SVC-0000-1"), 404, "REC-1", "service");
    assertProblem(desk.get(year.replace("2026", "12")), 422, "AV-YEAR", "year");
    assertProblem(desk.get("availability/" + upper + "/days/today"), 422, "AV-DAY", "date");
    assertProblem(ours.get(year), 403, "ACC-1", null);
  }

  @Test
  void acc1_each_kind_has_its_writers_and_costs_are_not_the_customers() {
    String cost =
        """
        {"service":"Billing","period":"2026-%s","costType":"CLOUD","budget":10,"currency":"EUR"}""";
    finance.post("costs", cost.formatted("01")).expect(201);
    assertProblem(finance.post("costs", cost.formatted("01")), 422, "RCD-16", "service");
    assertProblem(desk.post("costs", cost.formatted("02")), 403, "ACC-1", null);
    assertProblem(auditor.post("costs", cost.formatted("02")), 403, "ACC-1", null);
    assertFalse(items(auditor.get("costs")).isEmpty());
    assertProblem(ours.get("costs"), 403, "ACC-1", null);
    assertProblem(ours.get("outages"), 403, "ACC-1", null);
    String request =
        """
        {"customer":"%s","service":"Billing","requestModel":"Copy of a bill","priority":"P4",
         "reportedAt":"2026-03-03T10:00:00Z"}""";
    String number = desk.post("requests", request.formatted(other)).expect(201).text("number");
    assertProblem(ours.post("requests", request.formatted(customer)), 403, "ACC-1", null);
    assertEquals(1, items(theirs.get("requests")).size());
    assertProblem(ours.get("requests/" + number), 404, "REC-1", "number");
    assertNotNull(theirs.get("requests/" + number).expect(200).text("recordedAt"));
  }

  @Test
  void a_file_is_tried_taken_in_once_and_corrected_with_a_reason() {
    String heading = heading("requests");
    String file =
        heading
            + """
            R-1,%1$s,Meters,"New meter, large",P3,2026-03-03 10:00,,2026-03-04 10:00,,
            R-2,Fen Water,Meters,=HYPERLINK(1),p4,2026-03-03 10:00,,,yes,
            """
                .formatted(customer);
    JsonObject tried = read("requests", "&dryRun=true", file).expect(200).object();
    assertEquals(counts(false, 2, 2, 0, 0), counts(tried));
    String nothing = staff.get("records/requests/export.csv?service=" + number("Meters")).body();
    assertEquals(1, nothing.lines().count(), nothing);
    assertEquals(counts(true, 2, 2, 0, 0), counts(read("requests", "", file).expect(200).object()));
    assertEquals(counts(true, 2, 0, 0, 2), counts(read("requests", "", file).expect(200).object()));
    String changed = file.replace("2026-03-04 10:00", "2026-03-05 10:00");
    assertLine(read("requests", "", changed), 2, "reason", "GEN-4");
    assertEquals(
        counts(true, 2, 0, 1, 1),
        counts(read("requests", "&reason=late+entry", changed).expect(200).object()));
    String export = staff.get("records/requests/export.csv?service=" + number("Meters")).body();
    assertTrue(export.contains(",'=HYPERLINK(1),P4,2026-03-03T09:00:00Z,,,true"), export);
    assertEquals(
        counts(true, 2, 0, 0, 2), counts(read("requests", "", export).expect(200).object()));
    assertEquals("[]", auditor.get("history/faults").body());
  }

  @Test
  void a_file_with_anything_wrong_changes_nothing_and_says_all_of_it() {
    String survey =
        heading("surveys") + "S-9," + customer + ",Billing,2026-02,Office=4; Site=4,0.2,\n";
    read("surveys", "", survey).expect(200);
    String file =
        heading("survey-answers")
            + """
            A-1,S-9,a,Office,6,2026-02-03 10:00,,
            A-2,S-9,b,Office,5,03.02.2026,,
            A-3,S-9,c\0,Office,5,2026-02-03 10:00,,
            A-4,S-8,d,Office,5,2026-02-03 10:00,,
            A-5,S-9,e,Roof,5,2026-02-03 10:00,,
            A-5,S-9,f,Site,5,2026-02-03 10:00,,
            A-6,S-9,g,Site,5,2026-02-03 10:00,
            ,S-9,h,Site,five,2026-02-03 10:00,,
            A-7,S-9,i,Site,5,2026-02-03 10:00,,
            """;
    String before = staff.get("survey-answers?period=2026-02").expect(200).body();
    Answer refused = read("survey-answers", "", file);
    assertEquals(
        "2 score RCD-5, 3 answeredAt RCD-2, 4 respondent RCD-8, 5 survey RCD-14, 6 stratum SAT-4,"
            + " 7 ref RCD-25, 8 line RCD-24, 9 ref RCD-1, 9 score RCD-5",
        refused.expect(422).object().getJsonArray("problems").stream()
            .map(p -> p.asJsonObject())
            .map(p -> p.getInt("line") + " " + p.getString("field") + " " + p.getString("rule"))
            .collect(Collectors.joining(", ")));
    assertFalse(refused.object().getBoolean("stored"));
    assertEquals(before, staff.get("survey-answers?period=2026-02").body());
    assertLine(read("surveys", "", "ref,customer\n"), 1, "period", "RCD-22");
    assertLine(read("surveys", "", survey.replace("S-9,", "\"S-9,")), 2, "line", "RCD-15");
    assertLine(read("surveys", "", survey.replace("S-9", "S-10")), 2, "customer", "RCD-16");
    assertProblem(post(desk, "surveys", "", survey), 403, "ACC-1", null);
    assertProblem(post(ours, "surveys", "", survey), 403, "ACC-1", null);
  }

  @Test
  void a_file_of_each_kind_is_taken_in() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("maintenance-windows", "Billing,2026-01-15 02:00,2026-01-15 04:00,,,,");
    lines.put("outages", ",router,2026-01-15 02:00,2026-01-15 04:00,PARTIAL,no,0.5,F-1,,,,,PERSON");
    lines.put("service-dependencies", "Pumps,,router,REQUIRES,,,,,");
    lines.put("surveys", customer + ",,2026-01,20,0.2");
    lines.put("survey-answers", "F-1,a,,5,2026-01-20 10:00,");
    lines.put("complaints", customer + ",Pumps,2026-01-20 10:00,Too slow,,,1");
    lines.put("changes", "New valves,Pumps; Meters,,NORMAL,2026-01-20 10:00,,,");
    lines.put("costs", "Meters,,2026-01,LABOUR,40000,39250.00,EUR");
    lines.put("consumed-units", "Meters,2026-01,orders,52130");
    lines.put("requests", customer + ",Billing,Copy,P4,2026-01-20 10:00,,,");
    lines.put("workload-counts", customer + ",Billing,2026-01,CALLS,17.5");
    lines.put("metric-values", customer + ",Billing,2026-01,Waiting time,17.5");
    lines.put("demand-patterns", "Billing,Mondays from 8 to 10,Year-end closing");
    lines.put("continuity-tests", "Billing,FULL,2026-01-20,2026-01-20 10:00,PASSED,30,0,");
    lines.put("continuity-requirements", "Billing,2026-01-01,240,15,Reading only");
    lines.put(
        "continuity-invocations",
        "Billing,2026-01-20 10:00,Centre lost,Fire,2026-01-20 12:00,2026-01-21 10:00,None,Moved");
    lines.put(
        "releases",
        "Billing 2.1,Billing,MINOR,,2026-01-20 10:00,2026-01-20 12:00,SUCCESSFUL,All went well");
    lines.put("security-incidents", "Billing,2026-01-20 10:00,MALWARE,HIGH,2026-01-20 12:00");
    lines.put("problems", "Valve sticks,Billing,P3,2026-01-20 10:00,,Order another,,");
    lines.put("known-errors", "F-1,No water,Restart it,2026-01-21 10:00,");
    lines.put("supplier-targets", "Valves Ltd,Billing,2026-01,RESOLUTION,P1,95,97.5,120,30,no");
    lines.forEach(
        (path, line) -> {
          String file = heading(path) + "F-1," + line + ",\n";
          JsonObject result = read(path, "", file).expect(200).object();
          assertEquals(counts(true, 1, 1, 0, 0), counts(result), path);
          result = read(path, "", file).expect(200).object();
          assertEquals(counts(true, 1, 0, 0, 1), counts(result), path);
        });
  }

  @Test
  void src1_a_record_is_found_by_the_words_it_has_and_no_others() {
    search().foundByItsWords();
    search().notByWordsItNoLongerHas();
  }

  @Test
  void src2_nobody_finds_what_they_may_not_open() {
    search().nothingOfOthers();
  }

  @Test
  void src3_a_number_leads_straight_to_its_record() {
    search().straightToTheRecord();
  }

  @Test
  void src4_what_is_typed_is_words_and_never_a_command() {
    search().wordsAreNeverCommands();
  }

  @Test
  void att4_files_reach_whom_they_are_meant_for_byte_by_byte() {
    files().bytesComeBackAsTheyWent();
    files().nothingPrivateReachesACustomer();
    files().simpleRecordsBearFilesToo();
  }

  @Test
  void att2_active_content_and_odd_names_are_not_taken_in() {
    files().nothingActiveIsTakenIn();
  }

  @Test
  void att3_a_large_file_is_streamed_and_one_too_large_leaves_nothing() {
    files().largeOnesAreStreamed();
  }

  @Test
  void att5_a_removed_file_is_gone_with_a_reason_and_a_trace() {
    files().removedWithAReason();
  }

  @Test
  void exp1_a_file_of_the_list_has_the_rows_its_reader_sees() {
    ExportChecks checks = new ExportChecks(desk, ours, theirs, auditor, customer, other, pumps());
    checks.atOnce();
    checks.inTheBackground();
  }

  private FileChecks files() {
    return new FileChecks(desk, staff, auditor, ours, theirs, customer, pumps());
  }

  private SearchChecks search() {
    return new SearchChecks(desk, finance, ours, theirs, customer, pumps());
  }

  private String heading(String path) {
    return staff.get("records/" + path + "/template.csv").expect(200).body();
  }

  private Answer read(String path, String options, String file) {
    return post(staff, path, options, file);
  }

  private static Answer post(Client who, String path, String options, String file) {
    return who.post("records/" + path + "/import" + VIENNA + options, "text/csv", file);
  }

  private static void assertLine(Answer answer, int line, String field, String rule) {
    JsonObject first =
        answer.expect(422).object().getJsonArray("problems").getJsonObject(0).asJsonObject();
    assertEquals(line, first.getInt("line"), answer.body());
    assertEquals(field, first.getString("field"), answer.body());
    assertEquals(rule, first.getString("rule"), answer.body());
  }

  private static String counts(JsonObject result) {
    return counts(
        result.getBoolean("stored"),
        result.getInt("lines"),
        result.getInt("added"),
        result.getInt("corrected"),
        result.getInt("unchanged"));
  }

  private static String counts(boolean stored, int lines, int added, int corrected, int same) {
    return (stored ? "stored " : "not stored ")
        + lines
        + " "
        + added
        + " "
        + corrected
        + " "
        + same;
  }

  private String pumps() {
    return number("Pumps");
  }

  private String number(String service) {
    return staff.get("services").list().stream()
        .map(s -> s.asJsonObject())
        .filter(s -> s.getString("name").equals(service))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  private void assertOutage(String body, String rule, String field) {
    assertProblem(staff.post("outages", body), 422, rule, field);
  }

  private static JsonArray items(Answer answer) {
    return answer.expect(200).object().getJsonArray("items");
  }

  private static void assertProblem(Answer answer, int status, String rule, String field) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals(field, answer.text("field"), answer.body());
    assertFalse(answer.text("detail").contains("{0}"), answer.body());
  }
}
