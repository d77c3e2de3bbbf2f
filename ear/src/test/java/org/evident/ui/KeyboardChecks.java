package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** Works with nothing but the keyboard, and sees at each step where it is. */
record KeyboardChecks(Browser browser, Server server, Office office) {

  private static final int FARTHEST = 200;
  private static final String GOOD = ".notices .ok";

  /** Whether what has the focus is marked so that one sees it. */
  private static final String MARKED =
      """
      () => {
        const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      }""";

  /** Signs in, finds an incident by its number, takes it, writes what was done, and resolves it. */
  void anIncidentIsResolvedWithoutAMouse(String number) {
    String team = "{\"team\":\"Workplace\"}";
    office.known("desk").post("incidents/" + number + "/assign", team).expect(200);
    try (Visitor resolver = browser.visitor("en-GB")) {
      Page page = resolver.page();
      resolver.open(server, "login.xhtml");
      type(page, "[id='form:name']", "resolver");
      type(page, "[id='form:password']", Office.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForSelector("#show-keys"); // shown once the keys are heard
      page.keyboard().press("/");
      page.keyboard().type(number);
      page.keyboard().press("Enter");
      page.waitForSelector("#acts");
      press(page, "#acts input[value='Start work']");
      page.waitForSelector(GOOD);
      type(page, "[id='compose:note']", "Restarted the spooler");
      press(page, "[id='compose:writeNote']");
      page.waitForSelector(".note.private");
      press(page, "#acts a[href*='step=resolve']");
      page.waitForSelector("#act");
      type(page, "[id='act:text']", "Queue emptied");
      type(page, "[id='act:item']", "Printer 7");
      press(page, "[id='act:take']");
      page.waitForSelector(GOOD);
      assertEquals("Resolved", page.textContent("main .strip .state >> nth=0"));
      resolver.sawNoFault();
    }
  }

  private static void type(Page page, String where, String what) {
    walk(page, where);
    page.keyboard().type(what);
    assertEquals(what, page.inputValue(where));
  }

  private static void press(Page page, String where) {
    walk(page, where);
    page.keyboard().press("Enter");
  }

  /** Goes from one thing to the next until it is there. */
  private static void walk(Page page, String where) {
    for (int i = 0; i < FARTHEST; i++) {
      if ((Boolean) page.evaluate("w => document.activeElement.matches(w)", where)) {
        assertTrue((Boolean) page.evaluate(MARKED), () -> where + " has the focus unseen");
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No way leads to " + where + " on " + page.url());
  }
}
