package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Supplier;
import org.evident.it.Office;
import org.evident.it.Server;

/** What open pages hear of each other and of what changes meanwhile. */
final class LiveChecks {

  private static final String RECORD = "resolution/incident/detail.xhtml?number=";
  private static final String LIST = "resolution/incident/list.xhtml?nearest=true&unsolved=true";
  private static final String NOTE = "{\"text\":\"Smoke in the hall\",\"visibleToCustomer\":true}";
  private static final String HERE = "#live-here:has-text('%s')";
  private static final String CLOSED =
      """
      ticket => new Promise(told => {
        const line = new WebSocket(location.origin.replace('http', 'ws') + '/evident/live?ticket=' + ticket);
        line.onclose = end => told(end.code);
      })""";

  private final Browser browser;
  private final Server server;
  private final Office office;

  LiveChecks(Browser browser, Server server, Office office) {
    this.browser = browser;
    this.server = server;
    this.office = office;
  }

  void colleaguesSeeEachOther(String number) {
    try (Visitor desk = enter("desk", "en-GB")) {
      desk.open(server, RECORD + number);
      try (Visitor resolver = enter("resolver", "de-AT")) {
        resolver.open(server, RECORD + number);
        resolver.page().waitForSelector(HERE.formatted("Auch hier: desk"));
        desk.page().waitForSelector(HERE.formatted("Also here: resolver"));
        desk.isAccessible();
        resolver.sawNoFault();
      }
      desk.page().waitForCondition(() -> desk.page().textContent("#live-here").isEmpty());
      desk.sawNoFault();
    }
  }

  void changesAreToldAndNothingTypedIsLost(String number) {
    try (Visitor desk = enter("desk", "en-GB");
        Visitor list = enter("desk", "de-AT")) {
      Page page = desk.page();
      desk.open(server, RECORD + number);
      list.open(server, LIST);
      page.fill("#composer textarea >> nth=0", "Half a sentence");
      page.waitForTimeout(1_500);
      office.known("resolver").post("incidents/" + number + "/notes", NOTE).expect(200);
      page.waitForSelector("#live-changed:has-text('Changed meanwhile: " + number + "')");
      assertEquals("Half a sentence", page.inputValue("#composer textarea >> nth=0"));
      list.page().waitForSelector("tr.moved:has-text('" + number + "')");
      assertEquals(1, list.page().locator("tr.moved").count());
      list.isFit();
      desk.isFit();
      page.click("#live-changed button");
      page.waitForSelector("text=Smoke in the hall");
      assertTrue(page.isHidden("#live-changed"));
      desk.sawNoFault();
      list.sawNoFault();
    }
  }

  void rowsStayUntilNewOnesAreAskedFor(Supplier<String> report) {
    office.person("outsider", office.customer("Silent Mills", "UTC"), "CUSTOMER_REPRESENTATIVE");
    try (Visitor desk = enter("desk", "en-GB");
        Visitor german = enter("desk", "de-AT");
        Visitor outside = enter("outsider", "en-GB")) {
      Page page = desk.page();
      desk.open(server, "resolution/incident/list.xhtml?unsolved=true");
      german.open(server, "resolution/incident/list.xhtml?state=NEW");
      outside.open(server, "resolution/incident/list.xhtml");
      List<String> rows = page.locator("table.work td.mono").allTextContents();
      String first = report.get();
      page.waitForSelector("#live-new:has-text('1 new row')");
      german.page().waitForSelector("#live-new:has-text('1 neue Zeile')");
      String second = report.get();
      page.waitForSelector("#live-new:has-text('2 new rows')");
      assertEquals(rows, page.locator("table.work td.mono").allTextContents());
      desk.isFit();
      german.isFit();
      page.click("#live-new button");
      page.waitForSelector("tr.moved:has-text('" + second + "')");
      assertEquals(2, page.locator("tr.moved").count());
      assertTrue(page.isVisible("tr.moved:has-text('" + first + "')"));
      assertTrue(page.isHidden("#live-new"));
      assertTrue(outside.page().isHidden("#live-new"), "somebody else's incidents");
      desk.sawNoFault();
      german.sawNoFault();
      outside.sawNoFault();
    }
  }

  void strangersHearNothing(String number, String customer) {
    try (Visitor desk = enter("desk", "en-GB");
        Visitor outside = enter(customer, "en-GB")) {
      desk.open(server, RECORD + number);
      String ticket = desk.page().getAttribute("#live", "data-ticket");
      outside.open(server, RECORD + number);
      assertEquals(1_008, outside.page().evaluate(CLOSED, ticket), "somebody else's ticket");
      assertEquals(1_008, outside.page().evaluate(CLOSED, "made up"));
      outside.page().waitForTimeout(2_500);
      assertFalse(outside.page().isVisible("#live-here"));
      desk.page().waitForTimeout(500);
      assertEquals("", desk.page().textContent("#live-here"));
    }
  }

  void peekShowsTheRecordBesideTheList(String number) {
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      desk.open(server, LIST);
      String address = page.url();
      page.focus("table.work a:text-is('" + number + "')");
      page.keyboard().press("p");
      page.waitForSelector("#peek:visible >> text=" + number);
      desk.isFit();
      page.keyboard().press("Escape");
      assertTrue(page.isHidden("#peek"));
      assertEquals(number, page.evaluate("document.activeElement.textContent"));
      page.click("button[data-peek='" + number + "']");
      page.waitForSelector("#peek:visible >> text=" + number);
      assertEquals(address, page.url());
      page.click("#peek >> text=Open the record");
      page.waitForSelector("#acts");
      desk.sawNoFault();
    }
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
