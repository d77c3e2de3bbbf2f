package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The list of incidents sorted by a column, read a few rows at a time. */
record OrderChecks(IncidentCases cases) {

  void each_order_has_every_row_once_and_in_its_place() {
    String last = reported("Zoo");
    String first = reported("Aardvark");
    String none = cases.unsorted();
    List<String> newest = walk("");
    for (String order : List.of("category", "reporter", "channel", "person")) {
      List<String> sorted = walk("order=" + order);
      assertEquals(newest.size(), sorted.size(), order);
      assertEquals(new HashSet<>(newest), new HashSet<>(sorted), order);
    }
    List<String> sorted = walk("order=category");
    assertTrue(sorted.indexOf(first) < sorted.indexOf(last), sorted::toString);
    assertTrue(sorted.contains(none), sorted::toString);
    assertEquals(List.of(first), walk("order=category&category=Aardvark"));
    for (String wrong : List.of("order=title", "order=i.id%20desc", "order=newest")) {
      String refused = "incidents?filter=" + Surfer.encoded(wrong);
      assertEquals("EXP-5", cases.desk().get(refused).expect(422).text("rule"), wrong);
    }
    String strange = "incidents?filter=order%3Dcategory&before=" + Surfer.encoded("x' or 1=1_z");
    assertEquals("API.KEY", cases.desk().get(strange).expect(422).text("rule"));
  }

  /** The name of whoever works on one counts, and one that is corrected moves what they have. */
  void by_person_follows_who_works_on_one_and_how_they_are_called() {
    String login = "aaron-sorts";
    Client aaron = cases.office().member(login, "Mail team", "RESOLVER");
    String theirs = cases.working();
    String his = cases.report(2, 3);
    cases.step(cases.desk(), his, "assign", "{\"team\":\"Mail team\"}", 200);
    cases.step(aaron, his, "start", null, 200);
    assertTrue(after("person", theirs, his), "aaron is before resolver");
    Client admin = cases.office().administrator();
    int version =
        admin.get("people?q=" + login).expect(200).list().getJsonObject(0).getInt("version");
    String called =
        "{\"name\":\"zacharias\",\"email\":\"z@example.org\",\"team\":\"Mail team\",\"zone\":\"UTC\","
            + "\"language\":\"en\",\"version\":%d}";
    admin.put("people/" + login, called.formatted(version)).expect(200);
    assertTrue(after("person", his, theirs), "zacharias is after resolver");
  }

  /** The name counts that the list shows, and not the login; it follows who reported and how they are called. */
  void by_reporter_follows_the_name_that_is_shown() {
    Client last = cases.office().person("aa-reports", null, "SERVICE_DESK");
    Client first = cases.office().person("zz-reports", null, "SERVICE_DESK");
    called("aa-reports", "Zoe Reporter");
    called("zz-reports", "Abe Reporter");
    String ofLast = cases.report(last, 3, 3);
    String ofFirst = cases.report(first, 3, 3);
    assertTrue(after("reporter", ofLast, ofFirst), "Zoe is after Abe");
    called("zz-reports", "Zora Reporter");
    assertTrue(after("reporter", ofFirst, ofLast), "Zora is after Zoe");
    cases.office().person("mm-reports", null, "SERVICE_DESK");
    called("mm-reports", "Adam Reporter");
    String corrected = "{\"reporter\":\"mm-reports\"}";
    assertEquals(200, cases.patch(cases.desk(), ofFirst, corrected).statusCode());
    assertTrue(after("reporter", ofLast, ofFirst), "Zoe is after Adam");
  }

  private void called(String login, String name) {
    Client admin = cases.office().administrator();
    int version =
        admin.get("people?q=" + login).expect(200).list().getJsonObject(0).getInt("version");
    String called =
        "{\"name\":\"%s\",\"email\":\"%s@example.org\",\"zone\":\"UTC\",\"language\":\"en\",\"version\":%d}";
    admin.put("people/" + login, called.formatted(name, login, version)).expect(200);
  }

  private boolean after(String order, String number, String earlier) {
    List<String> sorted = walk("order=" + order);
    return sorted.indexOf(number) > sorted.indexOf(earlier);
  }

  private String reported(String category) {
    String number = cases.report(3, 3);
    String said = "{\"category\":\"" + category + "\"}";
    assertEquals(200, cases.patch(cases.desk(), number, said).statusCode());
    return number;
  }

  /** The numbers of a list in its order, three rows at a time. */
  private List<String> walk(String filter) {
    List<String> numbers = new ArrayList<>();
    String path = "incidents?limit=3&filter=" + Surfer.encoded(filter);
    String next = "";
    while (next != null) {
      JsonObject page =
          cases
              .desk()
              .get(next.isEmpty() ? path : path + "&before=" + Surfer.encoded(next))
              .expect(200)
              .object();
      page.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(line -> numbers.add(line.getString("number")));
      next = page.getString("next", null);
    }
    return numbers;
  }
}
