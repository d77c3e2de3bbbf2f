package org.evident.supply.demand.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.kernel.Csv;
import org.evident.kernel.RuleBroken;

/**
 * Hands the counts of one file on, some at a time, to the door that keeps records: as that takes all of its lines or none,
 * those it finds fault with are put aside and the others handed on again.
 */
final class WorkloadIntake implements ColumnFile.Taker {

  static final int AT_ONCE = 500;

  /** The columns of a line, in the order its cells are in. */
  static final List<String> COLUMNS =
      List.of("customer", "service", "period", "measure", "quantity");

  private static final int NAMED_BY = 4;
  private static final int PROBLEMS = 100;
  private static final int KEY = 40;

  private final UnaryOperator<String> customers;
  private final UnaryOperator<String> services;
  private final Store store;
  private final Map<String, Line> waiting = new LinkedHashMap<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private long lines;
  private long added;
  private long repeated;
  private long corrected;
  private long rejected;

  /**
   * Begins a file.
   *
   * @param customers gives the number of a customer by number or name, or what was given where there is none
   * @param services the same of a service
   */
  WorkloadIntake(UnaryOperator<String> customers, UnaryOperator<String> services, Store store) {
    this.customers = customers;
    this.services = services;
    this.store = store;
  }

  /** Takes a line in; one that says again what a line before it says is stored after that one. */
  @Override
  public void take(long line, List<String> cells) {
    lines++;
    List<String> said = new ArrayList<>(cells.stream().map(WorkloadIntake::plain).toList());
    said.set(0, customers.apply(said.get(0)));
    said.set(1, services.apply(said.get(1)));
    String key = key(said.subList(0, NAMED_BY));
    if (waiting.containsKey(key) || waiting.size() == AT_ONCE) {
      flush();
    }
    waiting.put(key, new Line(line, said));
  }

  @Override
  public void refuse(long line, RuleBroken broken) {
    lines++;
    rejected++;
    note(new LineProblem(line, "line", "", broken));
  }

  /** Stores what still waits. */
  void flush() {
    while (!waiting.isEmpty()) {
      ImportResult result = store.store(written());
      if (result.stored()) {
        added += result.added();
        repeated += result.unchanged();
        corrected += result.corrected();
        waiting.clear();
      } else {
        putAside(result.problems());
      }
    }
  }

  WorkloadResult result() {
    return new WorkloadResult(lines, added, repeated, corrected, rejected, List.copyOf(problems));
  }

  private void putAside(List<LineProblem> found) {
    List<String> keys = List.copyOf(waiting.keySet());
    Set<String> broken =
        found.stream().map(one -> keys.get(index(one))).collect(Collectors.toSet());
    for (LineProblem one : found) {
      long line = waiting.get(keys.get(index(one))).number();
      note(new LineProblem(line, one.field(), one.value(), one.broken()));
    }
    rejected += broken.size();
    waiting.keySet().removeAll(broken);
  }

  /** Which of those that wait a line below the heading is. */
  private static int index(LineProblem problem) {
    return (int) problem.line() - 2;
  }

  private String written() {
    StringBuilder file = new StringBuilder("ref," + String.join(",", COLUMNS) + "\r\n");
    waiting.forEach(
        (key, line) -> {
          Csv written = new Csv().value(key);
          line.cells().forEach(written::value);
          file.append(written.end());
        });
    return file.toString();
  }

  private void note(LineProblem problem) {
    if (problems.size() < PROBLEMS) {
      problems.add(problem);
    }
  }

  /** The name of a count elsewhere: the same of the same customer, service, month and measure. */
  private static String key(List<String> said) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
      return "count-" + HexFormat.of().formatHex(hash).substring(0, KEY);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A cell on one line. */
  private static String plain(String cell) {
    return cell == null ? "" : cell.replaceAll("[\\r\\n\\x00]", " ").strip();
  }

  /** Stores a file of records, all or none of it. */
  interface Store {
    ImportResult store(String file);
  }

  /** A line as it was given, with its number. */
  private record Line(long number, List<String> cells) {}
}
