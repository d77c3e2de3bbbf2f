package org.evident.foundation.attachment.boundary;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.evident.foundation.storage.boundary.Statements;

/** Takes a content in, of which it never holds more than a piece. It is whole once {@link #finish} was called. */
public final class ContentSink extends OutputStream {

  private static final int PIECE = 256 * 1024;

  private final Statements statements;
  private final long id;
  private final MessageDigest digest = sha256();
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private int pieces;
  private long length;

  ContentSink(Statements statements, long id) {
    this.statements = statements;
    this.id = id;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    int from = offset;
    while (from < offset + count) {
      int some = Math.min(PIECE - filled, offset + count - from);
      System.arraycopy(bytes, from, piece, filled, some);
      filled += some;
      from += some;
      if (filled == PIECE) {
        send();
      }
    }
  }

  /** The key the content will be read by. */
  public long id() {
    return id;
  }

  private void send() {
    byte[] bytes = Arrays.copyOf(piece, filled);
    digest.update(bytes);
    length += filled;
    filled = 0;
    statements.change(
        "insert into content_piece (content_id, piece, data) values (?, ?, ?)",
        id,
        pieces++,
        bytes);
  }

  /**
   * Ends the content.
   *
   * @return its key and its SHA-256 in hexadecimal
   */
  public Stored finish() {
    if (filled > 0) {
      send();
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    statements.change("update content set length = ?, sha256 = ? where id = ?", length, sha256, id);
    return new Stored(id, sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A content that was taken in. */
  public record Stored(long id, String sha256) {}
}
