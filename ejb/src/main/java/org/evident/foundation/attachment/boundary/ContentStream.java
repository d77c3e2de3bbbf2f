package org.evident.foundation.attachment.boundary;

import java.io.InputStream;
import java.util.Objects;

/** Reads a stored content piece by piece, whole from the start. */
public class ContentStream extends InputStream {

  private final Contents contents;
  private final long id;
  private byte[] piece = new byte[0];
  private int number;
  private int at;
  private boolean ended;

  public ContentStream(Contents contents, long id) {
    this.contents = contents;
    this.id = id;
  }

  @Override
  public int read() {
    return fill() ? piece[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() {
    if (at < piece.length) {
      return true;
    }
    if (ended) {
      return false;
    }
    piece = contents.piece(id, number++);
    at = 0;
    ended = piece.length == 0;
    return !ended;
  }
}
