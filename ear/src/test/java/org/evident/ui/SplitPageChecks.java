package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.it.Office;
import org.evident.it.Server;

/** Why events joined an incident, and one that did so wrongly, in a browser (INC-8). */
record SplitPageChecks(Browser browser, Server server, Office office) {

  private static final String EVENT =
      """
      {"source":"kiln-watch","id":"%s","signature":"too hot","item":"kiln-4","service":"%s","customer":"%s",
       "severity":"MINOR","at":"%s","text":"Above its limit","state":"PROBLEM"}\
      """;

  void aWronglyJoinedEventBecomesAnIncidentOfItsOwn(String customer) {
    String service =
        office.administrator().post("services", "{\"name\":\"Kilns\"}").expect(201).text("number");
    Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
    String number = told("k1", service, customer, at);
    assertEquals(number, told("k2", service, customer, at.plusSeconds(60)));
    try (Visitor desk = browser.visitor("de-AT")) {
      desk.signIn(server, "desk", Office.PASSWORD);
      Page page = desk.page();
      desk.open(server, "resolution/incident/detail.xhtml?number=" + number);
      String panel = page.textContent("#events");
      assertTrue(panel.contains("Die Störung begann damit"), panel);
      assertTrue(panel.contains("dieselbe Komponente und Signatur („too hot“ von kiln-4)"), panel);
      page.click("#events details.more summary");
      desk.isFit();
      assertEquals(1, page.locator("[id='split:event'] option").count(), "what began it stays");
      page.fill("[id='split:reason']", "Es ist der andere Ofen");
      page.click("[id='split:split']");
      page.waitForSelector(".notices .ok");
      assertTrue(!page.url().contains(number), page.url());
      assertTrue(page.textContent("#events").contains(number), "where it came from");
      assertTrue(page.textContent("main").contains("wurde abgetrennt von"), "the relation");
      desk.isFit();
      desk.sawNoFault();
    }
  }

  private String told(String id, String service, String customer, Instant at) {
    JsonObject done =
        office
            .known("desk")
            .post("events", EVENT.formatted(id, service, customer, at))
            .expect(200)
            .object();
    return done.getString("incident");
  }
}
