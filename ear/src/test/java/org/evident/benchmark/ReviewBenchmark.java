package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.rule.VerifySnapshot;
import org.evident.it.Client;
import org.evident.it.Database;
import org.evident.it.ImportDesk;
import org.evident.it.IncidentFile;
import org.evident.it.Office;
import org.evident.it.ReviewDesk;
import org.evident.it.Server;
import org.junit.jupiter.api.Test;

/**
 * Measuring, the whole job and importing at each of some sizes, on PostgreSQL and a server with 512 MiB. The report says
 * what was seen; that the reviews are right is checked, how long they took is not.
 */
class ReviewBenchmark {

  private static final int HEAP = 512;
  private static final int CUSTOMERS = Integer.getInteger("benchmark.customers");
  private static final int JOBS = 2;
  private static final YearMonth MONTH = YearMonth.of(2017, 12);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_preload_libraries", "pg_stat_statements",
          "pg_stat_statements.track_planning", "on",
          "shared_buffers", "256MB",
          "max_wal_size", "4GB");

  private final BenchmarkReport report =
      new BenchmarkReport(Path.of(System.getProperty("benchmark.report")), CUSTOMERS);

  @Test
  void figures_at_each_size() throws IOException {
    for (int size :
        Arrays.stream(System.getProperty("benchmark.sizes").split(","))
            .mapToInt(Integer::parseInt)
            .toArray()) {
      try (Database.Postgres database = Database.Postgres.open(SETTINGS);
          Server server = Server.start("benchmark", database.properties(), HEAP);
          Bench bench = new Bench(database.connection())) {
        at(size, server, bench);
      }
    }
    assertEquals(List.of(), report.wrong());
  }

  private void at(int size, Server server, Bench bench) throws IOException {
    Office office = Office.open(server);
    ImportDesk imports = new ImportDesk(office);
    for (int i = 0; i < CUSTOMERS; i++) {
      imports.customer();
    }
    bench.run("create extension if not exists pg_stat_statements");
    bench.generate(size);
    Client author = office.person("bench", null, "REPORT_AUTHOR", "SERVICE_LEVEL_MANAGER");
    Processor wildfly = Processor.of(server.pid());
    Processor postgres = bench.processor();
    List<String> notes = new ArrayList<>();
    bench.run("select pg_stat_statements_reset()");
    Spell job =
        Spell.of(wildfly, postgres, () -> ReviewDesk.await(author, MONTH, "", size / 1000 + 300));
    Spell again =
        Spell.of(wildfly, postgres, () -> ReviewDesk.await(author, MONTH, "", size / 1000 + 300));
    MeasuredStatements statements = MeasuredStatements.read(bench, MONTH, JOBS);
    notes.addAll(wrong(bench));
    int rows = Integer.getInteger("benchmark.rows");
    Path log = IncidentFile.copies("benchmark.csv", rows);
    String customer = imports.customer();
    Spell taken = Spell.of(wildfly, postgres, () -> imports.complete(customer, log));
    report.add(size, job, again, statements, rows, taken, notes);
    report.write();
  }

  /**
   * What a verifier that only knows the snapshots finds wrong in them; it counts the figures from the records again. That
   * nobody judged a draft yet (CHK-9) is no fault of its figures.
   */
  private static List<String> wrong(Bench bench) {
    List<String> wrong = new ArrayList<>();
    for (List<String> review :
        bench.rows(
            "select r.number, r.fingerprint, (select string_agg(encode(p.data, 'hex'), '' order by"
                + " p.piece) from content_piece p where p.content_id = r.content_id) from review r where"
                + " r.kind = 'SERVICE' order by r.number")) {
      byte[] bytes = HexFormat.of().parseHex(review.get(2));
      VerifySnapshot.differences(bytes, review.get(1)).stream()
          .filter(difference -> !difference.startsWith("CHK-8"))
          .filter(difference -> !difference.endsWith("; no judgement"))
          .forEach(difference -> wrong.add(review.get(0) + " " + difference));
    }
    return wrong;
  }
}
