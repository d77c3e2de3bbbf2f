package org.evident.resolution.incident.document;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A file that takes rows one after another and holds none of them; texts in it are never formulas. */
public interface ExportFile {

  /** Adds a row: texts, instants, or null for nothing. */
  void row(List<Object> cells);

  /** Ends the file with how many rows it has. */
  void end();

  /** Begins a CSV file whose times are of a zone, and whose columns have the headings of these keys. */
  static ExportFile csv(OutputStream out, Locale language, ZoneId zone, List<String> headings) {
    return new CsvFile(out, new ExportWords(language, headings), zone);
  }

  /** Begins a workbook whose times are of a zone, and whose columns have the headings of these keys. */
  static ExportFile xlsx(OutputStream out, Locale language, ZoneId zone, List<String> headings) {
    return new XlsxFile(out, new ExportWords(language, headings), zone);
  }

  /** A text that no spreadsheet takes for a formula. */
  static String neutral(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
