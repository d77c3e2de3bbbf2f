package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.evident.it.Office;
import org.evident.it.Server;

/** The first day with an empty system, on pages alone: from the password in the log to a clock that runs. */
record FirstDayChecks(Browser browser, Server server) {

  private static final String GOOD = ".notices .ok";
  private static final String BAD = ".notices .bad";
  private static final String CUSTOMER = "Hafen <b>Kost</b>";
  private static final String SERVICE = "Lagerhaltung";

  /** The administrator comes in with the password of the log, which has to be changed first. */
  void administratorEnters() {
    try (Visitor admin = browser.visitor("de-AT")) {
      comesIn(admin, "admin", Office.firstPassword(server));
      admin.isFit();
      admin.sawNoFault();
    }
  }

  void isPossibleOnPagesAlone() {
    String levels;
    String relations;
    String customer;
    try (Visitor admin = browser.visitor("de-AT")) {
      admin.signIn(server, "admin", Office.PASSWORD);
      team(admin);
      calendar(admin);
      customerAndService(admin);
      levels = person(admin, "first-levels", null, "SERVICE_LEVEL_MANAGER");
      relations = person(admin, "first-desk", null, "RELATIONSHIP_MANAGER", "SERVICE_DESK");
      customer = person(admin, "first-customer", CUSTOMER, "CUSTOMER_REPRESENTATIVE");
      admin.sawNoFault();
    }
    String agreement = drafted(levels);
    try (Visitor desk = browser.visitor("de-AT")) {
      comesIn(desk, "first-desk", relations);
      sign(desk, agreement);
      try (Visitor representative = browser.visitor("de-AT")) {
        comesIn(representative, "first-customer", customer);
        sign(representative, agreement);
        assertEquals("In Kraft", representative.page().textContent("main .strip .state >> nth=0"));
        representative.sawNoFault();
      }
      report(desk);
      desk.sawNoFault();
    }
  }

  private void team(Visitor admin) {
    Page page = admin.page();
    admin.open(server, "foundation/party/teams.xhtml");
    page.fill("[id='another:name']", "Lager");
    page.check("[id='another:desk']");
    page.click("[id='another:make']");
    page.waitForSelector("main table >> text=Lager");
  }

  /** Hours that cannot be are refused with what was typed, and two weeks are seen before anything is kept. */
  private void calendar(Visitor admin) {
    Page page = admin.page();
    admin.open(server, "foundation/servicetime/calendars.xhtml");
    page.click(".strip.head a.btn");
    page.fill("[id='calendar:code']", "LAGER");
    page.fill("[id='calendar:name']", "Zeiten des Lagers");
    page.fill("[id='calendar:from']", "2020-01-01");
    String monday = "[id='calendar:week:0:hours']";
    page.fill(monday, "08:00-12:00, 11:00-17:00");
    page.click("[id='calendar:save']");
    page.waitForSelector(BAD + ":has-text('11:00-17:00')");
    assertEquals("08:00-12:00, 11:00-17:00", page.inputValue(monday));
    page.fill(monday, "acht bis fünf");
    page.click("[id='calendar:save']");
    page.waitForSelector(BAD + ":has-text('acht bis fünf')");
    page.fill(monday, "00:00-12:00, 13:00-24:00");
    page.click("[id='calendar:preview']");
    page.waitForSelector("#coming td:has-text('13:00-24:00')");
    assertEquals(14, page.locator("#coming tbody tr").count());
    admin.isFit();
    page.click("[id='calendar:save']");
    page.waitForSelector("h1:has-text('LAGER')");
    page.fill("[id='calendar:from']", "2020-01-01");
    page.click("[id='calendar:save']");
    page.waitForSelector(BAD + ":has-text('2020-01-01')");
    page.fill("[id='calendar:from']", "2099-01-01");
    page.click("[id='calendar:save']");
    page.waitForSelector(GOOD);
    admin.isFit();
  }

  private void customerAndService(Visitor admin) {
    Page page = admin.page();
    admin.open(server, "foundation/party/customers.xhtml");
    page.fill("[id='another:name']", CUSTOMER);
    page.fill("[id='another:zone']", "Europe/Nowhere");
    page.click("[id='another:make']");
    page.waitForSelector(BAD);
    assertEquals(CUSTOMER, page.inputValue("[id='another:name']"));
    page.fill("[id='another:zone']", "Europe/Vienna");
    page.click("[id='another:make']");
    page.click("main tr:has-text('" + CUSTOMER + "') a");
    page.fill("[id='edit:currency']", "CHF");
    page.click("[id='edit:save']");
    page.waitForSelector("main dd:has-text('CHF')");
    admin.isFit();
    admin.open(server, "portfolio/catalogue/services.xhtml");
    page.fill("[id='another:name']", SERVICE);
    page.selectOption("[id='another:team']", "Lager");
    page.click("[id='another:make']");
    page.click("main tr:has-text('" + SERVICE + "') a");
    page.fill("[id='edit:owner']", "admin");
    page.selectOption("[id='edit:criticality']", "VITAL");
    page.click("[id='edit:save']");
    page.waitForSelector("main dd:has-text('admin')");
    admin.isFit();
  }

  /** Makes somebody known and reads the password that is shown once. */
  private String person(Visitor admin, String login, String customer, String... roles) {
    Page page = admin.page();
    admin.open(server, "foundation/party/people.xhtml");
    page.fill("[id='another:login']", login);
    page.fill("[id='another:name']", "F. " + login);
    page.fill("[id='another:email']", login + "@example.org");
    if (customer == null) {
      page.selectOption("[id='another:team']", "Lager");
    } else {
      page.selectOption("[id='another:customer']", new SelectOption().setLabel(customer));
    }
    page.selectOption("[id='another:roles']", roles);
    page.click("[id='another:make']");
    page.waitForSelector("#secret");
    return page.textContent("#secret");
  }

  /** Drafts an agreement and offers it; a limit that is none loses nothing that was typed. */
  private String drafted(String once) {
    try (Visitor levels = browser.visitor("de-AT")) {
      comesIn(levels, "first-levels", once);
      Page page = levels.page();
      levels.open(server, "agreement/servicelevel/list.xhtml");
      page.click(".strip.head a.btn");
      page.fill("[id='draft:name']", "Lager für " + CUSTOMER);
      page.selectOption("[id='draft:customer']", new SelectOption().setLabel(CUSTOMER));
      page.selectOption("[id='draft:services']", new SelectOption().setLabel(SERVICE));
      page.fill("[id='draft:from']", "2020-01-01");
      page.fill("[id='draft:requirement']", "Waren gehen rund um die Uhr ein");
      page.check("[id='draft:none']");
      page.selectOption("[id='draft:calendar']", "LAGER");
      String limit = "[id='draft:target:2:limit']";
      page.fill(limit, "4h");
      page.fill("[id='draft:work:0:most']", "100");
      page.click("[id='draft:save']");
      page.waitForSelector(BAD + ":has-text('4h')");
      assertEquals("100", page.inputValue("[id='draft:work:0:most']"));
      levels.isFit();
      page.fill(limit, "4:00");
      page.fill("[id='draft:target:2:warn']", "60, 30");
      promiseModel(page);
      page.click("[id='draft:save']");
      page.waitForSelector("main td:has-text('Reaktion')");
      page.click("[id$=':draft']");
      page.fill("[id='draft:target:3:limit']", "480");
      page.click("[id='draft:save']");
      page.waitForSelector("main .prio.p4");
      String terms = page.textContent("main");
      assertTrue(terms.contains("30, 60 %"), "the shares typed at first are there still");
      assertTrue(terms.contains("Neuer Stapler"), "and so is the target of the model");
      String number = page.textContent("main .strip .mono >> nth=0");
      page.click("[id='steps:step:0:take']");
      page.waitForSelector(GOOD);
      levels.isFit();
      levels.sawNoFault();
      return number;
    }
  }

  /** How long requests may take, and those of one model in place of that. */
  private static void promiseModel(Page page) {
    page.fill("[id='draft:target:11:limit']", "40:00");
    page.click("summary:has-text('Anfragemodelle')");
    page.fill("[id='draft:models:0:model']", "Neuer Stapler");
    page.selectOption("[id='draft:models:0:priority']", "P4");
    page.fill("[id='draft:models:0:limit']", "80:00");
    page.check("[id='draft:models:0:approved']");
  }

  private void sign(Visitor signer, String agreement) {
    signer.open(server, "agreement/servicelevel/detail.xhtml?number=" + agreement);
    signer.page().click("[id='steps:step:0:take']");
    signer.page().waitForSelector(GOOD);
  }

  /** What is reported has the clock that was agreed. */
  private void report(Visitor desk) {
    Page page = desk.page();
    desk.open(server, "resolution/incident/new.xhtml");
    page.selectOption("[id='report:customer']", new SelectOption().setLabel(CUSTOMER));
    page.selectOption("[id='report:service']", new SelectOption().setLabel(SERVICE));
    page.fill("[id='report:title']", "Das Tor klemmt");
    page.fill("[id='report:description']", "Es geht nicht mehr auf.");
    page.click("[id='report:send']");
    page.waitForSelector(GOOD);
    assertTrue(page.textContent("main").contains("LAGER"), "the clock of the agreement");
    assertTrue(page.locator("main .clock").count() > 0);
    page.click("aside a[href*='catalogue/service']");
    page.waitForSelector("h1:has-text('" + SERVICE + "')");
    assertEquals(0, page.locator("[id='edit:save']").count(), "read, not changed");
    desk.isFit();
  }

  /** Signs in with a one-time password, which leads to a new one. */
  private void comesIn(Visitor visitor, String login, String once) {
    Page page = visitor.page();
    visitor.open(server, "login.xhtml");
    page.fill("[id='form:name']", login);
    page.fill("[id='form:password']", once);
    page.click("[id='form:enter']");
    page.waitForSelector("[id='form:wanted']");
    page.fill("[id='form:old']", once);
    page.fill("[id='form:wanted']", Office.PASSWORD);
    page.fill("[id='form:repeated']", Office.PASSWORD);
    page.click("[id='form:change']");
    page.waitForSelector("[id='form:enter']");
    visitor.signIn(server, login, Office.PASSWORD);
  }
}
