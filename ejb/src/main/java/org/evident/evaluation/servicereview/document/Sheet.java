package org.evident.evaluation.servicereview.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One sheet of a workbook with typed values.
 *
 * @param name name on the tab: 1 to 31 characters without {@code []:*?/\}
 * @param rows cells are String, BigDecimal, LocalDate, LocalDateTime or null, one per field
 * @param countLine localised line below the rows that says how many there are
 */
public record Sheet(String name, List<Field> fields, List<List<Object>> rows, String countLine) {

  public Sheet {
    if (!name.matches("[^\\[\\]:*?/\\\\]{1,31}")) {
      throw new IllegalArgumentException("Not a name for a sheet: " + name);
    }
    fields = List.copyOf(fields);
    List<List<Object>> copy = new ArrayList<>();
    for (List<Object> row : rows) {
      if (row.size() != fields.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.size() + " cells under " + fields.size() + " headings in " + name);
      }
      row.forEach(Sheet::typed);
      copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(copy);
  }

  private static void typed(Object cell) {
    boolean known =
        cell == null
            || cell instanceof String
            || cell instanceof BigDecimal
            || cell instanceof LocalDate
            || cell instanceof LocalDateTime;
    if (!known) {
      throw new IllegalArgumentException("A cell cannot hold " + cell.getClass());
    }
  }

  /**
   * A column of a sheet.
   *
   * @param width in characters
   */
  public record Field(String heading, Format format, int width) {}

  /** How values are shown; the stored value keeps all its digits. */
  public enum Format {
    TEXT("@"),
    COUNT("#,##0"),
    DECIMAL("#,##0.00"),
    PERCENT("0.00\" %\""),
    DATE("yyyy-mm-dd"),
    INSTANT("yyyy-mm-dd hh:mm");

    private final String pattern;

    Format(String pattern) {
      this.pattern = pattern;
    }

    /** Whether values stand to the right. */
    public boolean isFigure() {
      return this != TEXT;
    }

    /** The number format of the workbook. */
    public String pattern() {
      return pattern;
    }
  }
}
