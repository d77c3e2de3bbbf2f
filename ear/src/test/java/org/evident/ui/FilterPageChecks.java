package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** Filters the list of incidents in a browser. */
record FilterPageChecks(Browser browser, Server server, Office office) {

  private static final String GOOD = ".notices .ok";
  private static final String CHIPS = "#filtered a[data-filter]";

  void severalAreChosenAndLeftOut(String grave, String calm) {
    try (Visitor desk = browser.visitor("de-AT")) {
      desk.signIn(server, "desk", Office.PASSWORD);
      Page page = desk.page();
      desk.open(server, "resolution/incident/list.xhtml");
      page.click("#refine summary");
      page.selectOption("#f-state", new String[] {"NEW", "PENDING"});
      page.selectOption("#f-priority", new String[] {"P1", "P2"});
      page.fill("#f-category", "Printing");
      page.click("#filter button");
      page.waitForSelector(CHIPS);
      assertEquals("Zustand: Neu, Wartet ×weglassen", page.textContent(CHIPS + " >> nth=0").trim());
      assertEquals(3, page.locator(CHIPS).count());
      String rows = page.textContent("main tbody");
      assertTrue(rows.contains(grave) && !rows.contains(calm), rows);
      desk.isFit();
      page.click("#refine summary");
      page.fill("[id='view:name']", "Druck & Ähnliches");
      page.click("[id='view:save']");
      page.waitForSelector(GOOD);
      assertEquals(3, page.locator(CHIPS).count());
      page.click(CHIPS + "[data-filter=priority]");
      page.waitForURL(address -> !address.contains("priority"));
      rows = page.textContent("main tbody");
      assertTrue(rows.contains(grave) && rows.contains(calm), rows);
      page.click(CHIPS + "[data-filter=state]");
      page.waitForURL(address -> !address.contains("state"));
      desk.open(server, "resolution/incident/list.xhtml?category=" + "no%20such");
      assertTrue(page.textContent("main").contains("Nehmen Sie einen Filter weg"));
      assertEquals("keine", page.textContent("#count"));
      page.click("#views >> text=Druck & Ähnliches");
      page.waitForSelector(CHIPS + "[data-filter=priority]");
      assertFalse(page.textContent("main tbody").contains(calm));
      page.click("main a[href*='exports.xhtml']");
      page.waitForSelector("dd:has-text('priority=P1,P2')");
      desk.sawNoFault();
    }
  }
}
