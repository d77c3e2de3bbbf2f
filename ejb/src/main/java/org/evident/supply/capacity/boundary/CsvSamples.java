package org.evident.supply.capacity.boundary;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.kernel.RuleBroken;

/** Samples in comma-separated lines below a heading; columns nobody asks for are left out. */
final class CsvSamples extends SampleLines {

  private final CsvReader lines;
  private final int metric;
  private final int at;
  private final int value;
  private final int quality;

  CsvSamples(Reader text, SampleColumns columns) throws IOException {
    lines = new CsvReader(text);
    List<String> heading = lines.record();
    List<String> names = heading == null ? List.of() : heading.stream().map(String::strip).toList();
    metric = names.indexOf(columns.metric());
    at = required(names, columns.at());
    value = required(names, columns.value());
    quality = names.indexOf(columns.quality());
  }

  private static int required(List<String> names, String name) {
    if (!names.contains(name)) {
      throw RuleBroken.at(name, "CAP.HEADING", name, String.join(", ", names));
    }
    return names.indexOf(name);
  }

  @Override
  long line() {
    return lines.line();
  }

  @Override
  Written next() throws IOException {
    List<String> cells = lines.record();
    return cells == null
        ? null
        : new Written(
            cell(cells, metric), cell(cells, at), cell(cells, value), cell(cells, quality));
  }

  private static String cell(List<String> cells, int index) {
    return index < 0 || index >= cells.size() ? null : cells.get(index);
  }
}
