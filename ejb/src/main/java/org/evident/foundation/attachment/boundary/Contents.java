package org.evident.foundation.attachment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps and gives back bytes. The doors that use it decide who may read them. */
@Stateless
@PermitAll
public class Contents {

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
    ContentSink sink = sink(name, mediaType);
    bytes.transferTo(sink);
    return sink.finish().id();
  }

  /** Begins a content that is written piece by piece, all in the caller's transaction. */
  public ContentSink sink(String name, String mediaType) {
    long id = statements.block("content_seq", BLOCK);
    statements.change(
        "insert into content (id, name, media_type, length, sha256, created_at) values (?, ?, ?, 0,"
            + " '', ?)",
        id,
        name,
        mediaType,
        clock.instant());
    return new ContentSink(statements, id);
  }

  /** Forgets a content that nothing names any more. */
  public void forget(long id) {
    statements.change("delete from content_piece where content_id = ?", id);
    statements.change("delete from content where id = ?", id);
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
}
