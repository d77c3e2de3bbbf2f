package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.it.Office;
import org.evident.it.Server;

/** The wall of requirements is asked: by part of the standard, process, owner and other standards, of any day, and for what turned. */
final class WallPages {

  private static final String WALL = "conformity/requirement/wall.xhtml";
  private static final int ALL = 328;
  private static final int TRIES = 60;
  private static final int PAUSE_MS = 1_000;

  private final Browser browser;
  private final Server server;

  WallPages(Browser browser, Server server) {
    this.browser = browser;
    this.server = server;
  }

  /** An auditor narrows the wall in each way, sees what was known on another day, and says something for a time. */
  void auditorAsks(String login, String owner) {
    try (Visitor auditor = browser.visitor("en-GB")) {
      auditor.signIn(server, login, Office.PASSWORD);
      Page page = auditor.page();
      auditor.open(server, WALL);
      if (page.isVisible("[id='work:evaluate']")) {
        page.evaluate("() => { window.asked = true; }");
        page.click("[id='work:evaluate']");
        page.waitForFunction("() => !window.asked && document.readyState === 'complete'");
      }
      for (int i = 0; i < TRIES && !page.isVisible(".wall .cell.bad"); i++) {
        page.waitForTimeout(PAUSE_MS);
        auditor.open(server, WALL);
      }
      assertEquals(ALL, page.locator(".wall .cell").count());
      page.click("details:has(#section) > summary");
      page.selectOption("#section", "8.6");
      page.click("form.filter button");
      assertTrue(
          cells(page).stream().allMatch(id -> id.startsWith("R-8.6")), cells(page)::toString);
      assertEquals(cells(page).size(), page.locator("#listed tbody tr").count());
      page.selectOption("#section", "");
      page.selectOption("#process", "change");
      page.click("form.filter button");
      List<String> changes = cells(page);
      assertTrue(changes.contains("R-8.5.1.1-01") && changes.size() < ALL, changes::toString);
      auditor.isFit();
      page.selectOption("#process", "");
      page.selectOption("#owner", owner);
      page.click("form.filter button");
      assertEquals(changes, cells(page));
      auditor.open(server, WALL + "?day=2001-01-01");
      assertEquals(ALL, page.locator(".wall .cell").count());
      assertEquals(0, page.locator(".wall .cell.bad, .wall .cell.ok, .wall .cell.warn").count());
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      overrides(auditor, today);
      auditor.open(server, WALL + "?since=" + today.minusDays(1));
      assertTrue(page.isVisible("#turned"));
      auditor.isFit();
      auditor.sawNoFault();
    }
  }

  /** What somebody says holds to a day and is marked on the wall; taken back, the records count again. */
  private void overrides(Visitor auditor, LocalDate today) {
    Page page = auditor.page();
    String detail = "conformity/requirement/detail.xhtml?number=R-8.5.1.1-01";
    auditor.open(server, detail);
    page.selectOption("[id='override:status']", "FULFILLED");
    page.fill("[id='override:reason']", "Seen on paper");
    page.fill("[id='override:evidence']", "Minutes of June");
    page.fill("[id='override:until']", today.plusDays(91).toString());
    page.click("[id='override:go']");
    page.waitForSelector(".notices .bad");
    assertTrue(page.textContent(".notices .bad").contains("cannot look fulfilled"));
    page.selectOption("[id='override:status']", "PARTIAL");
    page.click("[id='override:go']");
    page.waitForSelector(".notices .bad:not(:has-text('cannot look'))");
    assertEquals("Seen on paper", page.inputValue("[id='override:reason']"));
    page.fill("[id='override:until']", today.plusDays(90).toString());
    page.click("[id='override:go']");
    page.waitForSelector("#said");
    auditor.open(server, WALL);
    assertTrue(page.isVisible(".wall a.by[aria-label^='R-8.5.1.1-01']"));
    auditor.open(server, detail);
    page.fill("[id='withdraw:reason']", "The minutes are gone");
    page.click("[id='withdraw:go']");
    page.waitForSelector("[id='override:go']");
    auditor.open(server, WALL);
    assertFalse(page.isVisible(".wall a.by[aria-label^='R-8.5.1.1-01']"));
  }

  /** Whoever owns a process reads the wall and finds what is theirs; others say and evaluate. */
  void ownerAsks(String login) {
    try (Visitor owner = browser.visitor("de-AT")) {
      owner.signIn(server, login, Office.PASSWORD);
      Page page = owner.page();
      page.click("nav.rail a[href*='conformity']");
      assertEquals(ALL, page.locator(".wall .cell").count());
      assertEquals(0, page.locator("[id='work:evaluate']").count());
      page.click("details:has(#section) > summary");
      page.selectOption("#owner", login);
      page.click("form.filter button");
      List<String> own = cells(page);
      assertTrue(own.contains("R-8.5.1.1-01"), own::toString);
      page.click(".wall a[aria-label^='R-8.5.1.1-01']");
      assertTrue(page.textContent("main").contains("R-8.5.1.1-01"));
      assertEquals(0, page.locator("[id='override:go']").count());
      owner.isFit();
      owner.sawNoFault();
    }
  }

  private static List<String> cells(Page page) {
    return page.locator(".wall .cell").all().stream()
        .map((Locator cell) -> cell.getAttribute("aria-label").split(":")[0])
        .toList();
  }
}
