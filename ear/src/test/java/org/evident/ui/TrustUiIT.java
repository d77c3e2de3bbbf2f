package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.it.Client;
import org.evident.it.Letterbox;
import org.evident.it.Office;
import org.evident.it.Server;
import org.evident.it.TypedForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People get roles, and the history shows it and proves itself, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrustUiIT {

  private static final int TRIES = 60;
  private static final int PAUSE_MS = 1_000;
  private static final Page.WaitForSelectorOptions ATTACHED =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  private static final List<String> SETTLED =
      List.of(
          "index.xhtml",
          "account.xhtml",
          "foundation/party/people.xhtml",
          "foundation/history/list.xhtml",
          "foundation/search/results.xhtml?q=admin",
          "resolution/incident/new.xhtml");

  private Browser browser;
  private Letterbox box;
  private Server server;
  private Office office;
  private FirstDayChecks firstDay;

  @BeforeAll
  void start() {
    browser = Browser.start();
    box = new Letterbox();
    List<String> properties = new ArrayList<>(TypedForms.SERVER);
    properties.addAll(box.properties());
    server = Server.start("trust-ui", properties);
    firstDay = new FirstDayChecks(browser, server);
    firstDay.administratorEnters();
    office = Office.entered(server);
    office.person("newcomer", null);
    office.person(ApiPageChecks.LOGIN, null, "SERVICE_LEVEL_MANAGER");
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
    if (box != null) {
      box.close();
    }
  }

  /** The last, since it fills the server that others find empty. */
  @Test
  @Order(Integer.MAX_VALUE)
  void acc2_nothing_typed_into_a_form_is_more_than_text() {
    for (String id : List.of("t1@x", "t2@x")) {
      box.deliver(id, "stranger@elsewhere.example", "Help", "", "It does not work.");
    }
    new TypedFormChecks(browser, server, office).nothingTypedIsMoreThanText();
  }

  @Test
  void the_description_is_read_without_any_other_server() {
    new ApiPageChecks(browser, server).the_description_is_read_without_any_other_server();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, My tokens", "de-AT, Meine Token"})
  void pty3_a_token_is_made_seen_once_and_revoked(String language, String title) {
    new ApiPageChecks(browser, server).pty3_a_token_is_made_seen_once_and_revoked(language, title);
  }

  @Test
  void pty9_a_role_is_offered_taken_over_and_seen_in_the_history() {
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      admin.open(server, "foundation/party/person.xhtml?login=newcomer");
      page.selectOption("[id='offer:role']", "SERVICE_DESK");
      page.click("[id='offer:go']");
      page.waitForSelector(".notices .ok");
      assertTrue(page.textContent("main table").contains("Offered"));
      admin.isAccessible();
      admin.sawNoFault();
    }
    try (Visitor newcomer = browser.visitor("en-GB")) {
      newcomer.signIn(server, "newcomer", Office.PASSWORD);
      newcomer.open(server, "foundation/party/mine.xhtml");
      newcomer.isAccessible();
      newcomer.page().click("main tbody input[type=submit]");
      newcomer.page().waitForSelector("main tbody .state.ok");
      newcomer.sawNoFault();
    }
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      admin.open(server, "foundation/history/list.xhtml?actor=newcomer");
      assertTrue(
          admin.page().isVisible("main tr:has(td:text-is('Role accepted')) > td:text-is('page')"));
      admin.sawNoFault();
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Conformity, not fulfilled", "de-AT, Konformität, nicht erfüllt"})
  void cnf5_the_wall_leads_to_what_breaks_a_requirement_and_shows_what_somebody_says(
      String asked, String title, String status) {
    String login = "checker-" + asked.toLowerCase(Locale.ROOT);
    String customer = office.customer("Customer of " + login, "UTC");
    answersFor(office.person(login, null, "AUDITOR"), login, "leadership");
    try (Visitor auditor = browser.visitor(asked)) {
      auditor.signIn(server, login, Office.PASSWORD);
      Page page = auditor.page();
      page.click("nav.rail a[href*='conformity']");
      assertEquals(title, page.textContent("h1"));
      page.click("[id='work:evaluate']");
      page.waitForSelector(".notices .ok");
      for (int i = 0; i < TRIES && !page.isVisible(".wall .cell.bad"); i++) {
        page.waitForTimeout(PAUSE_MS);
        auditor.open(server, "conformity/requirement/wall.xhtml");
      }
      assertEquals(328, page.locator(".wall .cell").count());
      assertEquals(0, page.locator(".wall .cell.ok").count());
      auditor.isFit();
      page.click("nav.chips a[href*='=NOT_FULFILLED']");
      assertTrue(page.url().contains("status=NOT_FULFILLED"), page.url());
      page.click(".wall a[aria-label^='R-5.1-03']");
      assertEquals(status, page.textContent("h1 ~ .state"));
      assertEquals(10, page.locator("#breaking tbody tr").count());
      assertTrue(page.textContent("#breaking").contains("BUDGET_APPROVAL"));
      auditor.isFit();
      page.fill("[id='override:reason']", "Decided on paper");
      page.fill("[id='override:evidence']", "Minutes of May");
      page.fill("[id='override:until']", "2001-01-01");
      page.click("[id='override:go']");
      page.waitForSelector(".notices .bad");
      assertEquals("Decided on paper", page.inputValue("[id='override:reason']"));
      page.fill("[id='override:until']", LocalDate.now(ZoneOffset.UTC).toString());
      page.click("[id='override:go']");
      page.waitForSelector("#said");
      assertTrue(page.textContent("#said").contains("Minutes of May"));
      auditor.isAccessible();
      page.fill("[id='withdraw:reason']", "The minutes are gone");
      page.click("[id='withdraw:go']");
      page.waitForSelector("[id='override:go']");
      page.fill("[id='promise:task']", "Name whoever decides");
      page.fill("[id='promise:doer']", login);
      page.fill("[id='promise:due']", "2001-01-01");
      page.click("[id='promise:go']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='promise:due']", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
      page.click("[id='promise:go']");
      page.waitForSelector("#actions tbody tr");
      assertTrue(page.textContent("#actions").contains("Name whoever decides"));
      auditor.isFit();
      auditor.open(server, "conformity/requirement/wall.xhtml?since=2001-01-01");
      page.selectOption("#standard", "ISO27001");
      page.fill("#reference", "A.5.24");
      page.selectOption("#owner", login);
      page.click("form.filter button");
      assertEquals(0, page.locator(".wall .cell").count());
      page.selectOption("#owner", "");
      page.click("form.filter button");
      assertTrue(page.isVisible(".wall a[aria-label^='R-8.6.1-02']"));
      assertFalse(page.isVisible(".wall a[aria-label^='R-5.1-03']"));
      assertTrue(page.isVisible("#turned"));
      auditor.isFit();
      auditor.open(server, "conformity/requirement/record.xhtml?number=" + customer);
      assertTrue(page.textContent("main tbody").contains("R-8.3.2-02"));
      auditor.isFit();
      auditor.sawNoFault();
    }
  }

  @Test
  void cnf7_the_wall_is_asked_by_auditors_and_by_owners_of_processes() {
    answersFor(office.person("owns-changes", null), "owns-changes", "change");
    office.person("audits-walls", null, "AUDITOR");
    WallPages walls = new WallPages(browser, server);
    walls.auditorAsks("audits-walls", "owns-changes");
    walls.ownerAsks("owns-changes");
  }

  /** Somebody takes over one process. */
  private void answersFor(Client who, String login, String process) {
    String role =
        "{\"login\":\"%s\",\"role\":\"PROCESS_OWNER\",\"scope\":\"PROCESS\",\"scopeKey\":\"%s\"}";
    int id =
        office
            .administrator()
            .post("assignments", role.formatted(login, process))
            .expect(201)
            .object()
            .getInt("id");
    who.post("assignments/" + id + "/acceptance").expect(200);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, The history is whole", "de-AT, Die Historie ist vollständig"})
  void gen2_the_history_proves_itself_on_the_page(String asked, String whole) {
    try (Visitor admin = browser.visitor(asked)) {
      admin.signIn(server, "admin", Office.PASSWORD);
      admin.open(server, "foundation/history/list.xhtml");
      admin.isAccessible();
      admin.page().click("[id='proof:verify']");
      for (int i = 0; i < TRIES && !admin.page().isVisible("#verification .state.ok"); i++) {
        admin.page().waitForTimeout(PAUSE_MS);
        admin.open(server, "foundation/history/list.xhtml");
      }
      assertEquals(whole, admin.page().textContent("#verification .state"));
      admin.isAccessible();
      admin.sawNoFault();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "foundation/party/people.xhtml, admin",
    "foundation/operation/work.xhtml, Index of the search",
    "foundation/operation/work.xhtml, Planned next",
    "foundation/directory/directory.xhtml, none set up",
    "assurance/availability/list.xhtml, Now",
    "foundation/retention/rules.xhtml, Retention",
    "foundation/parameter/list.xhtml, A solution can be taken back for",
    "foundation/duty/plan.xhtml, Duties",
    "resolution/incident/profiles.xhtml, servicenow-incident-log",
    "foundation/history/list.xhtml?number=x, Nothing is written about this.",
    "foundation/action/mine.xhtml, No action waits here.",
    "foundation/approval/mine.xhtml, Nothing waits for your decision.",
    "foundation/duty/list.xhtml, Nothing has come round that you see to."
  })
  void the_pages_are_accessible_and_quiet(String path, String words) {
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      admin.open(server, path);
      assertTrue(admin.page().textContent("main").contains(words), path);
      admin.isFit();
      admin.sawNoFault();
    }
  }

  @Test
  void a_team_is_made_known_manned_and_led() {
    try (Visitor admin = browser.visitor("de-AT")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      admin.open(server, "foundation/party/teams.xhtml");
      page.click("[id='another:make']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='another:name']", "Nacht & Nebel");
      page.click("[id='another:make']");
      page.click("main table >> text=Nacht & Nebel");
      page.fill("[id='about:leader']", "nobody-at-all");
      page.click("[id='about:save']");
      page.waitForSelector(".notices .bad");
      assertEquals("nobody-at-all", page.inputValue("[id='about:leader']"));
      page.fill("[id='about:leader']", "newcomer");
      office
          .administrator()
          .put(
              "teams/Nacht%20&%20Nebel", "{\"name\":\"Nacht & Nebel\",\"desk\":true,\"version\":0}")
          .expect(200);
      page.click("[id='about:save']");
      page.waitForSelector(".meanwhile");
      assertEquals("newcomer", page.inputValue("[id='about:leader']"), "nothing typed is lost");
      admin.isFit();
      page.fill("[id='about:name']", "Nachtdienst");
      page.click("[id='about:save']");
      page.waitForSelector("h1:has-text('Nachtdienst')");
      page.click("[id='take:who']");
      page.keyboard().type("newc");
      page.waitForSelector("datalist option[value=newcomer]", ATTACHED);
      page.fill("[id='take:who']", "newcomer");
      page.keyboard().press("Enter");
      page.waitForSelector("main table >> text=newcomer");
      admin.isFit();
      admin.open(server, "foundation/party/teams.xhtml");
      page.click("tr:has-text('Nachtdienst') td.num a");
      page.waitForSelector("main table >> text=newcomer");
      assertEquals("Nachtdienst", page.inputValue("#team"));
      assertEquals(1, page.locator("main tbody tr").count());
      admin.sawNoFault();
    }
  }

  @Test
  void a_person_is_corrected_ended_and_let_go_on() {
    office.person("leaver", null, "SERVICE_DESK");
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      admin.open(server, "foundation/party/people.xhtml?q=LEAV&role=SERVICE_DESK&state=active");
      assertEquals(1, page.locator("main tbody tr").count());
      page.click("main tbody a");
      page.fill("[id='edit:name']", "L. Eaver");
      page.fill("[id='edit:zone']", "Mars/Olympus");
      page.click("[id='edit:save']");
      page.waitForSelector(".notices .bad:has-text('Mars/Olympus')");
      assertEquals("L. Eaver", page.inputValue("[id='edit:name']"));
      page.fill("[id='edit:zone']", "Europe/Vienna");
      page.selectOption("[id='edit:language']", "de");
      page.click("[id='edit:save']");
      page.waitForSelector("h1:has-text('L. Eaver')");
      admin.isFit();
      page.selectOption("[id='offer:role']", "RESOLVER");
      page.fill("[id='offer:deputy']", "newcomer");
      page.click("[id='offer:go']");
      page.click("[id='held:held:1:end']");
      page.waitForSelector(".notices .ok:has-text('The role has ended')");
      page.click("[id='account:end']");
      page.click("[id='over:revive']");
      page.waitForSelector("#secret");
      admin.isFit();
      page.click("nav.rail a[href*='party/roles']");
      page.fill("#login", "leaver");
      page.click("#apply");
      assertEquals(1, page.locator("main tbody tr").count());
      assertTrue(page.textContent("main tbody").contains("L. Eaver"));
      admin.isFit();
      admin.sawNoFault();
    }
  }

  @Test
  void a_profile_is_changed_only_if_it_can_be_read() {
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      admin.open(server, "resolution/incident/profiles.xhtml");
      String definition = page.inputValue("[id='profile:definition']");
      page.fill("[id='profile:definition']", "{\"number\": ");
      page.click("[id='profile:save']");
      page.waitForSelector(".notices .bad");
      assertEquals("{\"number\": ", page.inputValue("[id='profile:definition']"));
      page.fill("[id='profile:definition']", definition);
      page.fill("[id='profile:copy']", "servicenow-incident-log");
      page.click("[id='profile:duplicate']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='profile:copy']", "our-other-tool");
      page.click("[id='profile:duplicate']");
      page.waitForSelector(".chip.on:has-text('our-other-tool')");
      admin.isFit();
      admin.sawNoFault();
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, peop, People", "de-AT, pers, Personen"})
  void the_palette_leads_anywhere_without_a_mouse(String asked, String begun, String title) {
    try (Visitor admin = browser.visitor(asked)) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      // The button appears when the script has begun to listen.
      page.waitForSelector("#show-keys");
      page.keyboard().press("?");
      page.waitForSelector("#keys[open]");
      admin.isFit();
      page.keyboard().press("Escape");
      page.waitForSelector("#keys:not([open])", ATTACHED);
      page.keyboard().press("/");
      assertEquals("find", page.evaluate("document.activeElement.id"));
      page.keyboard().press("Control+k");
      page.waitForSelector("#palette[open]");
      admin.isFit();
      page.keyboard().type("newcomer");
      page.waitForSelector("#palette-list >> text=newcomer");
      admin.isFit();
      page.keyboard().press("Enter");
      page.waitForURL("**/person.xhtml?login=newcomer");
      page.keyboard().press("Control+k");
      page.keyboard().type(begun);
      page.keyboard().press("Enter");
      page.waitForURL("**/people.xhtml");
      assertEquals(title, page.textContent("h1"));
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("k");
      page.keyboard().press("Enter");
      page.waitForURL("**/person.xhtml?login=admin");
      admin.sawNoFault();
    }
  }

  @Test
  void src1_the_box_finds_a_person_and_says_so_where_nothing_fits() {
    try (Visitor admin = browser.visitor("de-AT")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      page.fill("#find", "newco");
      page.keyboard().press("Enter");
      page.waitForSelector("#found >> text=newcomer");
      admin.isFit();
      page.fill("#find", "<b>nobody</b> here");
      page.keyboard().press("Enter");
      page.waitForSelector("#found >> text=„<b>nobody</b> here“");
      admin.isFit();
      admin.sawNoFault();
    }
  }

  @Test
  void prf1_what_is_settled_holds_on_every_page_and_is_readable() {
    office.person("stylist", null, "ADMINISTRATOR", "AUDITOR", "SERVICE_DESK");
    for (String theme : List.of("DARK", "LIGHT")) {
      try (Visitor stylist = browser.visitor("en-GB")) {
        stylist.signIn(server, "stylist", Office.PASSWORD);
        Page page = stylist.page();
        stylist.open(server, "account.xhtml");
        page.selectOption("[id='account:theme']", theme);
        page.selectOption("[id='account:density']", "COMFORTABLE");
        page.selectOption("[id='account:language']", "de");
        page.uncheck("[id='account:keys']");
        page.click("[id='account:save']");
        page.waitForSelector(".notices .ok");
        for (String path : SETTLED) {
          stylist.open(server, path);
          assertEquals(theme.toLowerCase(Locale.ROOT), page.getAttribute("html", "data-theme"));
          assertEquals("comfortable", page.getAttribute("html", "data-density"));
          assertEquals("de", page.getAttribute("html", "lang"));
          assertEquals(
              "DARK".equals(theme) ? "rgb(20, 21, 23)" : "rgb(246, 246, 243)",
              page.evaluate("getComputedStyle(document.body).backgroundColor"));
          stylist.isFit();
        }
        page.keyboard().press("?");
        assertFalse(page.isVisible("#keys"));
        page.keyboard().press("Control+k");
        page.waitForSelector("#palette[open]");
        stylist.isFit();
        stylist.sawNoFault();
      }
    }
  }

  @Test
  void pty15_a_lost_password_is_replaced_while_the_account_goes_on() {
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      Page page = admin.page();
      admin.open(server, "foundation/party/people.xhtml");
      page.fill("[id='another:login']", "loser");
      page.fill("[id='another:name']", "Lou Loser");
      page.fill("[id='another:email']", "loser@example.org");
      page.selectOption("[id='another:roles']", "SERVICE_DESK");
      page.click("[id='another:make']");
      page.waitForSelector("#secret");
      String first = page.textContent("#secret");
      admin.isFit();
      admin.open(server, "foundation/party/person.xhtml?login=loser");
      admin.isFit();
      page.click("[id='account:reset']");
      page.waitForSelector("#secret");
      String second = page.textContent("#secret");
      assertEquals(401, office.nobody().changePassword("loser", first, Office.PASSWORD).status());
      office.nobody().changePassword("loser", second, Office.PASSWORD).expect(204);
      page.click("[id='account:end']");
      page.waitForSelector(".notices .ok");
      admin.open(server, "foundation/party/person.xhtml?login=admin");
      assertTrue(page.isDisabled("[id='account:end']"));
      admin.sawNoFault();
    }
    Client.Answer refused = office.administrator().post("people/loser/password-reset");
    assertEquals("PTY-15", refused.expect(422).text("rule"));
  }

  @Test
  void pty1_an_account_rests_after_five_wrong_passwords_and_the_page_says_so() {
    office.person("forgetful", null, "SERVICE_DESK");
    try (Visitor stranger = browser.visitor("en-GB")) {
      Page page = stranger.page();
      stranger.open(server, "login.xhtml");
      for (int i = 0; i < 5; i++) {
        enter(page, "forgetful", "not the right one " + i);
        assertTrue(page.textContent(".notices .bad").contains("rests after too many attempts"));
      }
      enter(page, "forgetful", Office.PASSWORD); // right, but too late
      assertTrue(page.textContent(".notices .bad").contains("try again in 15 minutes"));
      assertEquals(0, page.locator("nav.rail").count());
      stranger.isAccessible();
    }
    assertEquals(401, office.nobody().signIn("forgetful", Office.PASSWORD).status());
  }

  private static void enter(Page page, String login, String password) {
    page.fill("[id='form:name']", login);
    page.fill("[id='form:password']", password);
    page.click("[id='form:enter']");
    page.waitForLoadState();
    page.waitForSelector(".notices .bad");
  }

  @Test
  void pty3_an_administrator_ends_the_token_of_somebody_else() {
    Client program = office.person("programmer", null, "SERVICE_DESK");
    program.get("search?q=nothing").expect(200);
    try (Visitor admin = browser.visitor("en-GB")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      admin.open(server, "foundation/party/all-tokens.xhtml");
      admin.isFit();
      admin.page().click("main tr:has-text('programmer') input[type=submit]");
      admin.page().waitForSelector(".notices .ok");
      admin.sawNoFault();
    }
    program.get("search?q=nothing").expect(401);
  }

  @Test
  void the_first_day_of_an_administrator_is_possible_on_pages_alone() {
    firstDay.isPossibleOnPagesAlone();
  }

  @Test
  void who_gives_no_roles_is_shown_no_way_there() {
    try (Visitor newcomer = browser.visitor("en-GB")) {
      newcomer.signIn(server, "newcomer", Office.PASSWORD);
      newcomer.open(server, "foundation/party/mine.xhtml");
      String rail = newcomer.page().textContent(".rail");
      assertFalse(rail.contains("People") || rail.contains("History"), rail);
      newcomer.open(server, "portfolio/catalogue/services.xhtml");
      assertEquals(0, newcomer.page().locator("main form").count());
      newcomer.isFit();
    }
  }
}
