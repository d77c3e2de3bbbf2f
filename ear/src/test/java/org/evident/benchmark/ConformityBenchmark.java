package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.it.Client;
import org.evident.it.Client.Answer;
import org.evident.it.Database;
import org.evident.it.ImportDesk;
import org.evident.it.Office;
import org.evident.it.Server;
import org.junit.jupiter.api.Test;

/**
 * Evaluating all requirements at each of some sizes, on PostgreSQL and a server with 512 MiB: the report says what was seen;
 * that every incident was asked about is checked, how long it took is not.
 */
class ConformityBenchmark {

  private static final int HEAP = 512;
  private static final int CUSTOMERS = Integer.getInteger("benchmark.customers");
  private static final int REQUIREMENTS = 328;
  private static final int SLOWEST = 6;
  private static final int SHOWN = 90;
  private static final long PATIENCE_SECONDS = 900;
  private static final long PAUSE_MS = 100;
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_preload_libraries",
          "pg_stat_statements",
          "shared_buffers",
          "256MB",
          "max_wal_size",
          "4GB");

  private final List<String> rows = new ArrayList<>();
  private final List<String> slowest = new ArrayList<>();

  @Test
  void all_requirements_at_each_size() throws IOException {
    for (int size :
        Arrays.stream(System.getProperty("benchmark.sizes").split(","))
            .mapToInt(Integer::parseInt)
            .toArray()) {
      try (Database.Postgres database = Database.Postgres.open(SETTINGS);
          Server server = Server.start("conformity-benchmark", database.properties(), HEAP);
          Bench bench = new Bench(database.connection())) {
        at(size, server, bench);
      }
      write();
    }
  }

  private void at(int size, Server server, Bench bench) {
    Office office = Office.open(server);
    ImportDesk imports = new ImportDesk(office);
    for (int i = 0; i < CUSTOMERS; i++) {
      imports.customer();
    }
    bench.run("create extension if not exists pg_stat_statements");
    bench.generate(size);
    bench.run(Bench.text("conformity.sql"));
    bench.run("vacuum analyze");
    Client auditor = office.person("auditor", null, "AUDITOR", "SERVICE_DESK");
    Processor wildfly = Processor.of(server.pid());
    Processor postgres = bench.processor();
    for (String run : List.of("first", "again")) {
      bench.run("select pg_stat_statements_reset()");
      Spell spell = Spell.of(wildfly, postgres, () -> evaluate(auditor));
      rows.add(String.format(Locale.ROOT, "| %,d | %s | %s |", size, run, spell.cells()));
    }
    slowest(size, bench);
    JsonObject judged = auditor.get("conformity/R-8.6.1-02").expect(200).object();
    long asked =
        judged.getJsonArray("conditions").getJsonObject(0).getJsonNumber("population").longValue();
    assertEquals(size, asked);
    assertTrue(
        judged.getJsonObject("line").getString("status").equals("PARTIAL"), judged::toString);
  }

  private static void evaluate(Client by) {
    by.post("conformity/evaluation").expect(202);
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    Answer state = by.get("conformity/evaluation").expect(200);
    while (!"COMPLETED".equals(state.text("state"))) {
      assertTrue(
          Instant.now().isBefore(end) && !"FAILED".equals(state.text("state")), state.body());
      pause();
      state = by.get("conformity/evaluation").expect(200);
    }
    assertEquals(REQUIREMENTS, state.object().getInt("done"));
  }

  private void slowest(int size, Bench bench) {
    for (List<String> row :
        bench.rows(
            "select round(total_exec_time), calls, regexp_replace(query, '\\s+', ' ', 'g') from"
                + " pg_stat_statements order by total_exec_time desc limit "
                + SLOWEST)) {
      String query = row.get(2);
      slowest.add(
          String.format(
              Locale.ROOT,
              "| %,d | %s | %s | `%s` |",
              size,
              row.get(0),
              row.get(1),
              query.substring(0, Math.min(SHOWN, query.length()))));
    }
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Evaluation of all requirements");
    lines.add("");
    lines.add(
        "PostgreSQL, heap "
            + HEAP
            + " MiB, 500 services, "
            + CUSTOMERS
            + " customers; aim: below 60 s at 1,000,000 incidents.");
    lines.add("");
    lines.add("| Incidents | Run | Seconds | Server CPU s | Database CPU s |");
    lines.add("|---|---|---|---|---|");
    lines.addAll(rows);
    lines.add("");
    lines.add("| Incidents | ms | Calls | Slowest statements of the last run |");
    lines.add("|---|---|---|---|");
    lines.addAll(slowest);
    Path report = Path.of(System.getProperty("benchmark.report")).resolveSibling("conformity.md");
    Files.write(report, lines);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
