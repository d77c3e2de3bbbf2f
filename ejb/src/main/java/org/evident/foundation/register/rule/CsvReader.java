package org.evident.foundation.register.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.RuleBroken;

/** Reads comma-separated lines (RFC 4180) one at a time; the line number is that of the record's first line in the file. */
public final class CsvReader {

  /** The longest record read, in characters. */
  public static final int LONGEST = 20_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final PushbackReader in;
  private long line;
  private long next = 1;

  /** Reads from text; the caller closes it. */
  public CsvReader(Reader text) {
    in = new PushbackReader(new BufferedReader(text), 1);
  }

  /** The number of the line the last record began in, from 1. */
  public long line() {
    return line;
  }

  /**
   * The cells of the next record that is not blank, or {@code null} after the last.
   *
   * @throws RuleBroken RCD-15 if a record is too long or a quote is never closed; nothing after it can be trusted
   */
  public List<String> record() throws IOException {
    List<String> cells = cells();
    while (cells != null && cells.size() == 1 && cells.get(0).isBlank()) {
      cells = cells();
    }
    return cells;
  }

  private List<String> cells() throws IOException {
    line = next;
    int c = in.read();
    if (line == 1 && c == BYTE_ORDER_MARK) {
      c = in.read();
    }
    if (c < 0) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int length = 0; c >= 0 && (quoted || c != '\n'); c = in.read()) {
      if (++length > LONGEST) {
        throw RuleBroken.at("line", "RCD-15", LONGEST);
      }
      if (c == '\n') {
        next++;
      }
      if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = quoted ? doubled(cell) : true;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append((char) c);
      }
    }
    if (quoted) {
      throw RuleBroken.at("line", "RCD-15", LONGEST);
    }
    next++;
    cells.add(cell.toString());
    return cells;
  }

  /** A quote inside quotes: two are one and the cell goes on, one alone ends it. */
  private boolean doubled(StringBuilder cell) throws IOException {
    int after = in.read();
    if (after == '"') {
      cell.append('"');
      return true;
    }
    if (after >= 0) {
      in.unread(after);
    }
    return false;
  }
}
