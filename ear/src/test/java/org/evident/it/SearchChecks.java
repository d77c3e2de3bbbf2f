package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.evident.it.Client.Answer;

/** What people find, and what they must not. */
record SearchChecks(
    Client desk, Client finance, Client ours, Client theirs, String customer, String service) {

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final List<String> HOSTILE =
      List.of(
          "' or '1'='1",
          "'; drop table search_entry; --",
          "x'::tsquery || 'y",
          "a & | ! ( ) : * <-> \\",
          "'a':* & !b",
          "\" ; select pg_sleep(5) --",
          "zweite' || (select pg_sleep(5)) || '",
          "%' or title like '%",
          "\u02bc or 1=1 \uff07 -- \u2019",
          "#{1+1} ${1+1}",
          "<script>alert(1)</script>",
          "\u0000\u0007",
          "\ud83d\ude00 smile",
          "z".repeat(3000),
          "a b c d e f g h i j k l");

  /** An incident is there with its words as soon as it is saved, and a note with it. */
  void foundByItsWords() {
    String number = report("Printer in Halle S\u00fcd burns", "Smoke over the copper7391 rollers");
    for (String typed :
        List.of("printer halle", "s\u00fcd PRIN", "copper7391 pumps", "halle burns")) {
      assertEquals(Set.of(number), found(desk, "INCIDENT", typed), typed);
      assertEquals(Set.of(number), found(ours, "INCIDENT", typed), typed);
    }
    assertEquals(Set.of(), found(desk, "INCIDENT", "printer volcano"));
    note(number, "The cause is argon5512 leaking", true);
    assertEquals(Set.of(number), found(ours, "INCIDENT", "argon5512 printer"));
    assertTrue(found(desk, "SERVICE", "pum").contains(service));
    assertTrue(found(desk, "CUSTOMER", "fen wat").contains(customer));
  }

  /** A corrected record is not found any more by what it no longer says. */
  void notByWordsItNoLongerHas() {
    String body =
        """
        {"customer":"%s","service":"Pumps","receivedAt":"2026-03-03T10:00:00Z","version":%d,
         "reason":"misheard","description":"%s"}""";
    String number =
        desk.post("complaints", body.formatted(customer, 0, "The gauge1204 is loud"))
            .expect(201)
            .text("number");
    assertEquals(Set.of(number), found(ours, "COMPLAINT", "gauge1204"));
    desk.put("complaints/" + number, body.formatted(customer, 1, "The valve1204 is loud"))
        .expect(200);
    assertEquals(Set.of(), found(ours, "COMPLAINT", "gauge1204"));
    assertEquals(Set.of(number), found(ours, "COMPLAINT", "valve1204"));
    assertEquals(Set.of(), found(theirs, "COMPLAINT", "valve1204"));
  }

  /** Neither another customer's record nor the words of a private note come out, however it is asked. */
  void nothingOfOthers() {
    String number = report("Canary2208 in the pump house", "It sings");
    note(number, "Between us: the bribe6614 was paid", false);
    assertEquals(Set.of(number), found(desk, "INCIDENT", "bribe6614"));
    assertEquals(Set.of(number), found(ours, "INCIDENT", "canary2208"));
    for (Client outside : List.of(ours, theirs)) {
      assertSilent(outside, "bribe6614", number);
    }
    for (String typed : List.of("canary2208", "sings", number, "fen")) {
      assertSilent(theirs, typed, number);
    }
    assertSilent(finance, "canary2208", number);
    finance.get("search/records/INCIDENT?q=canary2208").expect(403);
    ours.get("search/records/COST_LINE?q=a").expect(403);
    assertEquals(List.of(), names(theirs, "ours"));
    assertEquals(List.of("ours"), names(ours, "our"));
    assertEquals(List.of(), names(ours, "desk"));
    assertEquals(List.of("desk"), names(desk, "des"));
  }

  /** A number leads to its record and to no other kind of answer. */
  void straightToTheRecord() {
    String number = report("A plain one", "Nothing else");
    JsonObject exact = search(desk, number.toLowerCase(Locale.ROOT)).getJsonObject("exact");
    assertEquals(number, exact.getString("number"));
    assertFalse(search(theirs, number).containsKey("exact"));
    assertFalse(search(desk, "INC-1999-000001").containsKey("exact"));
  }

  /** Whatever is typed is answered quickly and changes nothing. */
  void wordsAreNeverCommands() {
    String number = report("Zweite Probe", "Harmless");
    for (String typed : HOSTILE) {
      for (String path : List.of("search?q=", "search/people?q=", "search/records/INCIDENT?q=")) {
        long began = System.nanoTime();
        Answer answer = desk.get(path + URLEncoder.encode(typed, UTF_8));
        assertEquals(200, answer.status(), typed + " " + answer.body());
        assertTrue(System.nanoTime() - began < PATIENCE.toNanos(), typed);
        assertFalse(answer.body().contains("<script>"), answer.body());
      }
    }
    desk.get("search/records/INCIDENT?q=probe&after=%27+or+1%3D1").expect(200);
    assertEquals(Set.of(number), found(desk, "INCIDENT", "zweite probe"));
  }

  private String report(String title, String description) {
    return desk.post(
            "incidents",
            """
            {"customer":"%s","service":"%s","title":"%s","description":"%s","impact":2,"urgency":3}"""
                .formatted(customer, service, title, description))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private void note(String number, String text, boolean open) {
    desk.post(
            "incidents/" + number + "/notes",
            "{\"text\":\"%s\",\"visibleToCustomer\":%s}".formatted(text, open))
        .expect(200);
  }

  private void assertSilent(Client who, String typed, String number) {
    String all = who.get("search?q=" + URLEncoder.encode(typed, UTF_8)).expect(200).body();
    assertFalse(all.contains(number), typed + " " + all);
    Answer kind = who.get("search/records/INCIDENT?q=" + URLEncoder.encode(typed, UTF_8));
    assertFalse(kind.body().contains(number), typed + " " + kind.body());
  }

  private static JsonObject search(Client who, String typed) {
    return who.get("search?q=" + URLEncoder.encode(typed, UTF_8)).expect(200).object();
  }

  /** The numbers of a kind, the same in the whole answer and in the list of the kind. */
  private static Set<String> found(Client who, String kind, String typed) {
    Set<String> numbers = new TreeSet<>();
    search(who, typed).getJsonArray("groups").stream()
        .map(JsonValue::asJsonObject)
        .filter(group -> kind.equals(group.getString("kind")))
        .flatMap(group -> group.getJsonArray("hits").stream())
        .forEach(hit -> numbers.add(hit.asJsonObject().getString("number")));
    Set<String> listed = new TreeSet<>();
    who.get("search/records/" + kind + "?q=" + URLEncoder.encode(typed, UTF_8))
        .expect(200)
        .list()
        .forEach(hit -> listed.add(hit.asJsonObject().getString("number")));
    assertEquals(numbers, listed, typed);
    return numbers;
  }

  private static List<String> names(Client who, String typed) {
    return who.get("search/people?q=" + typed).expect(200).list().stream()
        .map(person -> person.asJsonObject().getString("name"))
        .toList();
  }
}
