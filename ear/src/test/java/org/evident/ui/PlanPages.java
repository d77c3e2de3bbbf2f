package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import org.evident.it.Server;

/** Demand forecasts and capacity plans of the demo organisation in a browser. */
final class PlanPages {

  private static final String PASSWORD = "evident-demo-2026";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final int TRIES = 120;
  private static final int PAUSE_MS = 1_000;
  private static final int MONTHS = 17;

  private final Browser browser;
  private final Server server;

  PlanPages(Browser browser, Server server) {
    this.browser = browser;
    this.server = server;
  }

  /** A forecast shows its months and what was consumed; a new one is written, and approved by its owner. */
  void demand() {
    try (Visitor demand = browser.visitor("en-GB");
        Visitor owner = browser.visitor("de-AT")) {
      demand.signIn(server, "demand", PASSWORD);
      Page page = demand.page();
      String list = "supply/demand/list.xhtml";
      until(demand, list + "?state=APPROVED", "DFC-");
      demand.isFit();
      page.click("main td.mono a >> nth=0");
      page.waitForSelector("#months tbody tr");
      assertEquals(1, page.locator("#picture svg.plot .ahead").count());
      assertEquals(MONTHS, page.locator("#months tbody tr").count());
      demand.isFit();
      demand.open(server, "supply/demand/forecast-edit.xhtml");
      demand.isFit();
      page.fill("[id='demand:unit']", "desk");
      page.fill("[id='demand:first']", YearMonth.from(TODAY).toString());
      page.fill("[id='demand:assumptions']", "They keep their desks");
      page.click("[id='demand:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("months of consumption are too few"));
      page.selectOption("[id='demand:method']", "CUSTOMER_INPUT");
      page.fill("[id='demand:quantities']", String.join("\n", Collections.nCopies(12, "40")));
      page.fill("[id='demand:input']", "Nobody leaves");
      page.click("[id='demand:save']");
      page.waitForSelector("#picture");
      String path = "supply/demand/forecast.xhtml?number=" + page.textContent(".head .mono");
      owner.signIn(server, "owner", PASSWORD);
      owner.open(server, path);
      owner.isFit();
      owner.page().click("[id='steps:approve']");
      owner.page().waitForSelector(".notices .ok");
      assertEquals("Freigegeben", owner.page().textContent(".head .state").strip());
      demand.sawNoFault();
      owner.sawNoFault();
    }
  }

  /** The plan shows its frozen figures; a further edition is written from it, and waits for owners and money. */
  void plan() {
    try (Visitor capacity = browser.visitor("en-GB");
        Visitor owner = browser.visitor("de-AT")) {
      capacity.signIn(server, "capacity", PASSWORD);
      Page page = capacity.page();
      until(capacity, "supply/capacity/plans.xhtml?state=APPROVED", "CPL-");
      capacity.isFit();
      page.click("main td.mono a >> nth=0");
      page.waitForSelector("#figures tbody tr");
      assertTrue(page.textContent("#figures").contains("One shelf more for the file servers"));
      assertTrue(page.textContent("main aside").contains("18,400.00 EUR"));
      capacity.isFit();
      page.click(".head a:has-text('Further edition')");
      page.waitForSelector("[id='plan:title']");
      capacity.isFit();
      page.fill("[id='plan:review']", TODAY.toString());
      page.click("[id='plan:save']");
      page.waitForSelector(".notices .bad");
      assertTrue(page.textContent(".notices .bad").contains("is over or too far off"));
      page.fill("[id='plan:review']", TODAY.plusDays(90).toString());
      page.click("[id='plan:save']");
      page.waitForSelector("#figures tbody tr");
      assertEquals("Draft", page.textContent(".head .state").strip());
      String path = "supply/capacity/plan.xhtml?number=" + page.textContent(".head .mono");
      owner.signIn(server, "owner", PASSWORD);
      owner.open(server, path);
      owner.isFit();
      owner.page().click("[id='steps:approve']");
      owner.page().waitForSelector(".notices .ok");
      assertTrue(owner.page().textContent("#voices").contains("Finanzen"));
      assertTrue(owner.page().isVisible(".why-not"));
      capacity.sawNoFault();
      owner.sawNoFault();
    }
  }

  /** Waits until the demo organisation has made something. */
  private void until(Visitor visitor, String path, String made) {
    visitor.open(server, path);
    for (int i = 0; i < TRIES && !visitor.page().content().contains(made); i++) {
      visitor.page().waitForTimeout(PAUSE_MS);
      visitor.open(server, path);
    }
  }
}
