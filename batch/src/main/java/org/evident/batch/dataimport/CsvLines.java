package org.evident.batch.dataimport;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads comma-separated lines (RFC 4180, UTF-8) from a plain or gzip stream, one at a time and never
 * more of a line than is sensible.
 */
class CsvLines implements AutoCloseable {

  /** A line longer than this is not read further; its cells end the list with what was read. */
  static final int LONGEST = 64 * 1024;

  private static final int GZIP = 0x1f8b;

  private final PushbackReader in;
  private IOException damage;
  private boolean tooLong;

  CsvLines(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 64 * 1024);
    InputStream plain = isPacked(buffered) ? new Inflated(buffered) : buffered;
    Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8);
    in = new PushbackReader(new BufferedReader(reader, 64 * 1024), 1);
  }

  /**
   * Whether a packed file is garbled: what can be unpacked of it is not what was packed, so that no line of it can be trusted. One
   * that is merely cut off is not; its whole lines are what was packed. All of the file is read.
   */
  static boolean isGarbled(InputStream bytes) throws IOException {
    try (BufferedInputStream buffered = new BufferedInputStream(bytes, 64 * 1024)) {
      if (!isPacked(buffered)) {
        return false;
      }
      byte[] part = new byte[64 * 1024];
      InputStream plain = new GZIPInputStream(buffered, part.length);
      while (plain.read(part) >= 0) {
        continue;
      }
      return false;
    } catch (ZipException garbled) {
      return true;
    } catch (EOFException cutOff) {
      return false;
    }
  }

  private static boolean isPacked(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return magic == GZIP;
  }

  /**
   * The next line's cells, or null after the last.
   *
   * @throws IOException if the file is damaged in this line; the whole ones before it have been read
   */
  List<String> next() throws IOException {
    int c = in.read();
    if (c < 0 && damage == null) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int length = 0;
    tooLong = false;
    while (c >= 0) {
      tooLong |= ++length > LONGEST;
      if (quoted) {
        if (c == '"') {
          int after = in.read();
          if (after == '"') {
            append(cell, c);
          } else {
            quoted = false;
            unread(after);
          }
        } else {
          append(cell, c);
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        append(cell, c);
      }
      c = in.read();
    }
    if (c < 0 && damage != null) {
      throw damage;
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Whether the line last read was longer than {@link #LONGEST}. */
  boolean wasTooLong() {
    return tooLong;
  }

  /** A NUL byte has no place in text, and no database takes it. */
  private void append(StringBuilder cell, int c) {
    if (!tooLong && c != 0) {
      cell.append((char) c);
    }
  }

  private void unread(int c) throws IOException {
    if (c >= 0) {
      in.unread(c);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Ends where the file is damaged, so that no reader loses what it has taken in before that. */
  private final class Inflated extends FilterInputStream {

    Inflated(InputStream compressed) throws IOException {
      super(new GZIPInputStream(compressed, 64 * 1024));
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (damage != null) {
        return -1;
      }
      try {
        return super.read(bytes, from, length);
      } catch (EOFException | ZipException broken) {
        damage = broken;
        return -1;
      }
    }
  }
}
