package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Client;
import org.evident.it.Office;
import org.evident.it.Server;

/** What a person who writes programs finds on the pages. */
record ApiPageChecks(Browser browser, Server server) {

  /** Whom these need, with the role of a service level manager. */
  static final String LOGIN = "coder";

  void the_description_is_read_without_any_other_server() {
    try (Visitor programmer = browser.visitor("en-GB")) {
      programmer.signIn(server, LOGIN, Office.PASSWORD);
      Page page = programmer.page();
      page.route(
          url -> !url.startsWith(server.address().toString()),
          route -> {
            throw new AssertionError("Asks for " + route.request().url());
          });
      page.click("nav.rail a[href$='help/api.xhtml']");
      page.waitForSelector("#api-description .opblock-tag");
      assertTrue(page.textContent("#api-description").contains("Incidents"));
      page.click("#api-description [data-tag=Incidents]");
      page.waitForSelector("#api-description .opblock");
      programmer.isFit();
      programmer.sawNoFault();
    }
  }

  void pty3_a_token_is_made_seen_once_and_revoked(String language, String title) {
    try (Visitor programmer = browser.visitor(language)) {
      programmer.signIn(server, LOGIN, Office.PASSWORD);
      Page page = programmer.page();
      page.click("nav a[href$='tokens.xhtml']");
      assertEquals(title, page.textContent("h1"));
      programmer.isAccessible();
      page.fill("[id='another:name']", "nightly " + language);
      page.selectOption("[id='another:scopes']", new String[] {"agreements:read"});
      page.click("[id='another:make']");
      String secret = page.textContent("#secret");
      programmer.isAccessible();
      Client nightly = Client.of(server).as(secret);
      assertEquals(200, nightly.get("agreements").status());
      assertEquals(403, nightly.get("calendars").status());
      programmer.open(server, "foundation/party/tokens.xhtml");
      assertFalse(page.isVisible("#secret"));
      page.click("main tbody tr:first-child input[type=submit]");
      page.waitForSelector("#notices, .notices");
      assertEquals(401, nightly.get("agreements").status());
      programmer.sawNoFault();
    }
  }
}
