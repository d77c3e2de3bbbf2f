package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.evident.it.Server;

/** What a record is evidence for, opened on the page of the record. */
record EvidenceFoldChecks(Browser browser, Server server, String password) {

  private static final String FOLD = "details.proofs";
  private static final String SUMMARY = FOLD + " > summary";
  private static final String SHOWN = FOLD + " #proofs";
  private static final String ASKED = "**/conformity/requirement/record.xhtml*";

  /** The page of a service; which one does not matter. */
  String firstService() {
    try (Visitor auditor = browser.visitor("en-GB")) {
      auditor.signIn(server, "auditor", password);
      auditor.open(server, "portfolio/catalogue/services.xhtml");
      String link =
          auditor
              .page()
              .locator("main tbody a[href*='service.xhtml']")
              .first()
              .getAttribute("href");
      return link.substring("/evident/".length());
    }
  }

  /** A closed fold asks nothing; opened by the keyboard it says what its own page does. */
  void isFilledWhenOpened(String language, String record) {
    try (Visitor auditor = browser.visitor(language)) {
      List<String> asked = new ArrayList<>();
      Page page = auditor.page();
      auditor.signIn(server, "auditor", password);
      page.onRequest(
          request -> {
            if (request.url().contains("requirement/record.xhtml")) {
              asked.add(request.url());
            }
          });
      auditor.open(server, record);
      assertFalse(page.isVisible(FOLD + " a"));
      assertEquals(List.of(), asked);
      page.focus(SUMMARY);
      page.keyboard().press("Enter");
      page.waitForSelector(SHOWN);
      assertEquals(1, asked.size());
      List<String> rows = page.locator(SHOWN + " tbody tr").allInnerTexts();
      assertFalse(rows.isEmpty());
      assertEquals(
          rows.size(), page.locator(SHOWN + " tbody .state.ok, " + SHOWN + " .state.bad").count());
      auditor.isFit();
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      page.waitForSelector(SHOWN);
      assertEquals(1, asked.size());
      List<String> links = page.locator(SHOWN + " tbody a").allInnerTexts();
      page.click(FOLD + " > p a");
      page.waitForURL(address -> address.contains("requirement/record.xhtml"));
      assertEquals(links, page.locator("main tbody a").allInnerTexts());
      page.locator("main tbody a").first().click();
      page.waitForURL(address -> address.contains("requirement/detail.xhtml"));
      auditor.sawNoFault();
    }
  }

  /** Where the server is out of reach it says so and leaves the link, and where no script runs the link is all there is. */
  void leavesTheLinkOtherwise(String record) {
    try (Visitor auditor = browser.visitor("en-GB")) {
      Page page = auditor.page();
      auditor.signIn(server, "auditor", password);
      auditor.open(server, record);
      page.route(ASKED, Route::abort);
      page.click(SUMMARY);
      page.waitForSelector(FOLD + " > div:text('could not be asked')");
      page.unroute(ASKED);
      page.click(FOLD + " > p a");
      page.waitForSelector("#proofs");
    }
    try (Visitor auditor = browser.unscripted("en-GB")) {
      auditor.signIn(server, "auditor", password);
      auditor.open(server, record);
      auditor.page().click(SUMMARY);
      assertEquals(0, auditor.page().locator(SHOWN).count());
      auditor.page().click(FOLD + " > p a");
      auditor.page().waitForSelector("#proofs");
      assertTrue(auditor.page().url().contains("requirement/record.xhtml"));
    }
  }
}
