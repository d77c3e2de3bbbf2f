package org.evident.resolution.sample.rule;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Lines as bytes (UTF-8), of which never more than one is held. */
public final class LineStream extends InputStream {

  private final Iterator<String> lines;
  private byte[] line = {};
  private int position;

  /** Reads lines as they are, each with its own end. */
  public LineStream(Stream<String> lines) {
    this.lines = lines.iterator();
  }

  @Override
  public int read() {
    return hasMore() ? line[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean hasMore() {
    while (position == line.length && lines.hasNext()) {
      line = lines.next().getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
    return position < line.length;
  }
}
