package org.evident.foundation.history.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of a history chain: its hash covers its own content and the hash before it, so no entry
 * can be changed, moved or taken out without the following ones showing it (GEN-2).
 */
public record ChainedEntry(
    int shard,
    long position,
    Instant at,
    String actor,
    String recordKind,
    String recordNumber,
    String act,
    String detail,
    String channel,
    String previousHash) {

  /** What the first entry of a chain and the first seal follow. */
  public static final String BEGINNING = "0".repeat(64);

  /** The SHA-256 of this entry in hexadecimal. */
  public String hash() {
    return sha256(
        field(shard),
        field(position),
        field(at),
        field(actor),
        field(recordKind),
        field(recordNumber),
        field(act),
        field(detail),
        field(channel),
        field(previousHash));
  }

  /** SHA-256 in hexadecimal of the parts in order. */
  public static String sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Length before content, so that no two different entries give the same bytes. */
  private static String field(Object value) {
    String text = String.valueOf(value);
    return text.length() + ":" + text;
  }
}
