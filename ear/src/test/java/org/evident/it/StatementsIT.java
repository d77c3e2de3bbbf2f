package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A list costs the database as many statements with fifty rows as with five. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

  private static final int FEW = 5;
  private static final int MANY = 50;
  private static final int IMPORTS_AT_ONCE = 5;
  private static final int PATIENCE_SECONDS = 120;
  private static final int MOST = 25;
  private static final int MOST_OF_A_RECORD = 80;
  private static final List<String> LISTS =
      List.of(
          "customers",
          "people",
          "people?q=person&role=SERVICE_DESK&active=true",
          "assignments?role=SERVICE_DESK&inForce=true",
          "services",
          "calendars",
          "agreements",
          "incidents",
          "imports",
          "tokens",
          "reviews",
          "reviews/findings",
          "process-figures?month=" + YearMonth.now(ZoneOffset.UTC).minusMonths(1),
          "reporting/clauses",
          "reporting/comparison",
          "communication-log",
          "acknowledgements",
          "report-definitions",
          "metric-definitions",
          "communication-plan",
          "communications",
          "conformity",
          "availability",
          "capacity/metrics",
          "capacity/sources",
          "availability/sources",
          "monitoring/sources",
          "capacity/events",
          "capacity/requirements",
          "availability/requirements",
          "availability/plans",
          "capacity/scenarios",
          "capacity/plans",
          "capacity/staff",
          "demand/forecasts",
          "contracts",
          "waiting");
  private static final List<String> PAGES =
      List.of(
          "index.xhtml",
          "agreement/servicelevel/list.xhtml",
          "foundation/servicetime/calendars.xhtml",
          "foundation/party/tokens.xhtml",
          "foundation/party/people.xhtml?q=person&state=active",
          "foundation/party/roles.xhtml",
          "foundation/party/customers.xhtml",
          "portfolio/catalogue/services.xhtml",
          "resolution/incident/list.xhtml",
          "resolution/incident/list.xhtml?state=NEW,ASSIGNED&from=2016-01-01&major=true",
          "resolution/incident/imports.xhtml",
          "resolution/incident/breaches.xhtml",
          "evaluation/servicereview/list.xhtml",
          "evaluation/servicereview/findings.xhtml",
          "evaluation/servicereview/process.xhtml",
          "evaluation/servicereview/reporting.xhtml",
          "foundation/communication/list.xhtml",
          "foundation/communication/mine.xhtml",
          "conformity/requirement/wall.xhtml",
          "assurance/availability/list.xhtml",
          "supply/capacity/list.xhtml",
          "supply/capacity/sources.xhtml",
          "assurance/availability/sources.xhtml",
          "foundation/monitoring/sources.xhtml",
          "supply/capacity/events.xhtml",
          "supply/capacity/requirements.xhtml",
          "assurance/availability/requirements.xhtml",
          "assurance/availability/plans.xhtml",
          "supply/capacity/scenarios.xhtml",
          "supply/capacity/plans.xhtml",
          "supply/capacity/staffing.xhtml",
          "supply/demand/list.xhtml",
          "agreement/supplier/contracts.xhtml");
  private static final String SOURCE =
      """
      {"address":"http://203.0.113.5:9090","query":"max(load)","since":"%s","active":false}"""
          .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  private static final String SERIES =
      "{\"name\":\"Hosts %d\",\"feeds\":\"METRIC\",\"labels\":[\"instance\"],"
          + SOURCE.substring(1);
  private static final String CALENDAR =
      """
      {"code":"%s","name":"always","zone":"UTC","validFrom":"2010-01-01","alwaysOpen":true}""";
  private static final String AGREEMENT =
      """
      {"name":"Agreement %1$d","customer":"%2$s","validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements","services":["Service %1$d"],
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":15,"calendar":"K%1$d",
                   "pauseAllowed":false}],
       "goals":[{"figure":"RESO","percent":90}],
       "workloads":[{"measure":"INCIDENTS","limit":100,"tolerancePercent":10}]}""";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.","impact":2,
       "urgency":3}""";

  private static final String METRIC =
      """
      {"name":"Metric %1$d","service":"%2$s","resourceKind":"TECHNICAL","unit":"GB","warning":80,
       "critical":90}""";

  private static final String NEED =
      """
      {"service":"%s","resourceKind":"HUMAN","amount":2,"unit":"people","basis":"It was agreed"}""";

  private static final String AVAILABLE =
      """
      {"service":"%s","statement":"All day","vitalFunctions":"All of it","businessNeed":"It is sold",
       "noRisk":true}""";

  private static final String AVAILABILITY_PLAN =
      """
      {"requirement":"%s","title":"All day","measures":"Watch it","owner":"all","reviewDue":"%s"}"""
          .formatted("%s", PlanDesk.TODAY.plusDays(9));

  private static final String SCENARIO =
      """
      {"title":"Scenario %1$d","assumptions":"It may be","metrics":["%2$s"],
       "changes":[{"kind":"GROWTH","amount":20}]}""";

  private static final String CONTRACT =
      """
      {"supplier":"Supplier %1$d","title":"Care","startsOn":"2026-01-01","endsOn":"2030-12-31",
       "noticeDays":90,"agreements":["%2$s"],"targets":[{"metric":"RESPONSE","priority":"P1",
       "limitMinutes":20,"calendar":"K%1$d"}]}""";

  @TempDir Path files;
  private Server server;
  private Office office;
  private Client all;
  private final Map<Integer, String> customers = new HashMap<>();
  private int rows;

  @BeforeAll
  void open() {
    server = Server.spied("statements", List.of());
    office = Office.open(server);
    all =
        office.person(
            "all",
            null,
            "SERVICE_LEVEL_MANAGER",
            "SERVICE_DESK",
            "INCIDENT_MANAGER",
            "REPORT_AUTHOR",
            "AVAILABILITY_MANAGER",
            "CAPACITY_MANAGER",
            "DEMAND_MANAGER",
            "SUPPLIER_MANAGER",
            "ADMINISTRATOR");
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void a_list_asks_the_database_no_more_often_for_more_rows() throws IOException {
    fill(FEW);
    review(1);
    Map<String, Long> few = count();
    fill(MANY);
    review(MANY);
    Map<String, Long> many = count();
    assertEquals(few, many);
    assertTrue(few.values().stream().allMatch(count -> count > 0 && count < MOST), few::toString);
  }

  @Test
  void a_record_asks_the_database_no_more_often_for_a_longer_course() {
    String number = reported("A long one");
    Surfer surfer = new Surfer(server).signIn("all", Office.PASSWORD);
    note(number, FEW);
    long few = ofRecord(surfer, number);
    note(number, MANY);
    assertEquals(few, ofRecord(surfer, number));
    assertTrue(few > 0 && few < MOST_OF_A_RECORD, () -> few + " statements");
  }

  private String reported(String customerName) {
    String customer = office.customer(customerName, "UTC");
    String service =
        all.post("services", "{\"name\":\"Of %s\"}".formatted(customerName))
            .expect(201)
            .text("number");
    return all.post("incidents", INCIDENT.formatted(customer, service))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private void note(String number, int times) {
    for (int i = 0; i < times; i++) {
      String note = "{\"text\":\"Looked at it %d times\",\"visibleToCustomer\":false}".formatted(i);
      all.post("incidents/" + number + "/notes", note).expect(200);
    }
  }

  private long ofRecord(Surfer surfer, String number) {
    String page = "resolution/incident/detail.xhtml?number=" + number;
    return asked(() -> assertEquals(200, surfer.open(page).statusCode()));
  }

  private Map<String, Long> count() {
    Map<String, Long> counts = new TreeMap<>();
    for (String list : LISTS) {
      counts.put(list, asked(() -> all.get(list).expect(200)));
    }
    Surfer surfer = new Surfer(server).signIn("all", Office.PASSWORD);
    for (String page : PAGES) {
      counts.put(page, asked(() -> assertEquals(200, surfer.open(page).statusCode(), page)));
    }
    return counts;
  }

  /** What is asked the second time: computed calendars are remembered, and the parameters of processes for a while. */
  private long asked(Runnable opening) {
    opening.run();
    long before = server.statements();
    opening.run();
    return server.statements() - before;
  }

  private void fill(int upTo) throws IOException {
    while (rows < upTo) {
      rows++;
      String customer = office.customer("Customer " + rows, "UTC");
      customers.put(rows, customer);
      office.add("person" + rows, rows % 2 == 0 ? customer : null, "USER", "SERVICE_DESK");
      all.post("calendars", CALENDAR.formatted("K" + rows)).expect(201);
      String service =
          all.post("services", "{\"name\":\"Service %d\"}".formatted(rows))
              .expect(201)
              .text("number");
      String agreement =
          all.post("agreements", AGREEMENT.formatted(rows, customer)).expect(201).text("number");
      all.post("contracts", CONTRACT.formatted(rows, agreement)).expect(201);
      all.post("incidents", INCIDENT.formatted(customer, service)).expect(201);
      all.post("tokens", "{\"name\":\"token %d\"}".formatted(rows)).expect(201);
      measure(service);
      if (rows % IMPORTS_AT_ONCE == 0) {
        order(customer);
      }
    }
  }

  /** Without a review the pages of reviews show nothing, which costs less; the server itself orders some once an hour. */
  private void review(int row) {
    YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
    ReviewDesk.await(all, month, customers.get(row), PATIENCE_SECONDS);
  }

  private void measure(String service) {
    String metric =
        all.post("capacity/metrics", METRIC.formatted(rows, service))
            .expect(201)
            .object()
            .getJsonObject("metric")
            .getString("number");
    String samples = "at,value\n2026-01-01T10:00:00Z,1\n2026-01-02T10:00:00Z,2\n";
    all.post("capacity/samples/" + metric, "text/csv", samples).expect(200);
    all.put("capacity/sources/" + metric, SOURCE).expect(200);
    all.put("availability/sources/" + service, SOURCE).expect(200);
    all.post("monitoring/sources", SERIES.formatted(rows)).expect(201);
    all.post("capacity/requirements", NEED.formatted(service)).expect(201);
    String available =
        all.post("availability/requirements", AVAILABLE.formatted(service))
            .expect(201)
            .text("number");
    all.post("availability/plans", AVAILABILITY_PLAN.formatted(available)).expect(201);
    all.post("capacity/scenarios", SCENARIO.formatted(rows, metric)).expect(201);
    YearMonth month = YearMonth.now(ZoneOffset.UTC);
    all.post("demand/forecasts", DemandDesk.body(service, "people", month, 7)).expect(201);
    String lines = PlanDesk.line(metric, "", "");
    String plan = PlanDesk.body(lines, PlanDesk.impacts(null), PlanDesk.TODAY.plusDays(9));
    all.post("capacity/plans", plan).expect(201);
    String team = "Team " + rows;
    office.administrator().post("teams", "{\"name\":\"%s\"}".formatted(team)).expect(201);
    all.post("capacity/staff", StaffChecks.body(team, month, 4, 60)).expect(201);
  }

  private void order(String customer) throws IOException {
    Path file = Files.writeString(files.resolve("log" + rows), "nothing\n");
    String query = "imports?profile=%s&customer=%s&zone=UTC&dryRun=true";
    all.postFile(query.formatted(ImportDesk.PROFILE, customer), "text/csv", file).expect(202);
  }
}
