package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The list of incidents as a file: at once, and made in the background. */
record ExportChecks(
    Client desk,
    Client ours,
    Client theirs,
    Client auditor,
    String customer,
    String other,
    String service) {

  private static final String CSV = "exports/incidents.csv";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Each reader has the rows of their list and no others; nothing in it is a formula. */
  void atOnce() {
    String mine = report(customer, "=cmd|calc");
    String foreign = report(other, "@canary7712");
    desk.post("incidents/" + mine + "/cancel", "{\"reason\":\"WITHDRAWN\"}").expect(200);
    for (Client reader : List.of(desk, ours, theirs, auditor)) {
      for (String open : List.of("", "?filter=unsolved%3Dtrue")) {
        List<String> lines = lines(reader, open);
        assertEquals(listed(reader, open), numbers(lines), open);
        String footer = lines.get(lines.size() - 1);
        assertTrue(footer.startsWith(lines.size() - 2 + " rows; times are those of "), footer);
      }
    }
    assertTrue(lines(ours, "").stream().anyMatch(line -> line.startsWith(mine + ",,'=cmd|calc,")));
    assertTrue(lines(theirs, "").stream().anyMatch(line -> line.startsWith(foreign + ",,'@can")));
    assertTrue(lines(ours, "").stream().noneMatch(line -> line.contains("canary7712")));
    List<String> urgent = lines(desk, "?filter=priority%3DP1%26customer%3D" + other);
    assertTrue(urgent.get(1).startsWith("0 rows"), urgent::toString);
    List<String> few = lines(desk, "?filter=priority%3DP3%26customer%3D" + other);
    assertTrue(few.size() > 2 && few.stream().noneMatch(line -> line.startsWith(mine)));
    assertEquals(
        "Number,Priority,Title,With,Team,Reported",
        lines(desk, "?filter=priority%3DP1%26cols%3Dwith%2Creported").get(0));
    assertEquals("EXP-5", desk.get(CSV + "?filter=state%3DLOST").expect(422).text("rule"));
    HttpResponse<byte[]> book = desk.download("exports/incidents.xlsx");
    assertEquals("PK", new String(book.body(), 0, 2, UTF_8));
    assertEquals(
        "attachment; filename=\"incidents.xlsx\"; filename*=UTF-8''incidents.xlsx",
        book.headers().firstValue("Content-Disposition").orElse("none"));
    assertTrue(auditor.get("history?record=ALL").body().contains("EXPORTED"));
  }

  /** What the background makes is what the reader would have had at once, and nobody else takes it. */
  void inTheBackground() {
    assertEquals("EXP-3", desk.post("exports", "{}").expect(422).text("rule"));
    for (Client reader : List.of(desk, ours, theirs)) {
      String number = reader.post("exports", "{\"form\":\"CSV\"}").expect(202).text("number");
      await(reader, number);
      assertArrayEquals(reader.bytes(CSV), reader.bytes("exports/" + number + "/file"));
      auditor.get("exports/" + number).expect(404);
      auditor.get("exports/" + number + "/file").expect(404);
      assertEquals("[]", auditor.get("exports").expect(200).body());
    }
    String book =
        ours.post("exports", "{\"form\":\"XLSX\",\"filter\":\"unsolved=true\"}").text("number");
    await(ours, book);
    assertEquals("PK", new String(ours.bytes("exports/" + book + "/file"), 0, 2, UTF_8));
    assertEquals(book, ours.get("exports").list().getJsonObject(0).getString("number"));
  }

  private static void await(Client reader, String number) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject order = reader.get("exports/" + number).expect(200).object();
    while (!order.getBoolean("ready")) {
      assertTrue(
          Instant.now().isBefore(end) && !"FAILED".equals(order.getString("state")),
          order::toString);
      pause();
      order = reader.get("exports/" + number).expect(200).object();
    }
  }

  private static List<String> lines(Client reader, String open) {
    return reader.get(CSV + open).expect(200).body().lines().toList();
  }

  private static List<String> numbers(List<String> lines) {
    return lines.subList(1, lines.size() - 1).stream()
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  /** The numbers of the list, page after page. */
  private static List<String> listed(Client reader, String open) {
    Stream<String> all = Stream.of();
    String query = "incidents?" + (open.isEmpty() ? "" : "open=true&");
    JsonObject page = reader.get(query + "limit=100").expect(200).object();
    while (page != null) {
      all =
          Stream.concat(
              all,
              page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                  .map(line -> line.getString("number")));
      String next = page.getString("next", null);
      page =
          next == null ? null : reader.get(query + "limit=100&before=" + next).expect(200).object();
    }
    return all.toList();
  }

  private String report(String of, String title) {
    return desk.post(
            "incidents",
            """
            {"customer":"%s","service":"%s","title":"%s","description":"A puddle grows.",
             "impact":3,"urgency":3}"""
                .formatted(of, service, title))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
