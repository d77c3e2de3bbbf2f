package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.it.Server;

/** How services stand, from the map of all to the minutes of a day, in a browser. */
final class AvailabilityPages {

  private static final BigDecimal ROUNDED = new BigDecimal("0.01");
  private static final int MONTHS = 15;
  private static final int STATE = 1;
  private static final int DESIGN = 3;
  private static final int MEASURED = 4;
  private static final int DIFFERENCE = 5;

  private final Browser browser;
  private final Server server;
  private final String password;

  AvailabilityPages(Browser browser, Server server, String password) {
    this.browser = browser;
    this.server = server;
    this.password = password;
  }

  /** The picture has the colours the table tells in words, and what was measured stands against the design. */
  void mapIsColouredByHealth() {
    try (Visitor outages = browser.visitor("en-GB")) {
      outages.signIn(server, "outages", password);
      Page page = outages.page();
      outages.open(server, "assurance/availability/list.xhtml");
      page.click("main a[href*='availability/map']");
      Locator rows = page.locator("main tbody tr");
      Map<String, String> told = new HashMap<>();
      for (Locator row : rows.all()) {
        List<String> cells = row.locator("td").allTextContents();
        told.put(cells.get(0).strip(), row.locator("td:nth-child(2) span").getAttribute("class"));
      }
      List<Locator> nodes = page.locator("svg.map g").all();
      assertTrue(!nodes.isEmpty(), "nothing depends on anything");
      for (Locator node : nodes) {
        String name = node.locator("title").textContent();
        String tone = told.get(name);
        switch (node.getAttribute("class")) {
          case "UP" -> assertEquals("state ok", tone, name);
          case "DOWN" -> assertEquals("state bad", tone, name);
          case "NOT_MEASURED" -> assertEquals("dim", tone, name);
          default -> assertEquals("state warn", tone, name);
        }
      }
      int compared = 0;
      for (Locator row : rows.all()) {
        List<String> cells = row.locator("td").allTextContents();
        BigDecimal design = number(cells.get(DESIGN));
        BigDecimal measured = number(cells.get(MEASURED));
        if (design != null && measured != null) {
          compared++;
          BigDecimal off = number(cells.get(DIFFERENCE)).subtract(measured.subtract(design));
          assertTrue(off.abs().compareTo(ROUNDED) <= 0, cells::toString);
        }
        assertTrue(!cells.get(STATE).isBlank(), cells::toString);
      }
      assertTrue(compared > 0, "nothing is compared with its design");
      outages.isFit();
      outages.sawNoFault();
    }
  }

  /** A day of the calendar leads to its outages, and the year of a service to the minutes of a day. */
  void yearLeadsDownToMinutes() {
    try (Visitor outages = browser.visitor("de-AT")) {
      outages.signIn(server, "outages", password);
      Page page = outages.page();
      outages.open(server, "assurance/availability/calendar.xhtml");
      for (int i = 0; i < MONTHS && page.locator("table.year td a").count() == 0; i++) {
        page.locator(".chips a").first().click();
      }
      page.locator("table.year td a").first().click();
      assertTrue(page.locator("#day tbody tr").count() > 0);
      outages.isFit();
      page.click("#day tbody a");
      assertTrue(page.textContent("main").contains("OUT-"));
      page.navigate(yearWithMinutes(outages));
      assertTrue(page.locator("#day tbody tr").count() > 0);
      assertTrue(page.textContent("#day tbody").contains("OUT-"));
      assertTrue(page.locator("#months tbody tr").count() > 1);
      outages.isFit();
      outages.sawNoFault();
    }
  }

  /** The address of a day on which a service was away for minutes, this year or in the one before. */
  private String yearWithMinutes(Visitor outages) {
    Page page = outages.page();
    outages.open(server, "assurance/availability/list.xhtml");
    List<String> services =
        page.locator("main a[href*='availability/service.xhtml']").all().stream()
            .map(a -> a.getAttribute("href"))
            .distinct()
            .toList();
    for (String service : services) {
      page.navigate(server.address().resolve(service).toString());
      for (int year = 0; year < 2; year++) {
        for (Locator day : page.locator("table.year td a").all()) {
          if (day.textContent().strip().matches("[1-9]\\d*")) {
            return server.address().resolve(day.getAttribute("href")).toString();
          }
        }
        page.locator(".chips a").first().click();
      }
    }
    throw new AssertionError("No service was away for minutes: " + services);
  }

  private static BigDecimal number(String cell) {
    String digits = cell.replace('\u2212', '-').replaceAll("[^0-9.-]", "");
    return digits.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
  }
}
