package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

/** A one-time password cannot be guessed, is good once and not for long, and a second one ends the first. Field lesson S8. */
final class OncePasswordChecks {

  private static final String LOGIN = "forgetful";
  private static final String NEW = "a long one of my own";

  /** What 256 bits are in letters. */
  private static final int LETTERS = 43;

  private final Office office;
  private final Server server;
  private final Consumer<List<String>> pass;

  /**
   * Checks.
   *
   * @param pass lets time pass, by statements
   */
  OncePasswordChecks(Office office, Server server, Consumer<List<String>> pass) {
    this.office = office;
    this.server = server;
    this.pass = pass;
  }

  void pty28_a_one_time_password_is_good_once_and_for_a_quarter_of_an_hour() {
    office.person(LOGIN, null, "SERVICE_DESK");
    String first = reset();
    String second = reset();
    assertNotEquals(first, second);
    assertTrue(second.length() >= LETTERS, "too short to be beyond guessing");
    assertEquals("PTY-1", change(first, NEW).text("rule"));
    assertEquals("PTY-6", office.nobody().signIn(LOGIN, second).text("rule"));
    pass.accept(
        List.of(
            "update person set password_until = current_timestamp - interval '1' minute where login"
                + " = '"
                + LOGIN
                + "'"));
    assertEquals("PTY-28", office.nobody().signIn(LOGIN, second).text("rule"));
    assertEquals("PTY-28", change(second, NEW).text("rule"));
    String page = new Surfer(server).enter("login.xhtml", LOGIN, second).body();
    assertTrue(page.contains("The one-time password is over."), page);
    String third = reset();
    change(third, NEW).expect(204);
    assertEquals("PTY-1", change(third, "another one of my own").text("rule"));
    office.nobody().signIn(LOGIN, NEW).expect(201);
  }

  private String reset() {
    return office
        .administrator()
        .post("people/" + LOGIN + "/password-reset")
        .expect(200)
        .text("password");
  }

  private Client.Answer change(String from, String to) {
    return office.nobody().changePassword(LOGIN, from, to);
  }
}
