package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** Corrects incidents field by field in a browser. */
record FieldChecks(Browser browser, Server server, Office office, DeskChecks desk) {

  private static final String GOOD = ".notices .ok";
  private static final String NOTED =
      "{\"text\":\"The hall is full of smoke\",\"visibleToCustomer\":false}";

  void oneFieldIsCorrectedInItsPlace(String language) {
    String number = desk.reported(3);
    try (Visitor agent = enter("desk", language);
        Visitor resolver = enter("resolver", language)) {
      Page page = agent.page();
      record(agent, number);
      agent.isFit();
      page.click("h1 a.inplace");
      page.waitForSelector("form.one");
      agent.isFit();
      page.fill("form.one input[type=text]", "Paper is stuck on floor 4");
      page.keyboard().press("Escape");
      page.waitForURL(address -> !address.contains("step=edit"));
      assertFalse(page.textContent("h1").contains("floor 4"));
      page.click("h1 a.inplace");
      page.fill("form.one input[type=text]", "Paper is stuck on floor 4");
      page.keyboard().press("Enter");
      page.waitForSelector(GOOD);
      assertEquals("Paper is stuck on floor 4", page.textContent("h1"));
      page.click("aside a.inplace[href*=edit-IMPACT]");
      page.selectOption("form.one select", "1");
      office.known("desk").post("incidents/" + number + "/notes", NOTED).expect(200);
      page.keyboard().press("Enter");
      page.waitForSelector(GOOD);
      assertEquals("P2", page.textContent("main .strip .prio"));
      page.click("aside a.inplace[href*=edit-ITEM]");
      page.fill("form.one input[type=text]", "printer <b>4</b>");
      Page other = resolver.page();
      record(resolver, number);
      assertEquals(0, other.locator("a.inplace[href*=edit-TEAM]").count());
      assertTrue(other.isVisible("aside .why-not"));
      other.click("aside a.inplace[href*=edit-ITEM]");
      other.fill("form.one input[type=text]", "printer 5");
      other.keyboard().press("Enter");
      other.waitForSelector(GOOD);
      page.keyboard().press("Enter");
      page.waitForSelector(".merge");
      assertTrue(page.textContent(".merge").contains("printer 5"));
      agent.isFit();
      page.check(".merge input[value=MINE]");
      page.click("[id='facts:choose']");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent("aside").contains("printer <b>4</b>"));
      page.click("aside a.inplace[href*=edit-CATEGORY]");
      page.fill("form.one input[type=text]", "printing <i>");
      page.keyboard().press("Enter");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent("aside").contains("printing <i>"));
      office
          .known("desk")
          .post("incidents/" + number + "/cancel", "{\"reason\":\"WITHDRAWN\"}")
          .expect(200);
      record(agent, number);
      assertEquals(0, page.locator("a.inplace").count());
      assertEquals(1, page.locator("#over").count());
      agent.sawNoFault();
      resolver.sawNoFault();
    }
  }

  void whatWasJustDoneIsTakenBack() {
    String number = desk.reported(3);
    String calm = desk.reported(4);
    try (Visitor agent = enter("desk", "de-AT")) {
      Page page = agent.page();
      office.known("desk").post("incidents/" + number + "/notes", NOTED).expect(200);
      record(agent, number);
      agent.isFit();
      page.click("input[value='Zurücknehmen']");
      page.waitForSelector(GOOD);
      assertFalse(page.textContent("main").contains("full of smoke"));
      assertEquals(0, page.locator("input[value='Zurücknehmen']").count());
      agent.open(server, "resolution/incident/list.xhtml?unsolved=true");
      page.check("input[value='" + number + "']");
      page.check("input[value='" + calm + "']");
      page.click("#picks button");
      page.selectOption("[id='bulk:team']", "Workplace");
      page.click("[id='bulk:apply']");
      page.waitForSelector("main .state.ok");
      assertEquals(2, page.locator("main .state.ok").count());
      page.click("[id='bulk:undo']");
      page.waitForSelector("main .state:has-text('zurückgenommen')");
      assertEquals(2, page.locator("main .state:has-text('zurückgenommen')").count());
      office
          .known("desk")
          .post("incidents/" + calm + "/assign", "{\"team\":\"Workplace\"}")
          .expect(200);
      record(agent, calm);
      agent.isFit();
      page.click("[id='acts:unassign']");
      page.waitForSelector(GOOD);
      page.waitForSelector("#edit");
      agent.sawNoFault();
    }
  }

  void aSecurityEventIsWithheld(String language) {
    String number = desk.reported(3);
    String login = "guard" + language.substring(0, 2);
    office.person(login, null, "SECURITY_MANAGER");
    try (Visitor agent = enter("desk", language);
        Visitor guard = enter(login, language)) {
      Page page = agent.page();
      record(agent, number);
      assertTrue(page.textContent("h1").contains("Paper is stuck"));
      page.click("#security summary");
      agent.isFit();
      page.check("#security input[value=INTEGRITY]");
      page.check("[id='shield:withhold']");
      page.click("[id='shield:show']");
      page.waitForSelector(GOOD);
      assertFalse(page.textContent("main").contains("Paper is stuck"));
      agent.isFit();
      page = guard.page();
      guard.open(server, "resolution/incident/withheld.xhtml");
      guard.isFit();
      page.click("main td a:has-text('" + number + "')");
      page.waitForSelector("#words");
      assertTrue(page.textContent("#words").contains("Paper is stuck"));
      guard.isFit();
      agent.sawNoFault();
      guard.sawNoFault();
    }
  }

  void criteriaAreProposedByOneAndApprovedByAnother(String language) {
    String login = "approver" + language.substring(0, 2);
    office.person(login, null, "SMS_OWNER");
    String text = "A whole site stands still " + language;
    try (Visitor manager = enter("incidents", language);
        Visitor owner = enter(login, language)) {
      Page page = manager.page();
      manager.open(server, "resolution/incident/criteria.xhtml");
      manager.isFit();
      page.fill("[id='new:text']", text);
      page.click("[id='new:send']");
      page.waitForSelector(GOOD);
      assertTrue(page.isDisabled("main section:has-text('" + text + "') input[type=submit]"));
      assertTrue(page.isVisible("main .why-not"));
      manager.isFit();
      page = owner.page();
      owner.open(server, "resolution/incident/criteria.xhtml");
      page.click("main section:has-text('" + text + "') input[type=submit]");
      page.waitForSelector(GOOD);
      assertTrue(page.isVisible("main section:has-text('" + text + "') .state.ok"));
      owner.isFit();
      manager.sawNoFault();
      owner.sawNoFault();
    }
  }

  private void record(Visitor visitor, String number) {
    visitor.open(server, "resolution/incident/detail.xhtml?number=" + number);
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
