package org.evident.foundation.register.boundary;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.kernel.RuleBroken;

/** Comma-separated lines below a heading; columns nobody asks for are left out. */
final class CsvColumns extends ColumnFile {

  private final CsvReader lines;
  private final int[] places;

  CsvColumns(Reader text, List<Column> columns) throws IOException {
    lines = new CsvReader(text);
    List<String> heading = lines.record();
    List<String> names = heading == null ? List.of() : heading.stream().map(String::strip).toList();
    places = columns.stream().mapToInt(column -> place(names, column)).toArray();
  }

  private static int place(List<String> names, Column column) {
    if (column.needed() && !names.contains(column.name())) {
      throw RuleBroken.at(column.name(), "CAP.HEADING", column.name(), String.join(", ", names));
    }
    return names.indexOf(column.name());
  }

  @Override
  long line() {
    return lines.line();
  }

  @Override
  boolean goesOn() {
    return false;
  }

  @Override
  List<String> next() throws IOException {
    List<String> cells = lines.record();
    if (cells == null) {
      return null;
    }
    List<String> values = new ArrayList<>(places.length);
    for (int place : places) {
      values.add(place < 0 || place >= cells.size() ? null : cells.get(place));
    }
    return values;
  }
}
