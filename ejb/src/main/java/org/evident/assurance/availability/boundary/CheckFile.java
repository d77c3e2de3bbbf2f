package org.evident.assurance.availability.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.RuleBroken;

/** Reads a file of checks: comma-separated lines below a heading, of which two columns count. */
class CheckFile {

  private static final int MOST = 200_000;
  private static final int PROBLEMS = 100;

  private final MonitorRecords.Columns columns;
  private final Instant now;
  private final List<LineProblem> problems = new ArrayList<>();
  private final NavigableMap<Instant, Boolean> states = new TreeMap<>();
  private int lines;

  CheckFile(MonitorRecords.Columns columns, Instant now) {
    this.columns = columns;
    this.now = now;
  }

  /** Reads it and answers with everything wrong with it. */
  List<LineProblem> problems(InputStream file) {
    try {
      read(new CsvReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return List.copyOf(problems);
  }

  /** How many lines there are below the heading. */
  int lines() {
    return lines;
  }

  /** What it says, in order, each instant once; of two states at one instant the worse holds. */
  List<Check> checks() {
    return states.entrySet().stream().map(e -> new Check(e.getKey(), e.getValue())).toList();
  }

  private void read(CsvReader file) throws IOException {
    List<String> heading = file.record();
    List<String> names = heading == null ? List.of() : heading.stream().map(String::strip).toList();
    int at = required(names, columns.at());
    int status = required(names, columns.status());
    Field instant = Field.instant(columns.at(), "at").must().happened();
    Field state = Field.choice(columns.status(), "status", "UP", "DOWN").must();
    ValueReader reader = new ValueReader(null, now);
    for (List<String> cells = file.record(); cells != null; cells = file.record()) {
      if (++lines > MOST) {
        throw RuleBroken.at("line", "RCD-23", MOST);
      }
      String written = cells.size() > Math.max(at, status) ? cells.get(at) : "";
      try {
        Instant when = (Instant) reader.read(instant, written);
        boolean up = "UP".equals(reader.read(state, cells.get(status)));
        states.merge(when.truncatedTo(ChronoUnit.MICROS), up, Boolean::logicalAnd);
      } catch (RuleBroken broken) {
        if (problems.size() < PROBLEMS) {
          problems.add(new LineProblem(file.line(), broken.field(), written, broken));
        }
      }
    }
  }

  private static int required(List<String> names, String name) {
    if (!names.contains(name)) {
      throw RuleBroken.at(name, "CAP.HEADING", name, String.join(", ", names));
    }
    return names.indexOf(name);
  }
}
