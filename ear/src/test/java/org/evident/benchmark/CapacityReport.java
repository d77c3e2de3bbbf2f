package org.evident.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen of many samples, as Markdown. */
final class CapacityReport {

  private static final int SLOWEST = 8;
  private static final int SHOWN = 100;
  private static final int PARTS = 4;

  private final int metrics;
  private final int days;
  private final int heap;
  private final List<Spell> taken = new ArrayList<>();
  private final List<Spell> copied = new ArrayList<>();
  private final List<String> intake = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<String> sizes = new ArrayList<>();
  private int lines;

  CapacityReport(int metrics, int days, int heap) {
    this.metrics = metrics;
    this.days = days;
    this.heap = heap;
  }

  /** A day by the door and by copying. */
  void taken(int rows, Spell api, Spell copy) {
    lines = rows;
    taken.add(api);
    copied.add(copy);
  }

  /** The last day again. */
  void repeated(int rows, Spell again) {
    for (int part = 0; part < PARTS; part++) {
      int from = taken.size() * part / PARTS;
      int to = taken.size() * (part + 1) / PARTS;
      intake.add(rate("API, quarter " + (part + 1) + " of the days", taken.subList(from, to)));
      intake.add(rate("COPY, the same rows", copied.subList(from, to)));
    }
    intake.add(rate("**API, all**", taken));
    intake.add(rate("**COPY, all**", copied));
    intake.add(rate("API, the last day again", List.of(again)));
  }

  private String rate(String what, List<Spell> spells) {
    long rows = (long) lines * spells.size();
    double seconds = spells.stream().mapToDouble(Spell::seconds).sum();
    double server = spells.stream().mapToDouble(Spell::server).sum();
    double database = spells.stream().mapToDouble(Spell::database).sum();
    return line(
        "| %s | %,d | %.1f | %.1f | %.1f | %,.0f |",
        what, rows, seconds, server, database, rows / Math.max(seconds, 1e-9));
  }

  void job(String run, Spell spell) {
    jobs.add(line("| %s | %,d | %s |", run, metrics, spell.cells()));
  }

  void page(Timed timed, String what) {
    pages.add(
        line(
            "| %s | %,d | %.0f | %.0f | %.1f | %.1f |",
            what, timed.calls(), timed.median(), timed.p95(), timed.server(), timed.database()));
  }

  void statements(String when, Bench bench) {
    for (List<String> row :
        bench.rows(
            "select round(total_exec_time), calls, rows, regexp_replace(query, '\\s+', ' ', 'g') from"
                + " pg_stat_statements where query not like 'copy %' order by total_exec_time desc"
                + " limit "
                + SLOWEST)) {
      String query = row.get(3).replace("|", " ");
      statements.add(
          line(
              "| %s | %s | %s | %s | `%s` |",
              when,
              row.get(0),
              row.get(1),
              row.get(2),
              query.substring(0, Math.min(SHOWN, query.length()))));
    }
  }

  void sizes(Bench bench) {
    for (List<String> row :
        bench.rows(
            "select r.relname, pg_size_pretty(sum(pg_table_size(coalesce(t.relid, r.oid)))),"
                + " pg_size_pretty(sum(pg_indexes_size(coalesce(t.relid, r.oid)))) from pg_class r left"
                + " join lateral pg_partition_tree(r.oid) t on true where r.relname in"
                + " ('capacity_sample', 'capacity_day', 'copied') group by r.relname order by"
                + " r.relname")) {
      sizes.add("| " + String.join(" | ", row) + " |");
    }
  }

  void write() throws IOException {
    List<String> all = new ArrayList<>();
    all.add("# Capacity at volume");
    all.add("");
    all.add(
        line(
            "%,d samples of %,d metrics over %d days; PostgreSQL, server heap %d MiB, %d processors."
                + " Seconds by the clock, then of processor time. Aims at 20,000,000 samples of 2,000"
                + " metrics: 50,000 a second, all forecasts in 60 s, a page below 300 ms at p95.",
            (long) lines * days, metrics, days, heap, Runtime.getRuntime().availableProcessors()));
    table(all, "| taken in by | rows | s | server | database | rows per s |", intake);
    table(all, "| forecasts | metrics | s | server | database |", jobs);
    table(all, "| page | calls | median, ms | p95, ms | server, ms | database, ms |", pages);
    table(all, "| table | rows | indexes |", sizes);
    table(all, "| while | ms | calls | rows | statement |", statements);
    Files.write(Path.of(System.getProperty("benchmark.report")).resolveSibling("capacity.md"), all);
  }

  private static void table(List<String> lines, String head, List<String> rows) {
    lines.add("");
    lines.add(head);
    lines.add(head.replaceAll("[^|]+", " --- "));
    lines.addAll(rows);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
