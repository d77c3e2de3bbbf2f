package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evident.it.Client;
import org.evident.it.Office;
import org.evident.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who writes programs finds on the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiUiIT {

  private static final String LOGIN = "programmer";

  private Browser browser;
  private Server server;

  @BeforeAll
  void start() {
    browser = Browser.start();
    server = Server.start("api-ui", List.of());
    Office.open(server).person(LOGIN, null, "SERVICE_LEVEL_MANAGER");
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

  @Test
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

  @ParameterizedTest
  @CsvSource({"en-GB, My tokens", "de-AT, Meine Token"})
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
