package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evident.it.IncidentFile;
import org.evident.it.Office;
import org.evident.it.Server;

/** A log is uploaded on its page: tried first, then taken in, with what was rejected. */
record ImportPageChecks(Browser browser, Server server) {

  private static final int TRIES = 120;
  private static final int PAUSE_MS = 500;
  private static final String NEWEST = "#runs tbody tr >> nth=0";
  private static final String REJECTED = "4,sys_updated_at,yesterday,IMP-5";

  void a_log_is_tried_and_imported_on_its_page(String customer) throws IOException {
    Path log = IncidentFile.write("by-page.csv", lines());
    try (Visitor manager = browser.visitor("en-GB")) {
      manager.signIn(server, "incidents", Office.PASSWORD);
      Page page = manager.page();
      manager.open(server, "resolution/incident/imports.xhtml");
      manager.isFit();
      order(page, customer, log, true);
      String tried = await(manager);
      assertTrue(tried.contains("nothing stored"), tried);
      assertEquals("1", page.textContent(NEWEST + " >> td.num >> nth=2").strip());
      assertEquals(REJECTED, rejections(page));
      order(page, customer, log, false);
      String done = await(manager);
      assertFalse(done.contains("nothing stored"), done);
      assertEquals("100", page.getAttribute(NEWEST + " >> progress", "value"));
      assertEquals(REJECTED, rejections(page));
      manager.isFit();
      manager.sawNoFault();
    }
  }

  private static List<String> lines() {
    String line = "BYPAGE1,%s,%d,2016-11-07T09:00,%s,3 - Moderate,By page,";
    return List.of(
        line.formatted("New", 0, "2016-11-07T09:00"),
        line.formatted("Active", 1, "2016-11-07T09:10"),
        line.formatted("Active", 2, "yesterday"),
        line.formatted("Resolved", 3, "2016-11-07T10:00"));
  }

  private static void order(Page page, String customer, Path log, boolean dry) {
    page.setInputFiles("[id='another:file']", log);
    page.fill("[id='another:profile']", "servicenow-incident-log");
    page.selectOption("[id='another:customer']", customer);
    page.fill("[id='another:zone']", "Europe/London");
    page.setChecked("[id='another:dryRun']", dry);
    page.click("[id='another:request']");
    page.waitForSelector(".notices .ok");
  }

  /** The newest run once it is over; its progress is looked at meanwhile. */
  private String await(Visitor manager) {
    Page page = manager.page();
    for (int i = 0; i < TRIES; i++) {
      manager.open(server, "resolution/incident/imports.xhtml");
      if (page.isVisible(NEWEST + " >> .state.completed")) {
        return page.textContent(NEWEST);
      }
      assertTrue(page.isVisible(NEWEST + " >> progress"));
      page.waitForTimeout(PAUSE_MS);
    }
    throw new AssertionError(page.textContent("#runs"));
  }

  private static String rejections(Page page) throws IOException {
    Download file = page.waitForDownload(() -> page.click(NEWEST + " >> a[href*=rejections]"));
    List<String> rows = Files.readAllLines(file.path());
    return rows.get(rows.size() - 1);
  }
}
