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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.evident.it.Client.Answer;

/** The desk of somebody who measures: defines metrics, sends samples, and waits for forecasts. */
final class CapacityDesk {

  private static final String METRIC =
      """
      {"name":"%s","service":"%s","subjectKind":"CI","subject":"host-1","resourceKind":"TECHNICAL",
       "unit":"%%","maximum":100,"warning":80,"critical":84.9,"intervalSeconds":%d,
       "aggregation":"%s","leadDays":45,"method":"OLS","season":1,"zone":"Europe/Vienna","version":%s}""";
  private static final int TRIES = 300;

  private final Office office;
  private Client capacity;
  private ProcessFigureDesk figures;

  CapacityDesk(Office office) {
    this.office = office;
  }

  String define(String name, String of, int interval, String aggregation) {
    return capacity()
        .post("capacity/metrics", body(name, of, interval, aggregation, "null"))
        .expect(201)
        .object()
        .getJsonObject("metric")
        .getString("number");
  }

  /** Defines one of which so many seconds lie between samples, or {@code null}. */
  String define(String name, String of, String interval) {
    String body =
        body(name, of, 1, "MAX", "null")
            .replace("\"intervalSeconds\":1,", "\"intervalSeconds\":" + interval + ",");
    return capacity()
        .post("capacity/metrics", body)
        .expect(201)
        .object()
        .getJsonObject("metric")
        .getString("number");
  }

  static String body(String name, String of, int interval, String aggregation, String version) {
    return METRIC.formatted(name, of, interval, aggregation, version);
  }

  Client capacity() {
    if (capacity == null) {
      capacity = office.person("capacity", null, "CAPACITY_MANAGER");
    }
    return capacity;
  }

  /** Somebody who reads the figures of the process. */
  ProcessFigureDesk figures() {
    if (figures == null) {
      figures = new ProcessFigureDesk(office, "adds-capacity-up");
    }
    return figures;
  }

  /** Somebody who manages the capacity of one service alone. */
  Client manages(String login, String of) {
    Client person = office.person(login, null);
    int offered =
        office
            .administrator()
            .post(
                "assignments",
                """
                {"login":"%s","role":"CAPACITY_MANAGER","scope":"SERVICE","scopeKey":"%s"}"""
                    .formatted(login, of))
            .expect(201)
            .object()
            .getInt("id");
    person.post("assignments/" + offered + "/acceptance").expect(200);
    return person;
  }

  /** Orders a forecast, and waits until the metric is as it should be and the job is done. */
  JsonObject foretold(String number, Predicate<JsonObject> wanted) {
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

  static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100).toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  JsonObject card(String number) {
    return capacity().get("capacity/metrics/" + number).expect(200).object();
  }

  static JsonObject expected(JsonObject card) {
    return card.getJsonObject("forecast").getJsonObject("critical").getJsonObject("expected");
  }

  static String answer(JsonObject card) {
    return expected(card).getString("answer") + " " + expected(card).getInt("days");
  }

  static JsonObject last(JsonObject taken) {
    int size = taken.getJsonArray("problems").size();
    return taken.getJsonArray("problems").getJsonObject(size - 1);
  }

  /** Half a percent more a day, 69.5 on the last one. */
  static String daily(LocalDate last, int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> line(last.minusDays(i) + "T10:00:00Z", String.valueOf(69.5 - 0.5 * i)))
        .collect(Collectors.joining());
  }

  static String line(String at, String value) {
    return "{\"at\":\"" + at + "\",\"value\":" + value + "}\n";
  }

  String days(String number) {
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

  static String counts(JsonObject taken) {
    return List.of("lines", "added", "repeated", "corrected", "rejected").stream()
        .map(name -> String.valueOf(taken.getInt(name)))
        .collect(Collectors.joining(" "));
  }

  JsonObject post(String path, byte[] file) {
    return postBytes(path, file).expect(200).object();
  }

  Answer postBytes(String path, byte[] file) {
    return capacity().postStream(path, () -> new ByteArrayInputStream(file));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return packed.toByteArray();
  }
}
