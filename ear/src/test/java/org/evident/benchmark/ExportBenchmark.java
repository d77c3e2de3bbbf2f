package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evident.it.Client;
import org.evident.it.Database;
import org.evident.it.Office;
import org.evident.it.Server;
import org.junit.jupiter.api.Test;

/**
 * The whole list leaves as a file from a server with 256 MiB: that every row is in it is checked; how long it took and how
 * large the process grew is told.
 */
class ExportBenchmark {

  private static final int HEAP = 256;
  private static final int SIZE = 200_000;
  private static final Map<String, String> SETTINGS =
      Map.of("shared_buffers", "256MB", "max_wal_size", "4GB");
  private static final String TENTH = "priority=P1";

  private final List<String> report = new ArrayList<>();
  private Server server;

  @Test
  void two_hundred_thousand_rows_leave_at_constant_memory() throws Exception {
    report.add("# A list as a file");
    report.add("");
    report.add("| rows | form | seconds | bytes | most memory of the process so far, MiB |");
    report.add("| --- | --- | --- | --- | --- |");
    try (Database.Postgres database = Database.Postgres.open(SETTINGS);
        Server started = Server.start("export-benchmark", database.properties(), HEAP);
        Bench bench = new Bench(database.connection())) {
      server = started;
      Client desk = Office.open(server).person("desk", null, "SERVICE_DESK");
      bench.generate(SIZE);
      bench.run("analyze");
      for (String filter : List.of(TENTH, "")) {
        long rows =
            Long.parseLong(
                bench
                    .rows(
                        "select count(*) from incident"
                            + (filter.isEmpty() ? "" : " where priority = 'P1'"))
                    .get(0)
                    .get(0));
        assertEquals(rows, lines(made(desk, "CSV", filter, rows)));
        assertEquals(rows, inSheet(made(desk, "XLSX", filter, rows)));
      }
      assertFalse(server.log().contains("OutOfMemoryError"));
    }
    Files.write(
        Path.of(System.getProperty("benchmark.report")).resolveSibling("export.md"), report);
  }

  private byte[] made(Client desk, String form, String filter, long rows)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String wish = "{\"form\":\"%s\",\"filter\":\"%s\"}".formatted(form, filter);
    String number = desk.post("exports", wish).expect(202).text("number");
    JsonObject order = desk.get("exports/" + number).expect(200).object();
    while (!order.getBoolean("ready")) {
      assertFalse("FAILED".equals(order.getString("state")), order::toString);
      Thread.sleep(500);
      order = desk.get("exports/" + number).expect(200).object();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    byte[] bytes = desk.bytes("exports/" + number + "/file");
    report.add(
        String.format(
            Locale.ROOT,
            "| %,d | %s | %.1f | %,d | %,d |",
            rows,
            form,
            seconds,
            bytes.length,
            peak() / 1024));
    return bytes;
  }

  /** The most kibibytes the server ever had, as Linux counts them. */
  private long peak() throws IOException {
    Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a CSV file, whose first and last lines are none. */
  private static long lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().count() - 2;
  }

  /** The rows of a workbook with something in them, of which the first and the last are none. */
  private static long inSheet(byte[] file) throws IOException {
    try (ZipInputStream book = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
        if (part.getName().startsWith("xl/worksheets/")) {
          String sheet = new String(book.readAllBytes(), StandardCharsets.UTF_8);
          return sheet.split("<row ", -1).length - 1 - 2;
        }
      }
    }
    throw new AssertionError("No sheet");
  }
}
