package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.evident.it.Client;
import org.evident.it.Server;

/** The road from the door to a record of the demo organisation and why its clock stands where it stands. */
record RoadChecks(Browser browser, Server server) {

  private static final String LOGIN = "levels";
  private static final String PASSWORD = "evident-demo-2026";
  private static final String INCIDENTS = "resolution/incident/list.xhtml";
  private static final String REVIEWS = "evaluation/servicereview/list.xhtml";
  private static final String FIRST_ROW = "main tbody tr:first-child td:first-child a";
  private static final int TRIES = 45;
  private static final int PAUSE_MS = 1_000;

  /** Waits until the first records of the demo organisation are there. */
  void begin() {
    try (Visitor levels = browser.visitor("en-GB")) {
      levels.signIn(server, LOGIN, PASSWORD);
      await(levels, INCIDENTS);
    }
  }

  void the_door_is_accessible_and_quiet() {
    try (Visitor stranger = browser.visitor("en-GB")) {
      stranger.open(server, "login.xhtml");
      stranger.isAccessible();
      stranger.isLost(server, "no/such/place");
      stranger.sawNoFault();
    }
  }

  void a_record_says_why_its_clock_stands_there(
      String asked, String language, String title, String because, String kinds) {
    try (Visitor levels = browser.visitor(asked)) {
      levels.signIn(server, LOGIN, PASSWORD);
      Page page = levels.page();
      levels.open(server, INCIDENTS);
      assertEquals(language, page.getAttribute("html", "lang"));
      assertEquals(title, page.textContent("h1"));
      levels.isAccessible();
      String number = page.textContent(FIRST_ROW);
      page.click(FIRST_ROW);
      page.waitForSelector(".why tbody tr");
      assertEquals(number, page.textContent("main .mono"));
      assertTrue(page.textContent(".why thead").contains(because));
      // The newest record may be one of a weekend, whose clock has not begun to count.
      assertTrue(Pattern.compile(kinds).matcher(page.textContent(".why tbody")).find());
      levels.isAccessible();
      levels.open(server, REVIEWS);
      assertTrue(page.isVisible("main h1"));
      levels.sawNoFault();
    }
  }

  void a_figure_of_a_review_leads_to_its_records() {
    Client levels = Client.of(server);
    levels = levels.as(levels.signIn(LOGIN, PASSWORD).text("secret"));
    String month = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
    levels.post("reviews", Json.createObjectBuilder().add("month", month).build()).expect(202);
    try (Visitor reader = browser.visitor("en-GB")) {
      reader.signIn(server, LOGIN, PASSWORD);
      await(reader, REVIEWS);
      reader.page().click(FIRST_ROW);
      reader.page().waitForSelector("main table");
      reader.isAccessible();
      reader.page().click(".fig a >> nth=0");
      reader.page().waitForSelector("#records");
      reader.isAccessible();
      reader.sawNoFault();
    }
  }

  private void await(Visitor visitor, String list) {
    for (int i = 0; i < TRIES; i++) {
      visitor.open(server, list);
      if (visitor.page().isVisible(FIRST_ROW)) {
        return;
      }
      visitor.page().waitForTimeout(PAUSE_MS);
    }
    throw new AssertionError("Nothing has come to " + list + ":\n" + server.log());
  }
}
