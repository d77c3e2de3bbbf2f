package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evident.it.Office;
import org.evident.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

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
      programmer.isAccessible();
      programmer.sawNoFault();
    }
  }
}
