package org.evident.it;

import static org.evident.it.AccessCalls.PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What those learn and do whom a record is no business of, and what those do who type what nobody should. */
record StrangerChecks(AccessCalls calls, Collection<Expected> lines, Set<String> strangers) {

  private static final int MANY = 300;

  void of_another_customer_nothing_is_told_and_nothing_changed() {
    List<String> wrong = new ArrayList<>();
    long before = calls.house().changes();
    int asked = 0;
    for (Expected line : lines) {
      for (String role : AccessCalls.isPage(line) ? Set.<String>of() : strangers) {
        HttpResponse<String> answer = calls.callInHouse(role, line, line.query());
        if (answer.body().contains(MarkedHouse.MARK)) {
          wrong.add(line.path() + " tells " + role + " what is another customer's");
        }
        if (calls.isOfHouse(line) && answer.statusCode() < 300) {
          wrong.add(line.path() + " lets " + role + " at another customer's: " + answer.body());
        }
        asked++;
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, calls.house().changes());
    assertTrue(asked > MANY, "Only " + asked + " were asked");
  }

  void no_parameter_is_more_than_a_value(Path pages) throws IOException {
    List<String> wrong = new ArrayList<>();
    HostileValues values = new HostileValues(calls.description());
    int asked = 0;
    for (Expected line : lines) {
      boolean page = AccessCalls.isPage(line);
      String role = line.roles().contains("AUDITOR") ? "AUDITOR" : line.roles().iterator().next();
      String path = line.path().substring(page ? PAGE.length() + 1 : 0);
      String rest = line.query().replaceFirst("\\?", "&");
      for (String query : page ? HostileValues.ofPage(pages.resolve(path)) : values.ofPath(path)) {
        HttpResponse<String> answer =
            page
                ? calls.surfer(role).open(path + query + rest)
                : calls.callInHouse(role, line, query + rest);
        if (answer.statusCode() >= 500 || page && answer.body().contains(MarkedHouse.TAG)) {
          wrong.add(line.path() + query + " answers " + answer.statusCode());
        }
        asked++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > MANY, "Only " + asked + " were asked");
  }
}
