package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** Whoever owns an action takes it to its end on the page, whatever their role; somebody else finds it done there. */
record OwnActionChecks(AccessCalls calls, Expected begins) {

  private static final String MINE = "foundation/action/mine.xhtml";
  private static final String ALL = MINE + "?everybody=true";
  private static final String FORM = "actions";
  private static final String DONE = "It was done by ";

  void act6_whoever_owns_an_action_begins_and_ends_it_on_the_page() {
    String number = "";
    for (String role : begins.roles()) {
      number = promised(role);
      Surfer owner = calls.surfer(role);
      owner.press(MINE, FORM, row(owner, MINE, number) + ":start", Map.of());
      String row = row(owner, MINE, number);
      owner.press(MINE, FORM, row + ":done", Map.of(row + ":result", DONE + role));
      assertTrue(owner.open(MINE).body().contains(DONE + role), role);
    }
    assertTrue(begins.roles().size() > 20, begins::toString);
    isFoundDoneBySponsorsAlone(number);
    isNeverACustomers();
  }

  /** The button is there for those alone who may press it, and does something. */
  private void isFoundDoneBySponsorsAlone(String number) {
    for (String reader : List.of("AUDITOR", "REPORT_AUTHOR")) {
      assertFalse(calls.surfer(reader).open(ALL).body().contains(":verify\""), reader);
    }
    Surfer sponsor = calls.surfer("SMS_OWNER");
    sponsor.press(ALL, FORM, row(sponsor, ALL, number) + ":verify", Map.of());
    assertFalse(sponsor.open(ALL).body().contains(number), "It is over");
  }

  /** Of a customer nobody is handed an action, which they could not begin. */
  private void isNeverACustomers() {
    String path = "actions/" + promised("CAPACITY_MANAGER") + "/owner";
    for (String role : List.of("CUSTOMER_REPRESENTATIVE", "USER")) {
      String body = "{\"login\":\"" + AccessCalls.login(role) + "\"}";
      Client.Answer answer = calls.clients().get("SMS_OWNER").post(path, body);
      assertEquals("REC-1", answer.text("rule"), answer::body);
    }
  }

  private String promised(String role) {
    String metric = calls.house().number("/capacity/metrics/");
    String body = "{\"text\":\"Promised by %s\",\"owner\":\"%s\",\"due\":\"2099-01-01\"}";
    return calls
        .clients()
        .get("CAPACITY_MANAGER")
        .post("capacity/metrics/" + metric + "/actions", body.formatted(role, login(role)))
        .expect(201)
        .text("number");
  }

  private static String login(String role) {
    return AccessCalls.login(role);
  }

  /** What fields and buttons in the row of an action are called by. */
  private static String row(Surfer surfer, String path, String number) {
    String page = surfer.open(path).body();
    int at = page.indexOf(">" + number + "<");
    assertTrue(at > 0, number + " is not listed");
    int name = page.indexOf("\"" + FORM + ":", at);
    return page.substring(
        name + FORM.length() + 2,
        page.indexOf(":", page.indexOf(":", name + FORM.length() + 2) + 1));
  }
}
