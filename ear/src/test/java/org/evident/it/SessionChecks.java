package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** That a session is its owner's alone, and only its owner's own clicks change anything. */
record SessionChecks(Server server, String login) {

  private static final String TOKENS = "foundation/party/tokens.xhtml";
  private static final String TOKEN = "{\"name\":\"forged\",\"days\":5}";
  private static final List<String> AWAY =
      List.of("//evil.example", "https://evil.example/", "/\\evil.example");

  void who_signs_in_has_another_session_than_before() {
    Surfer surfer = new Surfer(server);
    surfer.open("login.xhtml");
    String before = surfer.session();
    assertNotNull(before);
    surfer.signIn(login, Office.PASSWORD);
    assertNotNull(surfer.session());
    assertNotEquals(before, surfer.session());
  }

  void a_cookie_changes_nothing_through_the_api() {
    Surfer surfer = new Surfer(server).signIn(login, Office.PASSWORD);
    assertEquals(200, surfer.open("api/v1/tokens").statusCode());
    for (String type : List.of("application/json", "text/plain")) {
      int status = surfer.forge("api/v1/tokens", type, TOKEN).statusCode();
      assertTrue(status == 401 || status == 403, type + " answers " + status);
    }
    assertFalse(surfer.open("api/v1/tokens").body().contains("forged"));
  }

  void a_form_filled_in_elsewhere_is_not_taken() {
    Surfer surfer = new Surfer(server).signIn(login, Office.PASSWORD);
    Map<String, String> fields = Surfer.fields(surfer.open(TOKENS).body(), "another");
    fields.put("another:days", "5");
    fields.put("another:make", "x");
    fields.put("another:name", "from elsewhere");
    String state = fields.remove("jakarta.faces.ViewState");
    surfer.post(TOKENS, fields);
    fields.put("jakarta.faces.ViewState", "1234567890:-987654321");
    surfer.post(TOKENS, fields);
    assertFalse(surfer.open(TOKENS).body().contains("from elsewhere"));
    fields.put("jakarta.faces.ViewState", state);
    fields.put("another:name", "from here");
    surfer.post(TOKENS, fields);
    assertTrue(surfer.open(TOKENS).body().contains("from here"));
  }

  void signing_in_leads_nowhere_else() {
    for (String away : AWAY) {
      String path = "login.xhtml?from=%1$s&target=%1$s&url=%1$s&redirect=%1$s";
      HttpResponse<String> entered =
          new Surfer(server).enter(path.formatted(Surfer.encoded(away)), login, Office.PASSWORD);
      assertEquals(302, entered.statusCode(), entered::body);
      String to = entered.headers().firstValue("Location").orElseThrow();
      assertTrue(server.address().resolve(to).toString().startsWith(server.address().toString()));
      assertFalse(to.contains("evil"), to);
    }
  }

  /** Neither passwords, typed rightly or wrongly, nor what tokens are made of are in the log. */
  void no_secret_is_logged(Client administrator) {
    String wrong = "never the right one";
    Client nobody = administrator.as(null);
    assertEquals(401, nobody.signIn(login, wrong).status());
    assertEquals(401, nobody.changePassword(login, wrong, "another one of mine").status());
    new Surfer(server).enter("login.xhtml", login, wrong);
    String once =
        administrator.post("people/" + login + "/password-reset").expect(200).text("password");
    nobody.changePassword(login, once, Office.PASSWORD).expect(204);
    String secret = nobody.signIn(login, Office.PASSWORD).expect(201).text("secret");
    String log = server.log();
    assertTrue(log.contains("Registered web context"));
    for (String one : List.of(wrong, "another one of mine", once, Office.PASSWORD, secret)) {
      assertFalse(log.contains(one));
    }
  }
}
