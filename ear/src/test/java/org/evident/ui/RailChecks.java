package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.it.Server;

/** What the rail says waits for somebody is what its list has, and what their start page says. */
record RailChecks(Browser browser, Server server, String password) {

  private static final String COUNTED = "nav.rail a:has(.count:not(:empty))";

  void countsAreThoseOfTheLists() {
    assertTrue(counted("desk").keySet().stream().anyMatch(to -> to.contains("whose=TEAM")));
    assertTrue(counted("author").keySet().stream().anyMatch(to -> to.contains("due=true")));
    assertEquals(Map.of(), counted("customer1"));
  }

  /** What the rail counts for somebody, by where it leads. */
  private Map<String, Long> counted(String login) {
    try (Visitor visitor = browser.visitor("en-GB")) {
      Page page = visitor.page();
      visitor.signIn(server, login, password);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      Map<String, Long> counts = new TreeMap<>();
      for (Locator link : page.locator(COUNTED).all()) {
        long count = Long.parseLong(link.locator(".count").textContent());
        counts.put(link.getAttribute("href"), count);
      }
      Map<String, Long> figures = new TreeMap<>();
      for (Locator figure : page.locator("#waits a").all()) {
        String number = figure.locator(".v").textContent();
        figures.put(figure.getAttribute("href"), Long.parseLong(number));
      }
      counts.forEach((to, count) -> assertEquals(count, listed(page, to, figures), login + to));
      visitor.sawNoFault();
      return counts;
    }
  }

  private long listed(Page page, String to, Map<String, Long> figures) {
    if (figures.containsKey(to)) {
      return figures.get(to);
    }
    page.navigate(server.address().resolve(to).toString());
    assertEquals("page", page.getAttribute("nav.rail a[href='" + to + "']", "aria-current"));
    List<String> said = page.locator("#count").allTextContents();
    return said.isEmpty()
        ? page.locator("main tbody tr").count()
        : Long.parseLong(said.get(0).replaceAll("\\D", ""));
  }
}
