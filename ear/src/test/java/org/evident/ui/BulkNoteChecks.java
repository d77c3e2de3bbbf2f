package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.evident.it.Office;
import org.evident.it.Server;

/** A note written on several incidents at once is taken back from each of them. */
record BulkNoteChecks(Browser browser, Server server, Office office) {

  private static final String NOTE = "The paper of this month is too thick";

  void noteOnSeveralIsTakenBack(List<String> numbers) {
    try (Visitor desk = browser.visitor("en-GB")) {
      desk.signIn(server, "desk", Office.PASSWORD);
      Page page = desk.page();
      desk.open(server, "resolution/incident/list.xhtml?unsolved=true");
      numbers.forEach(number -> page.check("input[value='" + number + "']"));
      page.click("#picks button");
      page.waitForSelector("#bulk");
      page.selectOption("[id='bulk:act']", "NOTE");
      page.fill("[id='bulk:note']", NOTE);
      page.click("[id='bulk:preview']");
      page.waitForSelector("[id='bulk:apply']");
      desk.isFit();
      page.click("[id='bulk:apply']");
      page.waitForSelector("main .state.ok");
      assertEquals(numbers.size(), page.locator("main .state.ok").count());
      numbers.forEach(number -> assertEquals(List.of(NOTE), notes(number)));
      page.click("[id='bulk:undo']");
      page.waitForSelector("main .state:has-text('taken back')");
      assertEquals(numbers.size(), page.locator("main .state:has-text('taken back')").count());
      numbers.forEach(number -> assertEquals(List.of("taken back"), notes(number)));
      desk.open(server, "resolution/incident/detail.xhtml?number=" + numbers.get(0));
      assertEquals(0, page.locator("main:has-text('" + NOTE + "')").count());
      desk.sawNoFault();
    }
  }

  /** What the notes of an incident say, or that one was taken back. */
  private List<String> notes(String number) {
    return office
        .known("resolver")
        .get("incidents/" + number + "/sheet")
        .expect(200)
        .object()
        .getJsonArray("notes")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(note -> note.containsKey("takenBackAt") ? "taken back" : note.getString("text"))
        .toList();
  }
}
