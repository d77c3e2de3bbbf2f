package org.evident.benchmark;

import static org.evident.kernel.Role.CAPACITY_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.evident.it.Client;
import org.evident.it.Database;
import org.evident.it.Office;
import org.evident.it.Server;
import org.evident.it.Surfer;
import org.junit.jupiter.api.Test;

/**
 * Many samples of many metrics, on PostgreSQL and a server with 512 MiB: taking them in beside a copy of the same rows into
 * a table like theirs, foretelling all metrics, and opening pages meanwhile full of days. The report says what was seen; that
 * every sample is there and every metric was foretold is checked, how long it took is not.
 */
class CapacityBenchmark {

  private static final int HEAP = 512;
  private static final int METRICS = Integer.getInteger("benchmark.metrics");
  private static final int DAYS =
      Math.max(1, Integer.getInteger("benchmark.samples") / METRICS / SampleFeed.A_DAY);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_preload_libraries",
          "pg_stat_statements",
          "shared_buffers",
          "256MB",
          "max_wal_size",
          "4GB");
  private static final String WALL = "supply/capacity/list.xhtml";
  private static final String METRIC =
      """
      {"name":"Load of host %1$d","service":"%2$s","subjectKind":"CI","subject":"host-%1$d",
       "resourceKind":"TECHNICAL","unit":"%%","maximum":100,"warning":80,"critical":90,
       "intervalSeconds":900,"aggregation":"P95","leadDays":30,"zone":"UTC"}""";
  private static final int WARM = 200;
  private static final int CALLS = 400;
  private static final int PATIENCE = 3_000;

  private final CapacityReport report = new CapacityReport(METRICS, DAYS, HEAP);
  private Server server;
  private Bench bench;
  private Processor wildfly;
  private Processor postgres;
  private Client capacity;
  private List<String> numbers;

  @Test
  void samples_forecasts_and_pages() throws IOException, InterruptedException {
    try (Database.Postgres database = Database.Postgres.open(SETTINGS);
        Server started = Server.start("capacity-benchmark", database.properties(), HEAP);
        Bench connected = new Bench(database.connection())) {
      server = started;
      bench = connected;
      wildfly = Processor.of(server.pid());
      postgres = bench.processor();
      Office office = Office.open(server);
      capacity = office.person("capacity", null, CAPACITY_MANAGER.name());
      define(office);
      bench.run("create extension if not exists pg_stat_statements");
      bench.run("create table copied (like capacity_sample including all)");
      bench.run("select pg_stat_statements_reset()");
      take();
      report.statements("taking samples in", bench);
      foretell(office);
      pages();
      report.sizes(bench);
    }
    report.write();
  }

  private void define(Office office) {
    String service =
        office
            .administrator()
            .post("services", "{\"name\":\"Hosting\"}")
            .expect(201)
            .text("number");
    numbers = new ArrayList<>();
    for (int i = 0; i < METRICS; i++) {
      JsonObject made =
          capacity.post("capacity/metrics", METRIC.formatted(i, service)).expect(201).object();
      numbers.add(made.getJsonObject("metric").getString("number"));
    }
  }

  private void take() {
    LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
    SampleFeed named = new SampleFeed(numbers, first);
    SampleFeed keyed = new SampleFeed(keys(), first);
    int lines = METRICS * SampleFeed.A_DAY;
    for (int day = 0; day < DAYS; day++) {
      byte[] file = bytes("metric,at,value\n" + named.day(day));
      byte[] rows = bytes(keyed.day(day));
      Spell api = Spell.of(wildfly, postgres, () -> send(file, "added", lines));
      Spell copy =
          Spell.of(
              wildfly,
              postgres,
              () -> bench.copy("copy copied (metric_id, at, measured) from stdin csv", rows));
      report.taken(lines, api, copy);
    }
    byte[] last = bytes("metric,at,value\n" + named.day(DAYS - 1));
    report.repeated(lines, Spell.of(wildfly, postgres, () -> send(last, "repeated", lines)));
    assertEquals(
        bench.rows("select count(*), sum(measured::numeric) from copied"),
        bench.rows("select count(*), sum(measured::numeric) from capacity_sample"));
  }

  private void send(byte[] file, String became, int lines) {
    JsonObject taken =
        capacity
            .postStream("capacity/samples", () -> new ByteArrayInputStream(file))
            .expect(200)
            .object();
    assertEquals(lines, taken.getInt(became), taken::toString);
  }

  /** What the database calls the metrics, in the order of their numbers here. */
  private List<String> keys() {
    return bench.rows("select id from capacity_metric order by id").stream()
        .map(row -> row.get(0))
        .toList();
  }

  private void foretell(Office office) {
    Surfer surfer = new Surfer(server).signIn("capacity", Office.PASSWORD);
    for (String run : List.of("first", "again")) {
      bench.run("select pg_stat_statements_reset()");
      Spell spell =
          Spell.of(
              wildfly,
              postgres,
              () -> {
                surfer.press(WALL, "all", "forecast", Map.of());
                await(office.administrator());
              });
      report.job(run, spell);
    }
    report.statements("the last job", bench);
    assertEquals(
        String.valueOf(METRICS),
        bench
            .rows("select count(*) from capacity_forecast where method is not null")
            .get(0)
            .get(0));
  }

  private static void await(Client by) {
    for (int i = 0; i < PATIENCE; i++) {
      JsonObject work =
          by.get("operations/work").expect(200).list().getValuesAs(JsonObject.class).stream()
              .filter(one -> "all".equals(one.getString("subject")))
              .findFirst()
              .orElseThrow();
      String state = work.getString("state");
      assertTrue(!"FAILED".equals(state), work::toString);
      if ("COMPLETED".equals(state)) {
        return;
      }
      pause();
    }
    throw new AssertionError("The forecasts do not end");
  }

  private void pages() {
    Surfer surfer = new Surfer(server).signIn("capacity", Office.PASSWORD);
    measure("metric page", i -> open(surfer, "supply/capacity/metric.xhtml?number=" + number(i)));
    measure("wall, first page", i -> open(surfer, WALL));
    measure("metric by API", i -> capacity.get("capacity/metrics/" + number(i)).expect(200));
    measure(
        "its days by API",
        i -> capacity.get("capacity/metrics/" + number(i) + "/days").expect(200));
  }

  private void measure(String what, IntConsumer call) {
    for (int i = 0; i < WARM; i++) {
      call.accept(i);
    }
    report.page(Timed.of(wildfly, postgres, CALLS, call), what);
  }

  private String number(int call) {
    return numbers.get(call * 7 % numbers.size());
  }

  private static void open(Surfer surfer, String path) {
    assertEquals(200, surfer.open(path).statusCode(), path);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
