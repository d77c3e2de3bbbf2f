package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.evident.it.Office;
import org.evident.it.Server;

/** Records the outage a grave incident needs, in a browser. */
record OutagePageChecks(Browser browser, Server server, Office office) {

  private static final String ACTS = "#acts .acts >> nth=0";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Tubes are blocked","description":"Nothing moves.","category":"Tubes",
       "impact":2,"urgency":3,"reportedAt":"%s"}\
      """;

  /**
   * Goes from the incident to its outage and back.
   *
   * @param customer who was promised availability
   */
  void graveIncidentLeadsToItsOutage(String customer) {
    String service =
        office.administrator().post("services", "{\"name\":\"Tubes\"}").expect(201).text("number");
    Instant reported = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    String number =
        office
            .known("desk")
            .post("incidents", INCIDENT.formatted(customer, service, reported))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    act("desk", number, "assign", "{\"team\":\"Workplace\"}");
    act("resolver", number, "notes", "{\"text\":\"Looked into it\"}");
    try (Visitor resolver = browser.visitor("de-AT")) {
      resolver.signIn(server, "resolver", Office.PASSWORD);
      Page page = resolver.page();
      resolver.open(server, "resolution/incident/detail.xhtml?number=" + number);
      assertTrue(page.isVisible("#lacks"));
      assertTrue(page.textContent(ACTS).contains("braucht zuerst den Ausfall"));
      resolver.isFit();
      page.click("#outages a.btn");
      page.waitForSelector("[id='entry:save']");
      assertEquals(service, page.inputValue("[id='entry:fields:0:choice']"));
      assertEquals(number, page.inputValue("[id='entry:fields:9:line']"));
      assertEquals("INCIDENT", page.inputValue("[id='entry:fields:12:choice']"));
      LocalDateTime end =
          LocalDateTime.ofInstant(
              reported.plusSeconds(300), ZoneId.of(page.inputValue("[id='entry:zone']")));
      assertEquals(end.minusSeconds(300).toString(), page.inputValue("[id='entry:fields:2:line']"));
      page.fill("[id='entry:fields:3:line']", end.toString());
      page.selectOption("[id='entry:fields:4:choice']", "FULL");
      page.click("[id='entry:save']");
      page.waitForSelector("#outages li a");
      assertTrue(page.isVisible(".notices .ok"), "what was done is told where it leads");
      assertEquals(0, page.locator("#lacks").count());
      assertTrue(page.isVisible("#acts a[href*='step=resolve']"));
      resolver.isFit();
      resolver.sawNoFault();
    }
  }

  private void act(String login, String number, String step, String body) {
    office.known(login).post("incidents/" + number + "/" + step, body).expect(200);
  }
}
