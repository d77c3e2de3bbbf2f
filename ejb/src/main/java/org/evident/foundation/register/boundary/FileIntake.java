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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/** Takes in a file line by line: checks each, stores those that are well, and counts; whether all of it stays is for the caller to say. */
class FileIntake {

  private static final int SHOWN = 100;

  private final Form form;
  private final RecordRows rows;
  private final RecordKeeping keeping;
  private final Consumer<Values> reach;
  private final EntryReader reader;
  private final String reason;
  private final boolean dryRun;
  private final List<LineProblem> problems = new ArrayList<>();
  private final Map<String, Long> refs = new HashMap<>();
  private final Map<List<Object>, Long> said = new HashMap<>();
  private List<String> columns = List.of();
  private int lines;
  private int added;
  private int corrected;
  private int unchanged;

  FileIntake(
      Form form,
      RecordRows rows,
      RecordKeeping keeping,
      Consumer<Values> reach,
      ValueReader reader,
      String reason,
      boolean dryRun) {
    this.form = form;
    this.rows = rows;
    this.keeping = keeping;
    this.reach = reach;
    this.reader = new EntryReader(rows, form, reader);
    this.reason = reason;
    this.dryRun = dryRun;
  }

  /** Takes a file of comma-separated lines, its heading first. */
  void read(InputStream file) {
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
    List<String> names = new ArrayList<>(form.fields().stream().map(Field::name).toList());
    if (!columns.contains("ref")) {
      refuse(1, "", RuleBroken.at("ref", "RCD-22", "ref"));
    }
    for (Field field : form.fields()) {
      if (field.needed() && !columns.contains(field.name())) {
        refuse(1, "", RuleBroken.at(field.name(), "RCD-22", field.name()));
      }
    }
    for (String column : columns) {
      if (!names.contains(column) && !List.of("ref", "reason", "number").contains(column)) {
        refuse(1, column, RuleBroken.at(column, "RCD-21", column, String.join(", ", names)));
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
    String ref = attempt(number, written, () -> ref(number, written.get("ref")));
    Values values = reader.read(written);
    reader.broken().forEach(b -> refuse(number, written.get(b.field()), b));
    if (ref != null && values != null) {
      attempt(number, written, () -> take(number, ref, values, written.get("reason")));
    }
    return true;
  }

  /** Notes what is wrong with a line. */
  void refuse(long number, String value, RuleBroken broken) {
    String given = value == null ? "" : value.replace('\0', ' ');
    String shown = given.length() > SHOWN ? given.substring(0, SHOWN) : given;
    problems.add(
        new LineProblem(number, broken.field() == null ? "line" : broken.field(), shown, broken));
  }

  /** Whether everything taken in may stay. */
  boolean stays() {
    return problems.isEmpty() && !dryRun;
  }

  ImportResult result() {
    return new ImportResult(stays(), lines, added, corrected, unchanged, List.copyOf(problems));
  }

  private String ref(long number, String written) {
    String ref = ValueReader.elsewhere(written);
    if (ref == null) {
      throw RuleBroken.at("ref", "RCD-1");
    }
    Long before = refs.putIfAbsent(ref, number);
    if (before != null) {
      throw RuleBroken.at("ref", "RCD-25", ref, before);
    }
    return ref;
  }

  private Void take(long number, String ref, Values values, String written) {
    Optional<Registered> before = rows.elsewhere(form, ref);
    if (before.isPresent() && before.get().withdrawn()) {
      throw RuleBroken.at("ref", "RCD-17", before.get().number());
    }
    reach.accept(values);
    before.map(Registered::values).ifPresent(reach);
    refuseTwin(number, values);
    if (before.isPresent() && before.get().says(values)) {
      unchanged++;
      return null;
    }
    keeping.refuseUnfit(form, before.orElse(null), values);
    if (before.isEmpty()) {
      added++;
      keeping.takeIn(form, ref, values, stays());
    } else {
      String why = written == null || written.isBlank() ? reason : written;
      String said = ValueReader.reason(why);
      corrected++;
      keeping.correct(form, before.get(), values, said);
    }
    return null;
  }

  private void refuseTwin(long number, Values values) {
    if (form.once().isEmpty()) {
      return;
    }
    List<Object> key = new ArrayList<>();
    form.once().forEach(name -> key.add(values.of(name)));
    Long before = said.putIfAbsent(key, number);
    if (before != null) {
      throw RuleBroken.at(form.once().get(0), "RCD-27", before);
    }
  }

  /** An exported text that looked like a formula comes back without the apostrophe it was given. */
  private static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  private <T> T attempt(long number, Map<String, String> written, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuleBroken broken) {
      refuse(number, written.get(broken.field()), broken);
      return null;
    }
  }
}
