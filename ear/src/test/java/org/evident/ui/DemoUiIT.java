package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evident.it.ReadmeRoad;
import org.evident.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo organisation in a browser: nothing typed is lost, a file says all its faults, and a phone is wide enough. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoUiIT {

  private static final String PASSWORD = "evident-demo-2026";
  private static final String RECORDS = "foundation/register/records.xhtml";
  private static final String CONTRACTS = "agreement/supplier/contracts.xhtml";
  private static final String WALL = "supply/capacity/list.xhtml";
  private static final int TRIES = 120;
  private static final int PAUSE_MS = 1_000;
  private static final int OUTAGE_FIELDS = 13;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  private static final Page.WaitForSelectorOptions HIDDEN =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

  private Browser browser;
  private Server server;
  private RoadChecks road;

  @BeforeAll
  void start() {
    browser = Browser.start();
    server = Server.start("demo-ui", List.of("-Devident.profile=demo"));
    road = new RoadChecks(browser, server);
    road.begin();
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void cnf8_a_record_says_what_it_is_evidence_for() {
    EvidenceFoldChecks fold = new EvidenceFoldChecks(browser, server, PASSWORD);
    String record = fold.firstService();
    fold.isFilledWhenOpened("en-GB", record);
    fold.isFilledWhenOpened("de-AT", record);
    fold.leavesTheLinkOtherwise(record);
  }

  @Test
  void the_demo_organisation_reaches_its_end() throws InterruptedException {
    new DemoEndChecks(server, PASSWORD).the_demo_organisation_reaches_its_end();
  }

  @Test
  void every_page_is_reached_by_clicks_and_for_everybody_and_for_paper() throws Exception {
    new DemoEndChecks(server, PASSWORD).the_demo_organisation_reaches_its_end();
    new RailChecks(browser, server, PASSWORD).countsAreThoseOfTheLists();
    new EveryPageChecks(browser, server, PASSWORD).isReachedUsableAndPrintable();
  }

  @Test
  void the_script_of_the_readme_runs_as_it_stands(@TempDir Path empty) throws Exception {
    ReadmeRoad.go(server, empty);
  }

  @Test
  void the_door_is_accessible_and_quiet() {
    road.the_door_is_accessible_and_quiet();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, Incidents, Because, counted|outside service hours",
    "de-AT, de, Störungen, Weil, gezählt|außerhalb der Servicezeit"
  })
  void a_record_says_why_its_clock_stands_there(
      String asked, String language, String title, String because, String kinds) {
    road.a_record_says_why_its_clock_stands_there(asked, language, title, because, kinds);
  }

  @Test
  void a_figure_of_a_review_leads_to_its_records() {
    road.a_figure_of_a_review_leads_to_its_records();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Records, Outages", "de-AT, Datensätze, Ausfälle"})
  void each_kind_has_its_page_in_two_languages(String language, String title, String kind) {
    try (Visitor levels = browser.visitor(language)) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, RECORDS);
      assertEquals(title, page.textContent("h1"));
      assertTrue(page.textContent(".chips").contains(kind));
      List<String> kinds =
          page.locator(".chips a").all().stream().map(a -> a.getAttribute("href")).toList();
      assertEquals(28, kinds.size());
      for (String path : kinds) {
        page.navigate(server.address().resolve(path).toString());
        assertFalse(page.textContent("main").contains("record."), path);
      }
      levels.isAccessible();
      levels.sawNoFault();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Capacity, 'Reaches 3,600 GB in', not enough data, How far to trust it",
    "de-AT, Kapazität, Erreicht 3.600 GB in, zu wenige Daten, Wie weit der Prognose zu trauen ist"
  })
  void cap7_the_wall_leads_to_a_metric_and_what_its_forecast_is_worth(
      String language, String title, String finding, String unknown, String trust) {
    try (Visitor capacity = browser.visitor(language)) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      for (int i = 0; i < TRIES && !page.content().contains(finding); i++) {
        page.waitForTimeout(PAUSE_MS); // the demo organisation is being made
        capacity.open(server, WALL);
      }
      assertEquals(title, page.textContent("h1"));
      assertTrue(page.textContent("main").contains(unknown), "an answer of its own");
      assertEquals(page.locator(".wall .fig").count(), page.locator(".wall svg.plot").count());
      capacity.isFit();
      page.click(".wall .fig:has-text('" + finding + "') h2 a");
      page.waitForSelector("#trend svg.plot");
      assertEquals(1, page.locator("#trend svg.plot .crossing").count());
      assertTrue(page.textContent("#trend h2").startsWith(finding));
      assertEquals(trust, page.textContent("#record h2"));
      assertTrue(page.textContent("#record").contains("MASE"));
      page.locator("main details summary").first().click();
      assertEquals(13, page.locator("main details[open] tbody tr").count());
      capacity.isFit();
      capacity.sawNoFault();
    }
  }

  @Test
  void capm1_an_event_is_acknowledged_and_closed_on_its_page() {
    try (Visitor capacity = browser.visitor("de-AT")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      for (int i = 0; i < TRIES && !page.content().contains("CEV-"); i++) {
        page.waitForTimeout(PAUSE_MS); // the demo organisation is being made
        capacity.open(server, "supply/capacity/events.xhtml");
      }
      assertEquals("Schwellenwertereignisse", page.textContent("h1"));
      capacity.isFit();
      page.click("main td.mono a >> nth=0");
      page.waitForSelector("#answering");
      capacity.isFit();
      page.click("[id='answering:acknowledge']");
      page.waitForSelector(".notices .bad");
      assertTrue(
          page.textContent(".notices .bad").contains("Geben Sie die Nummer der Änderung an"));
      page.selectOption("[id='answering:answer']", "ACCEPTED");
      page.fill("[id='answering:reason']", "Die Ablöse ist beschlossen");
      page.click("[id='answering:acknowledge']");
      page.waitForSelector("#closing");
      page.fill("[id='closing:outcome']", "Abgelöst");
      page.click("[id='closing:close']");
      page.waitForSelector("#answer:has-text('Abgelöst')");
      assertEquals("Geschlossen", page.textContent(".strip .state").strip());
      capacity.isFit();
      capacity.sawNoFault();
    }
  }

  @Test
  void cap7_a_scenario_is_written_and_stands_beside_the_forecast() {
    try (Visitor capacity = browser.visitor("en-GB")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      for (int i = 0; i < TRIES && !page.content().contains("CSC-"); i++) {
        page.waitForTimeout(PAUSE_MS); // the demo organisation is being made
        capacity.open(server, "supply/capacity/scenarios.xhtml");
      }
      capacity.isFit();
      page.click("main .head a.primary");
      page.waitForSelector("[id='scenario:title']");
      capacity.isFit();
      page.fill("[id='scenario:title']", "Half the customers leave");
      page.fill("[id='scenario:assumptions']", "The contract ends");
      page.check("label:has-text('Disk of the file servers')");
      page.selectOption("[id='scenario:changes:0:kind']", "CUSTOMER");
      page.click("[id='scenario:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("A change without an amount"));
      page.fill("[id='scenario:changes:0:amount']", "-50");
      page.click("[id='scenario:save']");
      page.waitForSelector("#outcomes");
      assertTrue(page.textContent("main").contains("Customers: -50 % of the load"));
      capacity.isFit();
      page.click("#outcomes td a");
      page.waitForSelector("#side tr:has-text('Half the customers leave')");
      int lines = page.locator("#side tbody tr").count();
      assertEquals(Math.min(lines, 5), page.locator("#picture polyline").count());
      page.locator("main details summary").first().click();
      assertEquals(1 + lines, page.locator("main details[open] thead th").count());
      capacity.isFit();
      capacity.sawNoFault();
    }
  }

  @Test
  void sod1_a_need_is_written_by_one_and_agreed_by_another_on_its_page() {
    try (Visitor capacity = browser.visitor("en-GB");
        Visitor owner = browser.visitor("de-AT")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      capacity.open(server, "supply/capacity/requirement-edit.xhtml");
      capacity.isFit();
      page.selectOption("[id='need:kind']", "HUMAN");
      page.fill("[id='need:basis']", "The hotline is promised from eight to six");
      page.click("[id='need:save']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='need:amount']", "3");
      page.fill("[id='need:unit']", "people");
      page.click("[id='need:save']");
      page.waitForSelector("#need:has-text('3 people')");
      String path = "supply/capacity/requirement.xhtml?number=" + page.textContent(".head .mono");
      owner.signIn(server, "owner", PASSWORD);
      owner.open(server, path);
      owner.isFit();
      owner.page().click("[id='steps:step:0:take']");
      owner.page().waitForSelector(".notices .ok");
      assertEquals("Vereinbart", owner.page().textContent(".head .state").strip());
      owner.open(server, "supply/capacity/requirements.xhtml?state=AGREED");
      assertTrue(owner.page().textContent("main").contains("3 people"));
      owner.isFit();
      capacity.sawNoFault();
      owner.sawNoFault();
    }
  }

  @Test
  void cpl4_and_dem1_demand_is_foretold_and_capacity_planned_on_their_pages() {
    PlanPages pages = new PlanPages(browser, server);
    pages.demand();
    pages.plan();
  }

  @Test
  void cal2_holidays_are_proposed_taken_over_and_removed() {
    String path = "foundation/servicetime/holidays.xhtml?code=BH";
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, path + "&country=AT&year=2031");
      levels.isFit();
      assertFalse(page.isVisible("tr:has-text('6 Jan 2031')"));
      page.click("[id='proposed:fill']");
      page.waitForSelector("tr:has-text('6 Jan 2031')");
      page.click("tr:has-text('6 Jan 2031') input");
      page.waitForSelector("tr:has-text('6 Jan 2031')", HIDDEN);
      page.waitForSelector("tr:has-text('26 Dec 2031')"); // only one is removed
      assertFalse(page.isVisible("tr:has-text('6 Jan 2031')"));
      levels.open(server, path + "&country=QQ&year=2031");
      assertTrue(page.textContent("main").contains("QQ is not a country"));
      levels.open(server, path + "&country=AT&year=soon");
      assertTrue(page.textContent("main").contains("not a whole number"));
      assertFalse(page.isVisible("[id='proposed:fill']"), "nothing to take over");
      levels.isFit();
      levels.sawNoFault();
    }
  }

  @Test
  void slm4_a_contract_shows_its_gaps_and_is_offered_by_one_and_signed_by_another() {
    try (Visitor suppliers = browser.visitor("en-GB");
        Visitor director = browser.visitor("de-AT")) {
      suppliers.signIn(server, "suppliers", PASSWORD);
      Page page = suppliers.page();
      for (int i = 0; i < TRIES && !page.content().contains("Brightdesk"); i++) {
        page.waitForTimeout(PAUSE_MS); // the demo organisation is being made
        suppliers.open(server, CONTRACTS);
      }
      suppliers.isFit();
      page.click("main tr:has-text('Cumulus') a");
      page.waitForSelector("#alignment .state.bad");
      assertTrue(page.textContent("#alignment").contains("does not work in all agreed hours"));
      page.check("#exit input[value=dataReturned]");
      page.click("[id='points:save']");
      page.waitForSelector(".notices .ok");
      assertTrue(page.isChecked("#exit input[value=dataReturned]"));
      suppliers.isFit();
      page.click("#alignment td a >> nth=0");
      page.waitForSelector("main a:has-text('CTR-')");
      suppliers.isFit();
      suppliers.open(server, CONTRACTS);
      page.click("main tr:has-text('Brightdesk') a");
      page.click("[id='steps:step:0:take']");
      page.waitForSelector(".notices .ok");
      assertTrue(page.textContent(".why-not").contains("is offered already"));
      suppliers.isFit();
      director.signIn(server, "director", PASSWORD);
      director.open(server, "foundation/approval/mine.xhtml");
      director.page().click("main a:has-text('Brightdesk')");
      director.page().click("[id='steps:step:0:take']");
      director.page().waitForSelector(".notices .ok");
      assertEquals("Unterschrieben", director.page().textContent(".strip .state").strip());
      director.isFit();
      suppliers.sawNoFault();
      director.sawNoFault();
    }
  }

  @Test
  void a_metric_is_defined_on_a_page_and_refused_with_the_cure() {
    try (Visitor capacity = browser.visitor("en-GB")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      capacity.open(server, "supply/capacity/edit.xhtml");
      capacity.isFit();
      page.fill("[id='metric:name']", "Tapes of the archive");
      page.selectOption("[id='metric:about']", "CI");
      page.fill("[id='metric:subject']", "tape library");
      page.fill("[id='metric:warning']", "90");
      page.fill("[id='metric:critical']", "80");
      page.click("[id='metric:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("80.0 lies below the warning 90.0"));
      assertEquals("Tapes of the archive", page.inputValue("[id='metric:name']"));
      page.fill("[id='metric:critical']", "95.5");
      page.click("[id='metric:save']");
      page.waitForSelector(".notices .ok");
      assertTrue(page.textContent("h1").contains("Tapes of the archive"));
      assertTrue(page.textContent("main").contains("No samples have come yet."));
      capacity.isAccessible();
      capacity.sawNoFault();
    }
  }

  @Test
  void sources_of_samples_say_how_they_go() {
    try (Visitor capacity = browser.visitor("de-AT")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      capacity.open(server, WALL);
      page.click("a:has-text('Quellen')");
      assertEquals("Quellen von Messwerten", page.textContent("h1"));
      capacity.isFit();
      capacity.isAccessible();
      page.click("main table a");
      page.waitForSelector("[id='ask:pull']");
      page.click("[id='ask:pull']");
      page.waitForSelector(".notices .ok");
      for (int i = 0; i < 50 && page.locator("#state .said").count() == 0; i++) {
        page.waitForTimeout(200);
        page.reload();
      }
      assertTrue(page.textContent("#state .said").contains("kennt niemand"));
      assertEquals("Gestört", page.textContent(".strip .state").strip());
      page.fill("[id='source:address']", "http://localhost:9090");
      page.click("[id='source:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("evident.pull.hosts"));
      assertEquals("http://localhost:9090", page.inputValue("[id='source:address']"));
      capacity.isFit();
      capacity.isAccessible();
      capacity.sawNoFault();
    }
  }

  @Test
  void av1_and_av11_the_map_leads_to_a_year_of_days_and_down_to_minutes() throws Exception {
    new DemoEndChecks(server, PASSWORD).the_demo_organisation_reaches_its_end();
    AvailabilityPages pages = new AvailabilityPages(browser, server, PASSWORD);
    pages.mapIsColouredByHealth();
    pages.yearLeadsDownToMinutes();
  }

  @Test
  void a_source_of_many_series_is_made_and_looked_at() {
    try (Visitor capacity = browser.visitor("de-AT")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      capacity.open(server, "supply/capacity/sources.xhtml");
      page.click("a:has-text('Quellen mit vielen Reihen')");
      assertEquals("Quellen mit vielen Reihen", page.textContent("h1"));
      capacity.isFit();
      capacity.isAccessible();
      page.click("a:has-text('Neue Quelle')");
      page.fill("[id='source:name']", "Lüfter aller Schränke");
      page.fill("[id='source:labels']", "rack, 1st");
      page.fill("[id='source:address']", "https://racks.evident.example");
      page.fill("[id='source:query']", "max by (rack) (fan_rpm)");
      page.click("[id='source:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("nennt keine Labels"));
      page.fill("[id='source:labels']", "rack");
      page.click("[id='source:save']");
      page.waitForSelector(".notices .ok");
      assertEquals("Lüfter aller Schränke", page.textContent("h1"));
      assertTrue(page.textContent("#series").contains("Noch wurde keine Reihe gesehen."));
      capacity.isFit();
      capacity.isAccessible();
      page.click("a:has-text('Ändern')");
      assertEquals("rack", page.inputValue("[id='source:labels']"));
      assertTrue(page.isDisabled("[id='source:labels']"));
      page.fill("[id='source:name']", "Lüfter");
      page.click("[id='source:save']");
      page.waitForSelector(".notices .ok");
      assertEquals("Lüfter", page.textContent("h1"));
      capacity.sawNoFault();
    }
  }

  @Test
  void checks_are_pulled_from_where_somebody_says() {
    try (Visitor outages = browser.visitor("de-AT")) {
      outages.signIn(server, "outages", PASSWORD);
      Page page = outages.page();
      outages.open(server, "assurance/availability/list.xhtml");
      page.click("a:has-text('Quellen der Prüfungen')");
      outages.isFit();
      outages.isAccessible();
      outages.open(server, "assurance/availability/list.xhtml");
      page.click("a[href*='availability/service.xhtml']");
      page.click("a:has-text('Quelle der Prüfungen')");
      outages.isFit();
      outages.isAccessible();
      assertEquals("1.0", page.inputValue("[id='source:up']"));
      page.fill("[id='source:address']", "https://probes.evident.example");
      page.fill("[id='source:query']", "min(probe_success)");
      page.fill("[id='source:up']", "0.5");
      page.click("[id='source:save']");
      page.waitForSelector(".notices .ok");
      page.waitForSelector("#state");
      outages.isFit();
      outages.isAccessible();
      assertEquals("0.5", page.inputValue("[id='source:up']"));
      outages.open(server, "assurance/availability/sources.xhtml");
      assertTrue(page.textContent("table").contains("probes.evident.example"));
      outages.isFit();
      outages.isAccessible();
    }
  }

  @Test
  void a_file_of_counts_is_brought_in_by_a_profile() {
    try (Visitor demand = browser.visitor("en-GB")) {
      demand.signIn(server, "demand", PASSWORD);
      Page page = demand.page();
      demand.open(server, "supply/demand/list.xhtml");
      page.click("a:has-text('Bring measurements in')");
      demand.isFit();
      demand.isAccessible();
      page.fill("[id='profile:name']", "Counters");
      page.fill("[id='profile:p-measure']", "counter");
      page.click("[id='profile:keep']");
      page.waitForSelector(".notices .ok");
      assertEquals("counter", page.inputValue("[id='bring:measure']"));
      String file = "customer,service,period,counter,quantity\nnobody,nothing,2026-01,CALLS,5\n";
      page.setInputFiles(
          "[id='bring:content']",
          new FilePayload("counts.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      page.click("[id='bring:read']");
      page.waitForSelector("#result");
      assertTrue(page.textContent("#result").contains("1 line: 0 new counts"));
    }
  }

  @Test
  void a_file_of_checks_is_brought_in_by_a_profile() {
    try (Visitor levels = browser.visitor("de-AT")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, "assurance/availability/list.xhtml");
      page.click("a:has-text('Messungen einlesen')");
      levels.isFit();
      levels.isAccessible();
      page.fill("[id='profile:name']", "Uptime");
      page.fill("[id='profile:p-subject']", "service");
      page.fill("[id='profile:p-at']", "checked_at_utc");
      page.fill("[id='profile:p-value']", "status");
      page.click("[id='profile:keep']");
      page.waitForSelector(".notices .ok");
      assertEquals("checked_at_utc", page.inputValue("[id='bring:at']"));
      String file = "service,checked_at_utc,status\nnobody,2026-01-01T00:00:00Z,up\n";
      page.setInputFiles(
          "[id='bring:content']",
          new FilePayload("checks.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      page.click("[id='bring:read']");
      page.waitForSelector("#result");
      assertTrue(page.textContent("#result").contains("1 Zeile zu keinem Service"));
      assertTrue(page.textContent("#result").contains("Es gibt keinen Service nobody"));
      levels.isFit();
      levels.isAccessible();
      levels.sawNoFault();
    }
  }

  @Test
  void nothing_typed_is_lost_and_a_correction_needs_its_reason() {
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, RECORDS + "?kind=outages");
      assertEquals(OUTAGE_FIELDS, page.locator("[id='entry'] .field").count() - 1);
      page.fill("[id='entry:fields:1:line']", "core switch");
      page.fill("[id='entry:fields:2:line']", "2026-03-03T16:20");
      page.fill("[id='entry:fields:3:line']", "2026-03-03T16:00");
      page.selectOption("[id='entry:fields:4:choice']", "FULL");
      page.selectOption("[id='entry:fields:12:choice']", "MONITORING");
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .bad");
      String told = page.textContent(".notices .bad").strip();
      assertTrue(told.startsWith("End: "), told);
      assertTrue(told.contains("16:20 +01:00"), told);
      assertEquals("core switch", page.inputValue("[id='entry:fields:1:line']"));
      assertEquals("2026-03-03T16:20", page.inputValue("[id='entry:fields:2:line']"));
      levels.isAccessible();
      page.fill("[id='entry:fields:3:line']", "2026-03-03T16:50");
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .ok");
      String mine = "tbody tr:has-text('core switch')"; // the demo organisation adds others
      page.click(mine + " td.mono a");
      page.waitForSelector("[id='entry:reason']");
      assertEquals("2026-03-03T16:50", page.inputValue("[id='entry:fields:3:line']"));
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='entry:reason']", "counted twice");
      page.click("[id='entry:withdraw']");
      page.waitForSelector(".notices .ok");
      page.waitForSelector(mine + ":has-text('withdrawn')");
      levels.sawNoFault();
    }
  }

  @Test
  void a_file_says_what_is_wrong_and_a_phone_is_wide_enough() {
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
      levels.open(server, RECORDS + "?kind=consumed-units");
      String file = "ref,service,period,unit,quantity\nU-1,Nowhere,2026-13,orders,many\n";
      page.setInputFiles(
          "[id='file:content']",
          new FilePayload("units.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      page.click("[id='file:read']");
      page.waitForSelector("#result");
      assertTrue(page.textContent("#result h2").contains("3 faults"));
      assertTrue(page.textContent("#result").contains("There is no Nowhere."));
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertEquals(PHONE_WIDTH, ((Number) wide).intValue());
      levels.isAccessible();
      levels.sawNoFault();
    }
  }
}
