package org.evident.foundation.register.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.RuleBroken;

/**
 * Takes in a file of comma-separated lines, its heading first: checks each line, lets those that are well be stored, and
 * counts; whether all of it stays is for the caller to say.
 */
public abstract class CsvIntake {

  private static final int SHOWN = 100;

  private final List<Field> shape;
  private final List<String> fields;
  private final List<String> needed;
  private final List<String> beside;
  private final boolean dryRun;
  private final List<LineProblem> problems = new ArrayList<>();
  private List<String> columns = List.of();
  private int lines;
  private int added;
  private int corrected;
  private int unchanged;

  /**
   * Prepares to take a file in.
   *
   * @param fields what a line says
   * @param needed the columns a heading cannot be without, in the order they are missed
   * @param beside further columns a heading may have
   * @param dryRun whether nothing stays
   */
  protected CsvIntake(
      List<Field> fields, List<String> needed, List<String> beside, boolean dryRun) {
    this.shape = fields;
    this.fields = fields.stream().map(Field::name).toList();
    this.needed = needed;
    this.beside = beside;
    this.dryRun = dryRun;
  }

  /** Takes a file of comma-separated lines, its heading first. */
  public void read(InputStream file) {
    CsvReader cells = new CsvReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    try {
      read(cells);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (RuleBroken unreadable) {
      refuse(cells.line(), "", unreadable);
    }
  }

  private void read(CsvReader file) throws IOException {
    if (!heading(file.record())) {
      return;
    }
    for (List<String> cells = file.record(); cells != null; cells = file.record()) {
      if (!line(file.line(), cells)) {
        return;
      }
    }
  }

  /** Takes the heading; false if no line can be read by it. */
  boolean heading(List<String> cells) {
    columns = cells == null ? List.of() : cells.stream().map(String::strip).toList();
    for (String column : needed) {
      if (!columns.contains(column)) {
        refuse(1, "", RuleBroken.at(column, "RCD-22", column));
      }
    }
    for (String column : columns) {
      if (!fields.contains(column) && !needed.contains(column) && !beside.contains(column)) {
        refuse(1, column, RuleBroken.at(column, "RCD-21", column, String.join(", ", fields)));
      } else if (columns.indexOf(column) != columns.lastIndexOf(column)) {
        refuse(1, column, RuleBroken.at(column, "RCD-26", column));
      }
    }
    return problems.isEmpty();
  }

  /** Takes a line; false if it is one too many. */
  boolean line(long number, List<String> cells) {
    if (++lines > RegisterImports.MOST) {
      refuse(number, "", RuleBroken.at("line", "RCD-23", RegisterImports.MOST));
      return false;
    }
    if (cells.size() != columns.size()) {
      refuse(number, "", RuleBroken.at("line", "RCD-24", cells.size(), columns.size()));
      return true;
    }
    Map<String, String> written = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      written.put(columns.get(i), plain(cells.get(i)));
    }
    take(number, written);
    return true;
  }

  /**
   * Takes what a line says: refuses it, or counts it and, while {@link #stays()}, stores it.
   *
   * @param written the cells by column; a column the file has not is missing
   */
  protected abstract void take(long number, Map<String, String> written);

  /** What a line says, by field; what is wrong with a cell is noted, and an empty one says nothing. */
  protected final Map<String, Object> read(
      long number, Map<String, String> written, ValueReader reader) {
    Map<String, Object> read = new HashMap<>();
    for (Field field : shape) {
      String cell = written.get(field.name());
      if (cell != null && !cell.isBlank()) {
        attempt(number, written, () -> read.put(field.name(), reader.read(field, cell)));
      } else if (needed.contains(field.name())) {
        refuse(number, cell, RuleBroken.at(field.name(), "RCD-1"));
      }
    }
    return read;
  }

  /** Notes what is wrong with a line. */
  protected final void refuse(long number, String value, RuleBroken broken) {
    String given = value == null ? "" : value.replace('\0', ' ');
    String shown = given.length() > SHOWN ? given.substring(0, SHOWN) : given;
    problems.add(
        new LineProblem(number, broken.field() == null ? "line" : broken.field(), shown, broken));
  }

  /** What a step over a line gives, or null where it breaks a rule, which is noted. */
  protected final <T> T attempt(long number, Map<String, String> written, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuleBroken broken) {
      refuse(number, written.get(broken.field()), broken);
      return null;
    }
  }

  /** Whether everything taken in so far may stay. */
  public final boolean stays() {
    return problems.isEmpty() && !dryRun;
  }

  /** How many faults were noted so far. */
  protected final int faults() {
    return problems.size();
  }

  /** Counts a line that says something new. */
  protected final void added() {
    added++;
  }

  /** Counts a line that says something else than what is there. */
  protected final void corrected() {
    corrected++;
  }

  /** Counts a line that says what is there. */
  protected final void unchanged() {
    unchanged++;
  }

  /** What came of it. */
  public final ImportResult result() {
    return new ImportResult(stays(), lines, added, corrected, unchanged, List.copyOf(problems));
  }

  /** An exported text that looked like a formula comes back without the apostrophe it was given. */
  private static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
