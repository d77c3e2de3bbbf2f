package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happened to an incident, as those who may see it do. */
final class TimelineChecks {

  private static final String CANARY = "canary8812 between us";

  private final IncidentCases cases;
  private final Client reader;
  private final Client stranger;

  TimelineChecks(IncidentCases cases) {
    this.cases = cases;
    Office office = cases.office();
    reader = office.person("timeline-reader", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    String other = office.customer("Timeline elsewhere", "UTC");
    stranger = office.person("timeline-stranger", other, "CUSTOMER_REPRESENTATIVE");
  }

  private String made() {
    String number = cases.working();
    String note = "{\"text\":\"%s\",\"visibleToCustomer\":%s}";
    cases.step(cases.resolver(), number, "notes", note.formatted(CANARY, false), 200);
    cases.step(cases.resolver(), number, "notes", note.formatted("We are on it", true), 200);
    cases.step(cases.desk(), number, "priority", "{\"impact\":4,\"urgency\":4}", 200);
    String link = "{\"relation\":\"FOLLOWS\",\"to\":\"" + cases.report(4, 4) + "\"}";
    cases.desk().post("incidents/" + number + "/links", link).expect(201);
    String files = "incidents/" + number + "/attachments?name=%s&visible=%s";
    cases.desk().post(files.formatted("ours8812.txt", false), "text/plain", "seen").expect(201);
    cases.desk().post(files.formatted("yours.txt", true), "text/plain", "seen").expect(201);
    return number;
  }

  void tml1_staff_see_each_thing_once_and_customers_what_is_theirs() {
    String number = made();
    List<JsonObject> all = read(cases.desk(), number, "");
    assertEquals(1, all.stream().filter(e -> CANARY.equals(e.getString("text", ""))).count());
    assertEquals(
        List.of("IN_PROGRESS", "ASSIGNED"),
        all.stream()
            .filter(e -> "state".equals(e.getString("field", "")))
            .map(e -> e.getString("newValue"))
            .toList());
    JsonObject priority =
        all.stream()
            .filter(e -> "priority".equals(e.getString("field", "")))
            .reduce((a, b) -> a)
            .orElseThrow();
    assertFalse(priority.getString("oldValue").equals(priority.getString("newValue")));
    assertEquals(1, read(cases.desk(), number, "kind=LINKS").size());
    assertEquals(2, read(cases.desk(), number, "kind=FILES").size());
    assertTrue(read(cases.desk(), number, "kind=CLOCKS").size() >= 3);
    List<JsonObject> theirs = read(reader, number, "");
    assertFalse(theirs.toString().contains("8812"), theirs::toString);
    assertTrue(theirs.stream().noneMatch(e -> e.getBoolean("internal")), theirs::toString);
    assertTrue(theirs.toString().contains("We are on it") && theirs.toString().contains("yours"));
    assertEquals(List.of(), read(reader, number, "kind=LINKS&kind=ESCALATIONS&kind=TOLD"));
    stranger.get("incidents/" + number + "/timeline").expect(404);
  }

  void tml2_pages_by_key_have_each_entry_once_and_the_newest_first() {
    String number = made();
    List<JsonObject> whole = read(cases.desk(), number, "limit=200");
    List<JsonObject> pages = read(cases.desk(), number, "limit=2");
    assertEquals(whole, pages);
    List<String> times = pages.stream().map(e -> e.getString("at")).toList();
    List<String> sorted = new ArrayList<>(times);
    sorted.sort(Comparator.comparing(Instant::parse).reversed());
    assertEquals(sorted, times);
    String wrong = "incidents/" + number + "/timeline?before=yesterday";
    assertEquals("TML-2", cases.desk().get(wrong).expect(422).object().getString("rule"));
  }

  private static List<JsonObject> read(Client who, String number, String query) {
    List<JsonObject> entries = new ArrayList<>();
    String before = "";
    do {
      JsonObject page =
          who.get("incidents/" + number + "/timeline?" + query + "&before=" + before)
              .expect(200)
              .object();
      entries.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
      before = page.getString("next", "");
    } while (!before.isEmpty());
    return entries;
  }
}
