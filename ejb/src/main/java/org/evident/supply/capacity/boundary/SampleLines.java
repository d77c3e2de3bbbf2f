package org.evident.supply.capacity.boundary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.evident.kernel.RuleBroken;

/** Samples as they are written in a file, one a line; none of it is checked yet. */
abstract class SampleLines {

  private static final int BUFFER = 64 * 1024;
  private static final int GZIP = 0x1f8b;

  /** The samples of a file of JSON lines or CSV (UTF-8), plain or packed by gzip; its first bytes tell which. */
  static SampleLines of(InputStream file, SampleColumns columns) throws IOException {
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
    return first == '{' ? new JsonSamples(text, columns) : new CsvSamples(text, columns);
  }

  /** The number of the line the last sample stood in, from 1. */
  abstract long line();

  /**
   * The next sample, or null after the last.
   *
   * @throws RuleBroken if the line is none; whoever asks again gets the one after it
   * @throws IOException if the file cannot be read on
   */
  abstract Written next() throws IOException;

  /** A sample in words; what is missing is null. */
  record Written(String metric, String at, String value, String quality) {}
}
