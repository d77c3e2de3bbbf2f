package org.evident.foundation.register.boundary;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.evident.kernel.RuleBroken;

/** What a monitoring tool has written down, one thing a line, in columns or members of some names; none of it is checked yet. */
public abstract class ColumnFile {

  private static final int BUFFER = 64 * 1024;
  private static final int GZIP = 0x1f8b;

  /**
   * What a column, or the member of an object, is called.
   *
   * @param needed whether a heading cannot be without it
   */
  public record Column(String name, boolean needed) {}

  /** Takes the lines of a file. */
  public interface Taker {
    /** A line: the values of the columns in their order, null for what is missing. */
    void take(long line, List<String> cells);

    /** A line that could not even be read. */
    void refuse(long line, RuleBroken broken);
  }

  /**
   * Reads a file of JSON lines or CSV (UTF-8), plain or packed by gzip, which its first bytes tell. A broken line in CSV ends
   * it, as nothing after it can be trusted, and so does a place where a packed file is damaged.
   *
   * @throws RuleBroken CAP.HEADING or CAP.DAMAGED if it is no such file at all
   * @throws IOException if the sender breaks off
   */
  public static void each(InputStream file, List<Column> columns, Taker taker) throws IOException {
    ColumnFile lines = null;
    try {
      lines = of(file, columns);
      while (lines.line(taker)) {
        // Each call takes one line in.
      }
    } catch (EOFException | ZipException damaged) {
      if (lines == null) {
        throw RuleBroken.at("file", "CAP.DAMAGED");
      }
      taker.refuse(lines.line() + 1, RuleBroken.at("line", "CAP.DAMAGED"));
    }
  }

  private static ColumnFile of(InputStream file, List<Column> columns) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file, BUFFER);
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    InputStream plain =
        magic == GZIP ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER) : bytes;
    PushbackReader text =
        new PushbackReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1);
    int first = text.read();
    if (first >= 0) {
      text.unread(first);
    }
    return first == '{' ? new JsonColumns(text, columns) : new CsvColumns(text, columns);
  }

  /** Whether there was a line. */
  private boolean line(Taker taker) throws IOException {
    try {
      List<String> cells = next();
      if (cells == null) {
        return false;
      }
      taker.take(line(), cells);
      return true;
    } catch (RuleBroken unreadable) {
      taker.refuse(line(), unreadable);
      return goesOn();
    }
  }

  /** The number of the line read last, from 1. */
  abstract long line();

  /** Whether what follows a broken line can be trusted. */
  abstract boolean goesOn();

  /**
   * The values of the next line, or null after the last.
   *
   * @throws RuleBroken if the line is none; whoever asks again gets the one after it
   * @throws IOException if the file cannot be read on
   */
  abstract List<String> next() throws IOException;
}
