package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evident.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simple records in a browser: nothing typed is lost, a file says all its faults, and a phone is wide enough. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsUiIT {

  private static final String PASSWORD = "evident-demo-2026";
  private static final String RECORDS = "foundation/register/records.xhtml";
  private static final int OUTAGE_FIELDS = 13;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  private Browser browser;
  private Server server;

  @BeforeAll
  void start() {
    browser = Browser.start();
    server = Server.start("records-ui", List.of("-Devident.profile=demo"));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Records, Outages", "de-AT, Datensätze, Ausfälle"})
  void each_kind_has_its_page_in_two_languages(String language, String title, String kind) {
    try (Visitor levels = browser.visitor(language)) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, RECORDS);
      assertEquals(title, page.textContent("h1"));
      assertTrue(page.textContent(".chips").contains(kind));
      List<String> kinds =
          page.locator(".chips a").all().stream().map(a -> a.getAttribute("href")).toList();
      assertEquals(16, kinds.size());
      for (String path : kinds) {
        page.navigate(server.address().resolve(path).toString());
        assertFalse(page.textContent("main").contains("record."), path);
      }
      levels.isAccessible();
      levels.sawNoFault();
    }
  }

  @Test
  void nothing_typed_is_lost_and_a_correction_needs_its_reason() {
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      levels.open(server, RECORDS + "?kind=outages");
      assertEquals(OUTAGE_FIELDS, page.locator("[id='entry'] .field").count() - 1);
      page.fill("[id='entry:fields:1:line']", "core switch");
      page.fill("[id='entry:fields:2:line']", "2026-03-03T16:20");
      page.fill("[id='entry:fields:3:line']", "2026-03-03T16:00");
      page.selectOption("[id='entry:fields:4:choice']", "FULL");
      page.selectOption("[id='entry:fields:12:choice']", "MONITORING");
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .bad");
      String told = page.textContent(".notices .bad").strip();
      assertTrue(told.startsWith("End: "), told);
      assertTrue(told.contains("16:20 +01:00"), told);
      assertEquals("core switch", page.inputValue("[id='entry:fields:1:line']"));
      assertEquals("2026-03-03T16:20", page.inputValue("[id='entry:fields:2:line']"));
      levels.isAccessible();
      page.fill("[id='entry:fields:3:line']", "2026-03-03T16:50");
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .ok");
      page.click("tbody tr:first-child a");
      page.waitForSelector("[id='entry:reason']");
      assertEquals("2026-03-03T16:50", page.inputValue("[id='entry:fields:3:line']"));
      page.click("[id='entry:save']");
      page.waitForSelector(".notices .bad");
      page.fill("[id='entry:reason']", "counted twice");
      page.click("[id='entry:withdraw']");
      page.waitForSelector(".notices .ok");
      assertTrue(page.textContent("tbody tr:first-child").contains("withdrawn"));
      levels.sawNoFault();
    }
  }

  @Test
  void a_file_says_what_is_wrong_and_a_phone_is_wide_enough() {
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, "levels", PASSWORD);
      Page page = levels.page();
      page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
      levels.open(server, RECORDS + "?kind=consumed-units");
      String file = "ref,service,period,unit,quantity\nU-1,Nowhere,2026-13,orders,many\n";
      page.setInputFiles(
          "[id='file:content']",
          new FilePayload("units.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      page.click("[id='file:read']");
      page.waitForSelector("#result");
      assertTrue(page.textContent("#result h2").contains("3 faults"));
      assertTrue(page.textContent("#result").contains("There is no Nowhere."));
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertEquals(PHONE_WIDTH, ((Number) wide).intValue());
      levels.isAccessible();
      levels.sawNoFault();
    }
  }
}
