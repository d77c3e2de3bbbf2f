package org.evident.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen, as Markdown; written anew after each size, so that a run that is cut leaves what it has. */
final class BenchmarkReport {

  private final Path file;
  private final int customers;
  private final List<String> jobs = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<String> imports = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  BenchmarkReport(Path file, int customers) {
    this.file = file;
    this.customers = customers;
  }

  void add(
      int size,
      Spell job,
      Spell again,
      MeasuredStatements measured,
      int rows,
      Spell taken,
      List<String> notes) {
    jobs.add(line("| %,d | %,d | %s | %s |", size, measured.clocks(), job.cells(), again.cells()));
    statements.add(
        line(
            "| %,d | %.0f | %.0f | %.1f | %.0f | %.1f | %d | %.0f | %.0f |",
            size,
            measured.byHand(),
            measured.same(),
            measured.same() / measured.byHand(),
            measured.counting(),
            measured.counting() / measured.byHand(),
            measured.calls(),
            measured.reading(),
            measured.everything()));
    imports.add(
        line("| %,d | %,d | %s | %,.0f |", size, rows, taken.cells(), rows / taken.seconds()));
    notes.forEach(note -> wrong.add(line("- at %,d: %s", size, note)));
  }

  /** What the verifier found at all sizes. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Benchmark");
    lines.add("");
    lines.add(
        line(
            "500 services of %d customers over 24 months, the review of the last; PostgreSQL, server"
                + " heap 512 MiB, %d processors, load %.1f at the end. Seconds by the clock, then of"
                + " processor time.",
            customers, Runtime.getRuntime().availableProcessors(), load()));
    table(
        lines,
        "Measuring statements against one written by hand",
        "| incidents | by hand, ms | same figures in the job, ms | times | all figures, ms | times | calls | reading records, ms | all of the job, ms |",
        statements);
    table(
        lines,
        "The whole job to DRAFT, without documents",
        "| incidents | clocks of the month | first, s | server | database | again, s | server | database |",
        jobs);
    table(
        lines,
        "Importing a log",
        "| incidents before | rows | s | server | database | rows per s |",
        imports);
    lines.add("");
    lines.add(
        wrong.isEmpty()
            ? "The verifier found nothing wrong in any review: each figure was counted again from the"
                + " records folded from their ledgers."
            : "The verifier found:");
    lines.addAll(wrong);
    Files.write(file, lines);
  }

  private static void table(List<String> lines, String title, String head, List<String> rows) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add(head);
    lines.add(head.replaceAll("[^|]+", " --- "));
    lines.addAll(rows);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
