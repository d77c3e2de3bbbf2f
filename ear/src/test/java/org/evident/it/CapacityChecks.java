package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.evident.it.Client.Answer;

/** Samples come in, days are foretold, and everybody sees what is theirs. */
final class CapacityChecks {

  private static final String METRIC =
      """
      {"name":"%s","service":"%s","subjectKind":"CI","subject":"host-1","resourceKind":"TECHNICAL",
       "unit":"%%","maximum":100,"warning":80,"critical":84.9,"intervalSeconds":%d,
       "aggregation":"%s","leadDays":45,"method":"OLS","season":1,"zone":"Europe/Vienna","version":%s}""";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final int TRIES = 300;
  private static final int QUARTER = 900;
  private static final int DAY = 86_400;

  private final Office office;
  private final String service;
  private final String other;
  private Client capacity;

  CapacityChecks(Office office, String service, String other) {
    this.office = office;
    this.service = service;
    this.other = other;
  }

  void cap1_samples_come_in_once_and_late_ones_sum_their_day_up_anew() {
    String number = define("Processor of the pumps", service, QUARTER, "P95");
    String samples = "capacity/samples/" + number;
    String lines =
        line("2026-03-02T23:00:00Z", "10")
            + line("2026-03-03T11:00:00+01:00", "\"20.5\"")
            + line("2026-03-03 12:00", "30") // on the clocks of Vienna
            + line("2026-03-03T23:00:00Z", "1e1");
    assertEquals("4 4 0 0 0", counts(post(samples, gzip(lines))));
    assertEquals("4 0 4 0 0", counts(post(samples, bytes(lines))));
    assertEquals("[2026-03-03 30 3, 2026-03-04 10 1]", days(number));
    String later = line("2026-03-03T11:00:00Z", "40") + line("2026-03-03T13:00:00Z", "1");
    assertEquals("2 1 0 1 0", counts(post(samples, bytes(later))));
    assertEquals("[2026-03-03 40 4, 2026-03-04 10 1]", days(number));
    // In one file too the later one of an instant wins.
    String twice = line("2026-03-05T09:00:00Z", "1") + line("2026-03-05T09:00:00Z", "2");
    assertEquals("2 1 0 1 0", counts(post(samples, bytes(twice))));
    assertTrue(days(number).contains("2026-03-05 2 1"), days(number));
  }

  void cap1_what_is_no_sample_is_rejected_by_line_and_leaves_the_others_alone() {
    String number = define("Memory of the pumps", service, QUARTER, "MAX");
    String file =
        "metric,taken,load,more\n"
            + number
            + ",2026-03-01T10:00:00Z,1,x\n"
            + number
            + ",yesterday,1,x\n"
            + "CAM-2000-000001,2026-03-01T10:00:00Z,1,x\n"
            + number
            + ",2026-03-01T11:00:00Z,lots,x\n"
            + number
            + ",2026-03-29 02:30,1,x\n"
            + number
            + ","
            + TODAY.plusDays(3)
            + "T10:00:00Z,1,x\n"
            + number
            + ",2026-03-01T12:00:00Z,2,x\n";
    JsonObject taken = post("capacity/samples?at=taken&value=load", bytes(file));
    assertEquals("7 2 0 0 5", counts(taken));
    assertEquals(
        "3 at RCD-2, 4 metric CAP.METRIC, 5 value CAP.VALUE, 6 at RCD-3, 7 at GEN-5",
        taken.getJsonArray("problems").stream()
            .map(p -> p.asJsonObject())
            .map(p -> p.getInt("line") + " " + p.getString("field") + " " + p.getString("rule"))
            .collect(Collectors.joining(", ")));
    String samples = "capacity/samples/" + number;
    JsonObject broken = post(samples, bytes(line("2026-03-01T13:00:00Z", "1") + "{\"at\":\n"));
    assertEquals("2 1 0 0 1", counts(broken));
    byte[] packed = gzip(line("2026-03-01T14:00:00Z", "1").repeat(3000));
    byte[] cut = Arrays.copyOf(packed, packed.length - 20);
    assertEquals("CAP.DAMAGED", last(post(samples, cut)).getString("rule"));
    Answer headless = postBytes(samples, bytes("time,load\n1,2\n"));
    assertEquals("CAP.HEADING", headless.expect(422).text("rule"));
  }

  void cap7_a_job_foretells_and_the_same_days_give_the_same() {
    String number = define("Disk of the pumps", service, DAY, "MAX");
    String samples = "capacity/samples/" + number;
    assertEquals("NOT_ENOUGH_DATA", expected(card(number)).getString("answer"));
    LocalDate last = TODAY.minusDays(1);
    post(samples, bytes(daily(last, 40)));
    JsonObject told = foretold(number, card -> expected(card).containsKey("days"));
    assertEquals("ON_A_DAY 31", answer(told));
    JsonObject forecast = told.getJsonObject("forecast");
    assertEquals(last.toString(), forecast.getString("lastDay"));
    assertEquals(last.minusDays(14).toString(), forecast.getString("orderBy"));
    assertEquals("ORDER_LATE", forecast.getString("alert"));
    assertEquals("OLS", forecast.getString("method"));
    assertEquals(40, forecast.getInt("daysUsed"));
    JsonObject again = foretold(number, card -> true);
    assertEquals(told, again);
    assertEquals(
        91, capacity().get("capacity/metrics/" + number + "/outlook").expect(200).list().size());
    String first = capacity().get("capacity/metrics?limit=1").expect(200).body();
    assertTrue(first.contains(number), first); // fewest days left
    post(samples, bytes(line(last + "T10:00:00Z", "90")));
    JsonObject after = foretold(number, card -> !card.equals(told));
    assertEquals("CRITICAL", after.getJsonObject("forecast").getString("alert"));
  }

  void pty10_a_metric_is_seen_as_far_as_a_role_reaches_and_changed_by_one_at_a_time() {
    String ours = define("Network of the pumps", service, QUARTER, "P95");
    String theirs = define("Network of the meters", other, QUARTER, "P95");
    office.person("pumps-owner", null);
    int offered =
        office
            .administrator()
            .post(
                "assignments",
                """
                {"login":"pumps-owner","role":"CAPACITY_MANAGER","scope":"SERVICE","scopeKey":"%s"}"""
                    .formatted(service))
            .expect(201)
            .object()
            .getInt("id");
    Client owner = office.known("pumps-owner");
    owner.post("assignments/" + offered + "/acceptance").expect(200);
    owner.get("capacity/metrics/" + ours).expect(200);
    assertEquals("REC-1", owner.get("capacity/metrics/" + theirs).expect(404).text("rule"));
    String seen = owner.get("capacity/metrics").expect(200).body();
    assertTrue(seen.contains(ours) && !seen.contains(theirs), seen);
    owner.post("capacity/samples/" + theirs, "text/csv", "at,value\n").expect(404);
    owner.post("capacity/metrics", body("Of others", other, QUARTER, "P95", "null")).expect(403);
    String changed = body("Network of all pumps", service, QUARTER, "P95", "1");
    assertEquals(
        "Network of all pumps",
        owner
            .put("capacity/metrics/" + ours, changed)
            .expect(200)
            .object()
            .getJsonObject("metric")
            .getString("name"));
    assertEquals("REC-2", owner.put("capacity/metrics/" + ours, changed).expect(409).text("rule"));
    String unseen = body("Network of all pumps", service, QUARTER, "P95", "null");
    assertEquals("REC-4", owner.put("capacity/metrics/" + ours, unseen).expect(428).text("rule"));
    String upside = changed.replace("\"warning\":80", "\"warning\":95");
    assertEquals("critical", owner.post("capacity/metrics", upside).expect(422).text("field"));
    owner
        .post("capacity/metrics/" + ours + "/retirement", "{\"reason\":\"Pumps are sold\"}")
        .expect(200);
    assertTrue(!owner.get("capacity/metrics").expect(200).body().contains(ours));
  }

  private String define(String name, String of, int interval, String aggregation) {
    return capacity()
        .post("capacity/metrics", body(name, of, interval, aggregation, "null"))
        .expect(201)
        .object()
        .getJsonObject("metric")
        .getString("number");
  }

  private static String body(
      String name, String of, int interval, String aggregation, String version) {
    return METRIC.formatted(name, of, interval, aggregation, version);
  }

  private Client capacity() {
    if (capacity == null) {
      capacity = office.person("capacity", null, "CAPACITY_MANAGER");
    }
    return capacity;
  }

  /** Orders a forecast, and waits until the metric is as it should be and the job is done. */
  private JsonObject foretold(String number, Predicate<JsonObject> wanted) {
    String path = "capacity/metrics/" + number + "/forecast";
    capacity().post(path).expect(202);
    for (int i = 0; i < TRIES; i++) {
      Optional<JsonObject> work =
          office.administrator().get("operations/work").expect(200).list().stream()
              .map(w -> w.asJsonObject())
              .filter(w -> number.equals(w.getString("subject")))
              .findFirst();
      String state = work.map(w -> w.getString("state")).orElse("");
      if (List.of("COMPLETED", "FAILED").contains(state)) {
        assertEquals("COMPLETED", state);
        JsonObject card = card(number);
        assertTrue(wanted.test(card), card::toString);
        return card;
      }
      pause();
    }
    throw new AssertionError("The forecast of " + number + " does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100).toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private JsonObject card(String number) {
    return capacity().get("capacity/metrics/" + number).expect(200).object();
  }

  private static JsonObject expected(JsonObject card) {
    return card.getJsonObject("forecast").getJsonObject("critical").getJsonObject("expected");
  }

  private static String answer(JsonObject card) {
    return expected(card).getString("answer") + " " + expected(card).getInt("days");
  }

  private static JsonObject last(JsonObject taken) {
    int size = taken.getJsonArray("problems").size();
    return taken.getJsonArray("problems").getJsonObject(size - 1);
  }

  /** Half a percent more a day, 69.5 on the last one. */
  private static String daily(LocalDate last, int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> line(last.minusDays(i) + "T10:00:00Z", String.valueOf(69.5 - 0.5 * i)))
        .collect(Collectors.joining());
  }

  private static String line(String at, String value) {
    return "{\"at\":\"" + at + "\",\"value\":" + value + "}\n";
  }

  private String days(String number) {
    return capacity().get("capacity/metrics/" + number + "/days").expect(200).list().stream()
        .map(d -> d.asJsonObject())
        .map(
            d ->
                d.getString("day")
                    + " "
                    + d.getJsonNumber("value")
                        .bigDecimalValue()
                        .stripTrailingZeros()
                        .toPlainString()
                    + " "
                    + d.getInt("samples"))
        .toList()
        .toString();
  }

  private static String counts(JsonObject taken) {
    return List.of("lines", "added", "repeated", "corrected", "rejected").stream()
        .map(name -> String.valueOf(taken.getInt(name)))
        .collect(Collectors.joining(" "));
  }

  private JsonObject post(String path, byte[] file) {
    return postBytes(path, file).expect(200).object();
  }

  private Answer postBytes(String path, byte[] file) {
    return capacity().postStream(path, () -> new ByteArrayInputStream(file));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return packed.toByteArray();
  }
}
