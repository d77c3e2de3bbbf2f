package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** What is done on a record leaves its reader where they were, with all they had begun. */
record StayChecks(Browser browser, Server server, Office office) {

  private static final String GOOD = ".notices .ok";
  private static final String BAD = ".notices .bad";
  private static final String NOTE = "[id='compose:note']";
  private static final String WRITE = "[id='compose:writeNote']";
  private static final String RECORD = "resolution/incident/detail.xhtml?number=";
  private static final String TELLS = "() => document.activeElement.matches('.notices')";
  private static final int DOWN = 240;

  /** Lets answers to requests for parts of the page come late, and counts both. */
  private static final String SLOW =
      """
      () => {
        const real = window.fetch;
        window.asked = 0;
        window.answered = 0;
        window.fetch = async (address, how) => {
          if (!how?.headers?.['Faces-Request']) return real(address, how);
          window.asked++;
          const answer = await real(address, how);
          await new Promise(done => setTimeout(done, 2000));
          window.answered++;
          return answer;
        };
      }""";

  /** The page is not left, its place and the note begun stay, and the live line goes on. */
  void placeAndTextsStay(String number, String language) {
    office
        .known("desk")
        .post("incidents/" + number + "/assign", "{\"team\":\"Workplace\"}")
        .expect(200);
    try (Visitor resolver = enter("resolver", language)) {
      Page page = resolver.page();
      open(resolver, number);
      page.fill(NOTE, "Begun before the act");
      int at = KeptPlace.click(page, "#acts input.primary");
      page.waitForSelector(GOOD);
      KeptPlace.assertStayed(page, at);
      assertEquals("Begun before the act", page.inputValue(NOTE));
      assertEquals(true, page.evaluate(TELLS));
      resolver.isFit();
      page.evaluate("window.scrollTo(0, " + DOWN + ")");
      at = KeptPlace.click(page, WRITE);
      page.waitForSelector(".note.private:has-text('Begun before the act')");
      page.waitForSelector(GOOD);
      KeptPlace.assertStayed(page, at);
      assertEquals("", page.inputValue(NOTE));
      page.fill(NOTE, "Kept as before");
      page.waitForCondition(
          () -> page.textContent("[id='compose:kept']").chars().anyMatch(Character::isDigit));
      assertFalse(page.isVisible("#live-changed"));
      office
          .known("desk")
          .post(
              "incidents/" + number + "/notes",
              "{\"text\":\"From elsewhere\",\"visibleToCustomer\":false}")
          .expect(200);
      page.waitForSelector("#live-changed:visible");
      resolver.sawNoFault();
    }
  }

  /** A draft on its way while something is done leaves the notice of it, and the page that is shown then, alone. */
  void draftOnItsWayIsKept(String number) {
    office
        .known("desk")
        .post("incidents/" + number + "/assign", "{\"team\":\"Workplace\"}")
        .expect(200);
    try (Visitor resolver = enter("resolver", "en-GB")) {
      Page page = resolver.page();
      open(resolver, number);
      page.evaluate(SLOW);
      page.fill(NOTE, "On its way");
      page.waitForFunction("() => window.asked === 1");
      int at = KeptPlace.click(page, "#acts input.primary");
      page.waitForSelector(GOOD);
      KeptPlace.assertStayed(page, at);
      assertEquals(0, page.evaluate("window.answered"));
      page.waitForFunction("() => window.answered > 0");
      assertTrue(page.isVisible(GOOD));
      assertEquals("On its way", page.inputValue(NOTE));
      page.reload();
      assertEquals("On its way", page.inputValue(NOTE));
      resolver.sawNoFault();
    }
  }

  /** A field opened for correction stays open with what was typed, and a refusal leaves the form as it was. */
  void correctionAndRefusalStay(String number) {
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      open(desk, number + "&step=edit-ITEM");
      page.fill("form.one input[type=text]", "printer of the hall");
      page.fill(NOTE, "Meanwhile");
      int at = KeptPlace.click(page, WRITE);
      page.waitForSelector(GOOD);
      KeptPlace.assertStayed(page, at);
      assertEquals("printer of the hall", page.inputValue("form.one input[type=text]"));
      assertTrue(page.url().contains("step=edit-ITEM"), page.url());
      page.focus("form.one input[type=text]");
      page.keyboard().press("Enter");
      page.waitForSelector("aside dd:has-text('printer of the hall')");
      assertFalse(page.url().contains("step=edit"), page.url());
      page.goBack();
      page.waitForSelector("form.one");
      open(desk, number);
      page.fill(NOTE, " ");
      at = KeptPlace.click(page, WRITE);
      page.waitForSelector(BAD);
      KeptPlace.assertStayed(page, at);
      page.reload();
      assertTrue(page.textContent("main .strip").contains(number));
      desk.sawNoFault();
    }
  }

  /** Where the session is over the browser goes to the door, and without a script everything is as on other pages. */
  void endsAtTheDoor(String number) {
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      open(desk, number);
      page.fill(NOTE, "Typed too late");
      page.context().clearCookies();
      KeptPlace.click(page, WRITE);
      page.waitForSelector("[id='form:name']");
    }
    try (Visitor desk = browser.unscripted("en-GB")) {
      desk.signIn(server, "desk", Office.PASSWORD);
      desk.open(server, RECORD + number);
      assertFalse(desk.page().isVisible("#show-keys"), "keys nobody hears");
      desk.page().fill(NOTE, "Without a script");
      desk.page().click(WRITE);
      desk.page().waitForSelector(".note.private:has-text('Without a script')");
      desk.sawNoFault();
    }
  }

  private void open(Visitor visitor, String number) {
    visitor.open(server, RECORD + number);
    visitor.page().evaluate(KeptPlace.MARK + "; window.scrollTo(0, " + DOWN + ")");
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
