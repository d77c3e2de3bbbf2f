package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** The timeline of an incident, calling others to it, the words people choose from, and what a user sees, in a browser. */
record CoursePageChecks(Browser browser, Server server, Office office) {

  private static final String DETAIL = "resolution/incident/detail.xhtml?number=";
  private static final int MANY = 55;
  private static final int PAGE = 50;

  /** Reads a long timeline by kind and by page, and calls an incident manager. */
  void courseIsReadAndOthersAreCalled(String number) {
    office.person("course-manager", null, "INCIDENT_MANAGER");
    for (int i = 0; i < MANY; i++) {
      String note = "{\"text\":\"Step %d of it\",\"visibleToCustomer\":%s}";
      office
          .known("desk")
          .post("incidents/" + number + "/notes", note.formatted(i, i % 2 == 0))
          .expect(200);
    }
    try (Visitor desk = browser.visitor("de-AT")) {
      desk.signIn(server, "desk", Office.PASSWORD);
      desk.open(server, DETAIL + number);
      Page page = desk.page();
      assertEquals(PAGE, page.locator("#timeline .line").count());
      assertTrue(page.textContent("#timeline .note.private >> nth=0").contains("Intern"));
      assertTrue(page.textContent("#timeline .note.public >> nth=0").contains("Der Kunde liest"));
      desk.isFit();
      page.click("#timeline a[href*=before]");
      page.waitForSelector("#timeline .line[data-kind=CLOCKS]");
      assertTrue(page.url().contains("before="));
      page.click("#kinds a[href*='show=CHANGES']");
      page.waitForSelector("#timeline .line[data-kind=CHANGES], #timeline .empty");
      assertEquals(0, page.locator("#timeline .line[data-kind=NOTES]").count());
      page.click("#escalations summary");
      page.selectOption("[id='call:whom']", "INCIDENT_MANAGER");
      page.fill("[id='call:why']", "Es dauert zu lange");
      page.click("[id='call:call']");
      page.waitForSelector("#escalations .line");
      assertTrue(page.textContent("#escalations .line").contains("Es dauert zu lange"));
      desk.isFit();
      desk.sawNoFault();
    }
  }

  /** Keeps a word and retires it. */
  void wordsAreKept() {
    office.person("words-keeper", null, "INCIDENT_MANAGER");
    try (Visitor keeper = browser.visitor("en-GB")) {
      keeper.signIn(server, "words-keeper", Office.PASSWORD);
      keeper.open(server, "resolution/category/list.xhtml?kind=CAUSE");
      Page page = keeper.page();
      keeper.isFit();
      page.fill("[id='category:name']", "Rust");
      page.click("[id='category:save']");
      page.waitForSelector("main td:has-text('Rust')");
      keeper.isFit();
      page.click("main td a:has-text('Rust')");
      page.waitForSelector("[id='category:retired']");
      page.check("[id='category:retired']");
      page.click("[id='category:save']");
      page.waitForSelector("main td:has-text('retired')");
      keeper.sawNoFault();
    }
  }

  /** Reports as a user, and says something more. */
  void userFollowsWhatTheyReported(String customer) {
    office.person("page-user", customer, "USER");
    try (Visitor user = browser.visitor("de-AT")) {
      user.signIn(server, "page-user", Office.PASSWORD);
      Page page = user.page();
      page.click("main a[href*='incident/mine']");
      page.waitForSelector("[id='report:title']");
      user.isFit();
      page.fill("[id='report:title']", "Der Drucker klemmt");
      page.fill("[id='report:description']", "Es kommt kein Papier.");
      page.click("[id='report:send']");
      page.waitForSelector("[id='answer:reply']");
      page.fill("[id='answer:reply']", "Immer noch");
      page.click("[id='answer:send']");
      page.waitForSelector("#said .line");
      assertTrue(page.textContent("#said").contains("Immer noch"));
      user.isFit();
      user.open(server, "resolution/incident/mine.xhtml");
      assertTrue(page.textContent("main").contains("Der Drucker klemmt"));
      user.open(server, "index.xhtml");
      assertTrue(page.textContent("#mine").contains("Der Drucker klemmt"));
      assertTrue(page.locator("#waiting .empty").isVisible());
      user.isFit();
      page.click("#mine tbody a");
      page.waitForSelector("[id='answer:reply']");
      user.sawNoFault();
    }
  }
}
