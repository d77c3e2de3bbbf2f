package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comparable systems let in or out: those who have left, who exists, and what the server is made of. */
record LeakChecks(Server server, Office office) {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");

  private static final List<String> NOWHERE =
      List.of(
          "WEB-INF/web.xml",
          "WEB-INF/parts/nonce.xhtml",
          "META-INF/MANIFEST.MF",
          "jakarta.faces.resource/..%2FWEB-INF%2Fweb.xml.xhtml",
          "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "jakarta.faces.resource/web.xml.xhtml?con=..%2FWEB-INF",
          "primefaces.resource/dynamiccontent.xhtml",
          "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc",
          "primefaces.resource/dynamiccontent.xhtml?pfdrt=sc&pfdrid=uMKljPgnOTVxmOB%2BH6%2FQEPW9ghJMGL3PRdkfmbii",
          "jakarta.faces.resource/dynamiccontent.properties.xhtml?pfdrt=sc&ln=primefaces&pfdrid=4xE5s8AClZx",
          "javax.faces.resource/dynamiccontent.properties.xhtml?pfdrt=sc&ln=primefaces&pfdrid=4xE5s8AClZx",
          "console",
          "examples/index.html",
          "htmLawedTest.php",
          "pages/exec.php",
          ".git/config",
          "api/v1/nowhere");

  /** An account that has ended opens nothing more: no page of a session that goes on, no token, no sign-in. */
  void whoHasLeftIsOutAtOnce() {
    Client client = office.person("leaves-now", null, "SERVICE_DESK");
    Surfer surfer = new Surfer(server).signIn("leaves-now", Office.PASSWORD);
    assertEquals(200, surfer.open("resolution/incident/list.xhtml").statusCode());
    client.get("queue").expect(200);
    office.administrator().post("people/leaves-now/deactivation").expect(200);
    for (String path : List.of("resolution/incident/list.xhtml", "account.xhtml", "index.xhtml")) {
      HttpResponse<String> answer = surfer.open(path);
      assertEquals(302, answer.statusCode(), path);
      String to = answer.headers().firstValue("Location").orElseThrow();
      assertTrue(to.contains("login.xhtml"), path + " leads to " + to);
    }
    assertEquals(401, client.get("queue").status());
    assertEquals(401, client.post("incidents", "{}").status());
    assertEquals(401, surfer.open("api/v1/queue").statusCode());
    assertEquals(401, office.nobody().signIn("leaves-now", Office.PASSWORD).status());
  }

  /** Nobody learns from a wrong password whether there is such a person, or was one. */
  void whoExistsIsNotTold() {
    office.person("exists", null, "SERVICE_DESK");
    office.person("existed", null, "SERVICE_DESK");
    office.administrator().post("people/existed/deactivation").expect(200);
    Set<String> answers = new HashSet<>();
    Set<String> pages = new HashSet<>();
    for (String login : List.of("exists", "existed", "never-was-here")) {
      JsonObject said = office.nobody().signIn(login, "not the right one").expect(401).object();
      answers.add(
          Json.createObjectBuilder(said)
              .remove("requestId")
              .build()
              .toString()
              .replace(login, "-"));
      HttpResponse<String> page =
          new Surfer(server).enter("login.xhtml", login, "not the right one");
      pages.add(page.statusCode() + " " + told(page.body()).replace(login, "-"));
    }
    assertEquals(1, answers.size(), answers::toString);
    assertEquals(1, pages.size(), pages::toString);
  }

  private static String told(String page) {
    int from = page.indexOf("<div role=\"status\">");
    return page.substring(from, page.indexOf("</div>", from));
  }

  /** Neither pages before the door nor what is nowhere tell of which make and version the server is. */
  void whatTheServerIsMadeOfIsNotTold() {
    for (String path : List.of("login.xhtml", "nowhere.xhtml", "api/v1/incidents", "health/live")) {
      HttpResponse<String> answer = new Surfer(server).open(path);
      String all = (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
      for (String word :
          List.of(
              "wildfly",
              "undertow",
              "jboss",
              "mojarra",
              "eclipselink",
              "x-powered-by",
              "snapshot")) {
        assertFalse(all.contains(word), path + " tells of " + word);
      }
    }
  }

  /** A form holds the name of what the server keeps of it, and no object that could be another one when it comes back. Field lesson S14. */
  void whatFormsHoldIsNoObject() {
    for (String path : List.of("login.xhtml", "account.xhtml")) {
      Surfer surfer = new Surfer(server);
      if (path.startsWith("account")) {
        surfer.signIn("exists", Office.PASSWORD);
      }
      String page = surfer.open(path).body();
      Matcher state = STATE.matcher(page);
      assertTrue(state.find(), page);
      do {
        assertTrue(state.group(1).matches("-?\\d+:-?\\d+"), state.group());
      } while (state.find());
    }
  }

  /** What belongs to no page is nowhere, also for those who have signed in. */
  void whatIsBehindThePagesIsNowhere() {
    Surfer surfer = new Surfer(server).signIn("exists", Office.PASSWORD);
    for (String path : NOWHERE) {
      HttpResponse<String> answer = surfer.open(path);
      assertTrue(
          answer.statusCode() >= 400 && answer.statusCode() < 500,
          path + " answers " + answer.statusCode());
      assertFalse(answer.body().contains("<web-app"), path);
      assertFalse(answer.body().contains("at org.evident"), path);
    }
  }
}
