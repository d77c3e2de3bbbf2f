package org.evident.kernel;

/**
 * One line of a CSV file after RFC 4180: fields between commas, quoted where needed, CRLF at the end.
 *
 * <p>Free text that a spreadsheet would take for a formula (it begins with {@code = + - @}, tab or carriage return) gets a leading apostrophe. Values of the system's own making
 * (numbers, dates, record numbers) do not, so that a negative number stays one.
 */
public final class Csv {

  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder line = new StringBuilder();
  private boolean begun;

  /** Adds what a person may have typed; null is an empty field. */
  public Csv text(String text) {
    boolean formula = text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return field(formula ? "'" + text : text);
  }

  /** Adds a value of the system's own making by its {@code toString}; null is an empty field. */
  public Csv value(Object value) {
    return field(value == null ? null : value.toString());
  }

  /** The line with its end. */
  public String end() {
    return line + "\r\n";
  }

  private Csv field(String field) {
    if (begun) {
      line.append(',');
    }
    begun = true;
    String text = field == null ? "" : field;
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    line.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    return this;
  }
}
