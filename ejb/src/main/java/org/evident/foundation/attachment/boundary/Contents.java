package org.evident.foundation.attachment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps and gives back bytes. The doors that use it decide who may read them. */
@Stateless
@PermitAll
public class Contents {

  private static final int PIECE = 256 * 1024;
  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /**
   * Stores everything a stream gives.
   *
   * @return the key to read it by
   * @throws IOException if the stream breaks; nothing is stored then
   */
  public long store(String name, String mediaType, InputStream bytes) throws IOException {
    long id = statements.block("content_seq", BLOCK);
    statements.change(
        "insert into content (id, name, media_type, length, sha256, created_at) values (?, ?, ?, 0,"
            + " '', ?)",
        id,
        name,
        mediaType,
        clock.instant());
    MessageDigest digest = sha256();
    long length = 0;
    DigestInputStream counted = new DigestInputStream(bytes, digest);
    byte[] piece = counted.readNBytes(PIECE);
    for (int number = 0; piece.length > 0; number++) {
      statements.change(
          "insert into content_piece (content_id, piece, data) values (?, ?, ?)",
          id,
          number,
          piece);
      length += piece.length;
      piece = counted.readNBytes(PIECE);
    }
    statements.change(
        "update content set length = ?, sha256 = ? where id = ?",
        length,
        HexFormat.of().formatHex(digest.digest()),
        id);
    return id;
  }

  /** One piece of a content, or an empty array after the last. */
  public byte[] piece(long id, int number) {
    return statements
        .first(
            "select data from content_piece where content_id = ? and piece = ?",
            row -> row.bytes("data"),
            id,
            number)
        .orElse(new byte[0]);
  }

  /** The SHA-256 of a content in hexadecimal. */
  public String sha256(long id) {
    return statements
        .first("select sha256 from content where id = ?", row -> row.text("sha256"), id)
        .orElseThrow();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
