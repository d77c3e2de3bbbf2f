package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.evident.it.ImportDesk;
import org.evident.it.IncidentFile;
import org.evident.it.Office;
import org.evident.it.ReviewDesk;
import org.evident.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jobs of the people of the road, done in a browser, each by the right person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysUiIT {

  private static final YearMonth MONTH = YearMonth.of(2016, 10);
  private static final String SERVICE = "C1";
  private static final String GOOD = ".notices .ok";
  private static final String BAD = ".notices .bad";
  private static final String REVIEWS = "evaluation/servicereview/list.xhtml";
  private static final String INCIDENTS = "resolution/incident/list.xhtml";
  private static final String OPEN_FINDING = "#findings tr:has(.state.warn)";
  private static final String FIRST_ROW = "main tbody tr:first-child td:first-child a";

  private Browser browser;
  private Server server;
  private Office office;
  private ImportDesk imports;
  private String customer;
  private String review;
  private DeskChecks work;
  private LiveChecks live;

  @BeforeAll
  void start() {
    browser = Browser.start();
    server = Server.start("journeys-ui", List.of());
    office = Office.open(server);
    imports = new ImportDesk(office);
    customer = imports.customer();
    imports.complete(customer, IncidentFile.write("journeys.csv", IncidentFile.lines()));
    ReviewDesk people = new ReviewDesk(office);
    office.person("desk", null, "SERVICE_DESK");
    office.person("resolver", null, "RESOLVER");
    office.person("director", null, "TOP_MANAGEMENT");
    office.administrator().post("teams", "{\"name\":\"Workplace\",\"desk\":false}").expect(201);
    office.person("guest", customer, "CUSTOMER_REPRESENTATIVE");
    work = new DeskChecks(browser, server, office, customer);
    live = new LiveChecks(browser, server, office);
    review = ReviewDesk.numberOf(people.measure(MONTH, customer), SERVICE);
    assertFalse(people.openKinds(review).isEmpty());
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

  @ParameterizedTest
  @CsvSource({
    "admin, en-GB", "admin, de-AT",
    "owner, en-GB", "owner, de-AT",
    "levels, en-GB", "levels, de-AT",
    "customer1, en-GB", "customer1, de-AT"
  })
  void every_page_of_the_road_is_for_everybody(String login, String language) {
    try (Visitor visitor = enter(login, language)) {
      Page page = visitor.page();
      List<String> pages =
          page.locator("nav.rail a").all().stream()
              .map(link -> link.getAttribute("href"))
              .map(href -> href.substring("/evident/".length()))
              // The description of the API has a test of its own.
              .filter(href -> !href.startsWith("help/"))
              .toList();
      assertTrue(pages.size() > 3, pages.toString());
      for (String path : pages) {
        visitor.open(server, path);
        visitor.isFit();
        if (page.isVisible(FIRST_ROW)) {
          page.click(FIRST_ROW);
          page.waitForSelector("main .strip");
          visitor.isFit();
        }
      }
      visitor.open(server, "account.xhtml");
      visitor.isFit();
      visitor.sawNoFault();
    }
  }

  @Test
  void drf1_a_draft_leaves_the_notice_of_an_act() {
    new NoticeChecks(browser, server, office).aDraftLeavesTheNoticeOfAnAct(work.reported(3));
  }

  @Test
  void an_act_leaves_its_reader_where_they_were() {
    StayChecks stay = new StayChecks(browser, server, office);
    stay.placeAndTextsStay(work.reported(3), "en-GB");
    stay.placeAndTextsStay(work.reported(3), "de-AT");
    stay.draftOnItsWayIsKept(work.reported(3));
    stay.correctionAndRefusalStay(work.reported(3));
    stay.endsAtTheDoor(work.reported(3));
  }

  @Test
  void an_act_on_any_record_leaves_its_reader_where_they_were() {
    RecordStayChecks stay = new RecordStayChecks(browser, server, office);
    stay.anActionOnARequirement();
    stay.aCorrectionOfASimpleRecord();
  }

  @Test
  void a_review_goes_from_draft_to_the_customer() {
    String path = "evaluation/servicereview/detail.xhtml?number=" + review;
    try (Visitor author = enter("author", "en-GB")) {
      Page page = author.page();
      author.open(server, path);
      assertTrue(page.isDisabled("#steps\\:step\\:0\\:take, .acts button >> nth=0"));
      assertTrue(page.textContent(".why-not >> nth=0").contains("still need"));
      explain(author);
      page.waitForSelector("#checklist .state.ok");
      assertEquals(0, page.locator("#checklist .state.warn").count());
      click(page, "Submit");
      page.waitForSelector(GOOD);
      author.isFit();
      author.sawNoFault();
    }
    step("reviewer", path, "Find plausible");
    step("owner", path, "Approve");
    try (Visitor customer = enter("customer1", "en-GB")) {
      customer.open(server, REVIEWS);
      assertFalse(customer.page().content().contains(review));
    }
    step("reviewer", path, "Publish");
    decide();
    try (Visitor customer = enter("customer1", "de-AT")) {
      customer.open(server, REVIEWS);
      customer.page().click("text=" + review);
      customer.page().waitForSelector(".figs .v");
      assertEquals(0, customer.page().locator("#steps button").count());
      assertEquals(0, customer.page().locator("#checklist").count());
      assertTrue(customer.page().textContent("#findings").contains("Wir warten ab"));
      customer.isFit();
      customer.sawNoFault();
    }
  }

  /** Decides on every missed target, first with too few words, which loses nothing. */
  private void decide() {
    try (Visitor relations = enter("relations", "de-AT")) {
      Page page = relations.page();
      relations.open(server, "evaluation/servicereview/findings.xhtml");
      assertTrue(page.textContent("#share").startsWith("0 %"), page.textContent("#share"));
      relations.isFit();
      page.click("main tbody a >> nth=0");
      page.waitForSelector("#findings");
      relations.isFit();
      for (int open = page.locator(OPEN_FINDING).count(); open > 0; open--) {
        page.click(OPEN_FINDING + " a");
        page.fill("#decision\\:said", "Wir warten ab");
        page.selectOption("#decision\\:choice", "NONE");
        page.click("#decision\\:save");
        page.waitForSelector(BAD);
        assertEquals("Wir warten ab", page.inputValue("#decision\\:said"));
        page.fill("#decision\\:words", "Es war einmalig");
        page.click("#decision\\:save");
        page.waitForSelector(GOOD);
      }
      assertEquals(0, page.locator(OPEN_FINDING).count());
      meet(page);
      relations.isFit();
      relations.open(server, "evaluation/servicereview/findings.xhtml");
      assertTrue(page.textContent("#share").startsWith("100 %"), page.textContent("#share"));
      relations.open(server, "evaluation/servicereview/process.xhtml");
      relations.isFit();
      page.click("main tbody td.num a >> nth=0");
      page.waitForSelector("#parts tbody a");
      relations.isFit();
      relations.sawNoFault();
    }
  }

  /** Plans the meeting on the review, says that it was held, and sends its minutes. */
  private static void meet(Page page) {
    page.fill("#meet\\:on", "2099-01-31");
    page.click("#meet\\:take");
    page.waitForSelector("#meet\\:participants");
    page.fill("#meet\\:on", LocalDate.now(ZoneOffset.UTC).toString());
    page.fill("#meet\\:participants", "Beide Seiten");
    page.click("#meet\\:take");
    page.waitForSelector("#meet\\:business");
    page.fill("#meet\\:business", "keine");
    page.click("#meet\\:take");
    page.waitForSelector("#meeting .state.ok");
  }

  @Test
  void agr2_notice_is_given_on_the_page_of_an_agreement() {
    try (Visitor levels = enter("levels", "de-AT")) {
      Page page = levels.page();
      levels.open(server, "agreement/servicelevel/list.xhtml");
      page.click(FIRST_ROW);
      page.click("main details summary >> nth=0");
      page.fill("#notice\\:on", LocalDate.now(ZoneOffset.UTC).toString());
      page.fill("#notice\\:ends", "2099-12-31");
      page.fill("#notice\\:reason", "-");
      page.click("#notice\\:give");
      page.waitForSelector(BAD);
      assertEquals("2099-12-31", page.inputValue("#notice\\:ends"));
      page.fill("#notice\\:reason", "Sie ziehen um");
      page.click("#notice\\:give");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent("main").contains("Sie ziehen um"));
      assertEquals(0, page.locator("#notice").count(), "given once");
      levels.isFit();
      levels.sawNoFault();
    }
  }

  @Test
  void agr5_notice_is_taken_back_on_the_page_of_an_agreement() {
    String customer = imports.customer();
    String number =
        imports.levels().get("agreements?limit=200").expect(200).list().stream()
            .map(JsonValue::asJsonObject)
            .filter(one -> customer.equals(one.getString("customer")))
            .findFirst()
            .orElseThrow()
            .getString("number");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String notice =
        "{\"givenOn\":\"%s\",\"givenBy\":\"CUSTOMER\",\"endsOn\":\"%s\",\"reason\":\"They leave\"}";
    imports
        .levels()
        .post("agreements/" + number + "/termination", notice.formatted(today, today.plusDays(9)))
        .expect(200);
    try (Visitor levels = enter("levels", "en-GB")) {
      Page page = levels.page();
      levels.open(server, "agreement/servicelevel/detail.xhtml?number=" + number);
      page.click("main details summary:has-text('Take notice back')");
      page.fill("#withdraw\\:why", "-");
      page.click("#withdraw\\:take");
      page.waitForSelector(BAD);
      levels.isFit();
      page.fill("#withdraw\\:why", "They stay after all");
      page.click("#withdraw\\:take");
      page.waitForSelector(GOOD);
      assertEquals(0, page.locator("#withdraw").count(), "taken back once");
      assertEquals(1, page.locator("#notice").count(), "and can be given again");
      levels.isFit();
      levels.sawNoFault();
    }
  }

  @Test
  void rep4_and_rep5_what_is_reported_has_a_page() {
    try (Visitor levels = enter("levels", "de-AT")) {
      Page page = levels.page();
      levels.open(server, "evaluation/servicereview/list.xhtml");
      page.click("main .ways a[href*=reporting]");
      assertEquals("Was berichtet wird", page.textContent("h1"));
      assertEquals(17, page.locator("#clauses tbody tr").count());
      assertTrue(page.textContent("#clauses").contains("kein Bericht"));
      levels.isFit();
      page.click("[id='compare:now']");
      page.waitForSelector("#comparison .state");
      levels.isFit();
      levels.sawNoFault();
    }
  }

  @Test
  void a_log_is_tried_and_imported_on_its_page() throws IOException {
    new ImportPageChecks(browser, server)
        .a_log_is_tried_and_imported_on_its_page(imports.customer());
  }

  /** Says of the first point of each kind what holds for all of its kind; a wrong date loses nothing. */
  private void explain(Visitor author) {
    Page page = author.page();
    page.click("#checklist .checklist a >> nth=0");
    boolean first = true;
    while (page.isVisible("#words\\:save")) {
      page.fill("#words\\:cause", "The desk was short of people");
      if (page.isVisible("#words\\:action")) {
        act(page, first);
        first = false;
      }
      page.click("#words\\:save");
      page.waitForSelector(GOOD);
    }
    assertTrue(page.textContent("#summary .said").contains("short of people"), "the judgement");
    assertEquals(3, page.locator("#summary ol li").count());
  }

  private static void act(Page page, boolean wrongly) {
    page.fill("#words\\:effect", "Orders were late");
    page.fill("#words\\:action", "Two more are trained");
    page.fill("#words\\:owner", "A. Person");
    page.check("#words\\:all");
    if (wrongly) {
      page.evaluate("document.getElementById('words:due').type = 'text'");
      page.fill("#words\\:due", "soon");
      page.click("#words\\:save");
      page.waitForSelector(BAD);
      assertTrue(page.textContent(BAD).contains("not a date"));
      assertEquals("Two more are trained", page.inputValue("#words\\:action"));
      page.evaluate("document.getElementById('words:due').type = 'text'");
    }
    page.fill("#words\\:due", "2030-01-31");
  }

  private void step(String login, String path, String step) {
    try (Visitor visitor = enter(login, "en-GB")) {
      visitor.open(server, path);
      visitor.isFit();
      click(visitor.page(), step);
      visitor.page().waitForSelector(GOOD);
      visitor.sawNoFault();
    }
  }

  @Test
  void an_incident_goes_from_report_to_closed() {
    String number = report();
    try (Visitor resolver = enter("resolver", "en-GB")) {
      Page page = resolver.page();
      resolver.open(server, "resolution/incident/detail.xhtml?number=" + number);
      click(page, "Start work");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent(".acts").contains("needs a note on the work done first"));
      page.fill("#compose\\:note", "Restarted the spooler");
      page.click("#compose\\:writeNote");
      page.waitForSelector(".note.private");
      click(page, "Resolve");
      resolver.isFit();
      page.fill("#act\\:text", "Queue emptied");
      page.click("#act\\:take");
      page.waitForSelector(BAD);
      assertTrue(page.textContent(BAD).contains("configuration item"));
      assertEquals("Queue emptied", page.inputValue("#act\\:text"));
      page.fill("#act\\:item", "Printer 7");
      page.click("#act\\:take");
      page.waitForSelector(GOOD);
      resolver.sawNoFault();
    }
    declareMajor(number);
    try (Visitor desk = enter("desk", "de-AT")) {
      desk.open(server, "resolution/incident/detail.xhtml?number=" + number);
      click(desk.page(), "Schließen");
      desk.page().waitForSelector(GOOD);
      assertEquals("Geschlossen", desk.page().textContent("main .strip .state >> nth=0"));
      desk.isFit();
      desk.sawNoFault();
    }
  }

  private String report() {
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      desk.open(server, INCIDENTS);
      click(page, "Report an incident");
      page.fill("#report\\:title", "Bad");
      page.fill("#report\\:description", "Nothing comes out of the printer");
      page.click("#report\\:send");
      page.waitForSelector(BAD);
      assertTrue(page.textContent(BAD).contains("5 to 200 characters"));
      assertEquals("Nothing comes out of the printer", page.inputValue("#report\\:description"));
      desk.isFit();
      page.fill("#report\\:title", "Printer is silent");
      page.click("#report\\:send");
      page.waitForSelector(GOOD);
      click(page, "Assign");
      page.selectOption("#act\\:team", "Workplace");
      page.fill("#act\\:category", "Printing");
      page.click("#act\\:take");
      page.waitForSelector(GOOD);
      desk.sawNoFault();
      return Objects.requireNonNull(page.textContent("main .mono"));
    }
  }

  private void declareMajor(String number) {
    try (Visitor manager = enter("incidents", "en-GB")) {
      Page page = manager.page();
      manager.open(server, "resolution/incident/detail.xhtml?number=" + number);
      click(page, "Declare major");
      page.fill("#act\\:reason", "A whole floor cannot print");
      page.fill("#act\\:leader", "I. Manager");
      page.click("#act\\:take");
      page.waitForSelector(BAD);
      page.fill("#act\\:leader", "incidents");
      page.click("#act\\:take");
      page.waitForSelector(GOOD);
      click(page, "Service restored");
      page.click("#act\\:take");
      page.waitForSelector(GOOD);
      click(page, "Major incident report");
      page.fill("#act\\:cause", "A queue was full");
      page.click("#act\\:take");
      page.waitForSelector(BAD);
      assertEquals("A queue was full", page.inputValue("#act\\:cause"));
      page.fill("#act\\:effect", "No printing");
      page.fill("#act\\:lessons", "Watch the queue");
      page.fill("#act\\:reviewedOn", "2030-01-31");
      page.click("#act\\:take");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent("main").contains("Watch the queue"));
      review(page);
      manager.sawNoFault();
    }
  }

  private static void review(Page page) {
    page.click("#major summary:has-text('Hold the review')");
    page.fill("#review\\:participants", "I. Manager, R. Resolver");
    page.fill("#review\\:course", "Full at nine, empty at ten");
    page.click("#review\\:take");
    page.waitForSelector(BAD); // neither a problem nor why there is none
    assertEquals("Full at nine, empty at ten", page.inputValue("#review\\:course"));
    page.fill("#review\\:noProblemReason", "An unusual print job");
    page.click("#review\\:take");
    page.waitForSelector(GOOD);
    page.click("#end\\:take");
    page.waitForSelector(GOOD);
    assertTrue(page.textContent("#major").contains("Report published"));
    page.click("#end\\:take");
    page.waitForSelector(GOOD);
    assertTrue(page.textContent("#major").contains("Closed"));
  }

  @ParameterizedTest
  @CsvSource({"en-GB, left, due", "de-AT, noch, fällig"})
  void the_home_of_an_agent_has_the_nearest_breach_first(String language, String left, String due) {
    work.homeIsSortedByNearestBreach(language, left, due);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Save note for staff only, Send reply to",
    "de-AT, Notiz nur für Mitarbeiter speichern, Antwort an"
  })
  void drf1_a_note_and_a_reply_are_kept_apart_until_they_are_sent(
      String language, String note, String reply) {
    work.draftsAreKeptApart(language, note, reply);
  }

  @Test
  void drf1_a_draft_outlives_a_session_that_has_timed_out() {
    work.draftOutlivesTheSession();
  }

  @Test
  void txt1_a_prepared_text_is_inserted_with_the_facts_of_the_record() {
    work.preparedTextIsInserted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-AT"})
  void rec2_a_stale_second_tab_shows_both_versions_and_loses_nothing(String language) {
    work.staleTabMerges(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-AT"})
  void one_field_is_corrected_in_its_place(String language) {
    new FieldChecks(browser, server, office, work).oneFieldIsCorrectedInItsPlace(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-AT"})
  void inc6_a_security_event_is_withheld(String language) {
    new FieldChecks(browser, server, office, work).aSecurityEventIsWithheld(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-AT"})
  void inc3_criteria_are_proposed_by_one_and_approved_by_another(String language) {
    new FieldChecks(browser, server, office, work)
        .criteriaAreProposedByOneAndApprovedByAnother(language);
  }

  @Test
  void what_was_just_done_is_taken_back() {
    new FieldChecks(browser, server, office, work).whatWasJustDoneIsTakenBack();
  }

  @Test
  void rec2_a_step_on_a_stale_page_is_refused_once_with_what_happened_meanwhile() {
    work.staleStepIsRefused();
  }

  @Test
  void a_new_incident_is_triaged_in_three_interactions() {
    work.triageTakesThreeInteractions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-AT"})
  void vws2_a_saved_view_keeps_filter_columns_and_order_for_its_owner(String language) {
    work.savedViewKeepsTheList(language);
  }

  @Test
  void several_incidents_change_at_once_and_back_each_with_its_outcome() {
    work.severalChangeAtOnce();
  }

  @Test
  void a_note_on_several_incidents_is_taken_back_from_each() {
    new BulkNoteChecks(browser, server, office)
        .noteOnSeveralIsTakenBack(List.of(work.reported(4), work.reported(4)));
  }

  @Test
  void an_incident_is_resolved_without_a_mouse() {
    new KeyboardChecks(browser, server, office).anIncidentIsResolvedWithoutAMouse(work.reported(3));
  }

  @Test
  void prs1_whoever_has_a_record_open_sees_who_else_has() {
    live.colleaguesSeeEachOther(work.reported(3));
  }

  @Test
  void prs2_customers_are_not_shown_and_see_nobody() {
    live.strangersHearNothing(work.reported(3), "guest");
  }

  @Test
  void the_list_is_filtered_by_several_values_and_each_is_left_out_again() {
    new FilterPageChecks(browser, server, office)
        .severalAreChosenAndLeftOut(work.reported(1), work.reported(4));
  }

  @Test
  void inc7_a_grave_incident_leads_to_its_outage() {
    String goal = ",{\"figure\":\"AVAIL\",\"percent\":99.5,\"calendar\":\"ALL\"}";
    new OutagePageChecks(browser, server, office)
        .graveIncidentLeadsToItsOutage(imports.customer("\"noExceptions\":true", goal));
  }

  @Test
  void inc8_a_wrongly_joined_event_becomes_an_incident_of_its_own() {
    new SplitPageChecks(browser, server, office)
        .aWronglyJoinedEventBecomesAnIncidentOfItsOwn(customer);
  }

  @Test
  void tml1_a_timeline_is_read_by_kind_and_page_and_others_are_called() {
    new CoursePageChecks(browser, server, office).courseIsReadAndOthersAreCalled(work.reported(2));
  }

  @Test
  void ctg1_words_are_kept_on_their_page() {
    new CoursePageChecks(browser, server, office).wordsAreKept();
  }

  @Test
  void usr1_a_user_follows_what_they_reported() {
    new CoursePageChecks(browser, server, office).userFollowsWhatTheyReported(customer);
  }

  @Test
  void an_incident_is_taken_over_by_a_single_key() {
    new HandsChecks(browser, server, office)
        .takenOverByKey(List.of(work.reported(2), work.reported(2)));
  }

  @Test
  void sla5_a_customer_is_asked_answers_and_reopens_what_was_not_solved() {
    new AnswerChecks(browser, server, office)
        .customerIsAskedAnswersAndReopens(work.reported(3), "guest");
  }

  @Test
  void what_changes_meanwhile_is_told_and_nothing_typed_is_lost() {
    live.changesAreToldAndNothingTypedIsLost(work.reported(1));
  }

  @Test
  void rows_stay_where_they_are_until_the_reader_asks_for_new_ones() {
    live.rowsStayUntilNewOnesAreAskedFor(() -> work.reported(3));
  }

  @Test
  void a_record_is_looked_at_beside_its_list() {
    live.peekShowsTheRecordBesideTheList(work.reported(1));
  }

  @Test
  void gen1_times_show_in_the_zone_of_the_reader() {
    try (Visitor owner = enter("owner", "en-GB")) {
      Page page = owner.page();
      owner.open(server, "account.xhtml");
      page.fill("#account\\:zone", "Nowhere/Town");
      page.click("#account\\:save");
      page.waitForSelector(BAD);
      assertEquals("Nowhere/Town", page.inputValue("#account\\:zone"));
      page.fill("#account\\:zone", "Asia/Tokyo");
      page.click("#account\\:save");
      page.waitForSelector(GOOD);
      owner.open(server, INCIDENTS);
      page.click(FIRST_ROW);
      page.waitForSelector(".line time");
      assertTrue(page.textContent(".line time >> nth=0").contains("+09:00"));
      owner.sawNoFault();
    }
  }

  private static void click(Page page, String name) {
    page.click(
        "main :is(a, input, button):not([disabled]):is(:text-is('%1$s'), [value='%1$s'])"
            .formatted(name));
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
