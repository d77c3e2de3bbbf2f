package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever is sent where something else is wanted is refused as a problem, and never a fault of the server. */
record BodyChecks(AccessCalls calls, Collection<Expected> lines) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TORN = "multipart/form-data; boundary=between";
  private static final int MANY = 800;
  private static final int FILE_FORMS = 5;
  private static final Pattern FILE_FORM =
      Pattern.compile("(?s)<form id=\"([^\"]+)\"[^>]*multipart");

  /** Types and what is sent as such; the type "none" is not told. */
  private static final List<Map.Entry<String, String>> SENT =
      List.of(
          Map.entry("none", ""),
          Map.entry("none", "x"),
          Map.entry("application/json", ""),
          Map.entry("application/json", "null"),
          Map.entry("application/json", "[7]"),
          Map.entry("application/json", "{\"a\":"),
          Map.entry(FORM, "a=b"),
          Map.entry("multipart/form-data", "--x"),
          Map.entry(TORN, "--between\r\nContent-Disp"),
          Map.entry("text/csv", "\"a\n\u0000"),
          Map.entry("application/gzip", "no gzip"),
          Map.entry("no type at all", "x"));

  void no_body_is_a_fault_of_the_server() {
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    for (Expected line : lines) {
      String verb = line.path().split(" ", 2)[0];
      if (!AccessCalls.isPage(line) && !"GET".equals(verb)) {
        for (Map.Entry<String, String> one : SENT) {
          // The sign-in is asked as nobody, whom wrong bodies cost nothing.
          Client client = calls.clients().get(line.roles().iterator().next());
          String type = "none".equals(one.getKey()) ? null : one.getKey();
          Client.Answer answer =
              client.sent(verb, calls.where(line, null, line.query()), type, one.getValue());
          sent++;
          if (answer.status() >= 500 || answer.status() >= 400 && !isProblem(answer)) {
            wrong.add(line.path() + " with " + one + " answers " + answer.status() + answer.type());
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(sent > MANY, "Only " + sent + " were sent");
  }

  /** A problem, or what a file of lines is answered with: the problems of its lines. */
  private static boolean isProblem(Client.Answer answer) {
    return answer.type().startsWith("application/problem+json")
        || answer.status() == 422 && !answer.object().getJsonArray("problems").isEmpty();
  }

  /** Each form of the pages that takes a file, found on the pages themselves. */
  void a_form_of_a_file_sent_otherwise_is_refused(Path pages) throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, String> forms = new LinkedHashMap<>();
    for (Expected line : lines) {
      if (AccessCalls.isPage(line) && takesFiles(pages, line)) {
        for (String role : line.roles()) {
          Matcher form = FILE_FORM.matcher(calls.open(role, line).body());
          if (form.find() && forms.putIfAbsent(form.group(1), line.path()) == null) {
            send(role, calls.address(line), form.group(1), wrong);
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertEquals(FILE_FORMS, written(pages));
    assertFalse(forms.isEmpty());
  }

  private static boolean takesFiles(Path pages, Expected line) throws IOException {
    String source = Files.readString(pages.resolve(AccessCalls.path(line).substring(1)));
    return source.contains("<h:inputFile") || source.contains("parts/files.xhtml");
  }

  private void send(String role, String page, String form, List<String> wrong) {
    Surfer surfer = calls.surfer(role);
    Map<String, String> fields = Surfer.fields(surfer.open(page).body(), form);
    expect(415, surfer.post(page, fields), page, wrong);
    expect(400, surfer.forge(page, TORN, "--between\r\nContent-Disp"), page, wrong);
    expect(400, surfer.forge(page, "multipart/form-data", "a=b"), page, wrong);
    expect(400, surfer.forge(page, "multipart/mixed; boundary=", "a=b"), page, wrong);
  }

  private static void expect(
      int status, HttpResponse<String> answer, String page, List<String> wrong) {
    if (answer.statusCode() != status || !answer.body().contains("\"rule\":\"API.")) {
      wrong.add(page + " answers " + answer.statusCode() + " for " + status + answer.body());
    }
  }

  private static int written(Path pages) throws IOException {
    try (var files = Files.walk(pages)) {
      int found = 0;
      for (Path file : files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        found += Files.readString(file).split("<h:inputFile", -1).length - 1;
      }
      return found;
    }
  }
}
