package org.evident.foundation.history.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of a history chain: its hash covers its own content and the hash before it, so no entry
 * can be changed, moved or taken out without the following ones showing it (GEN-2).
 *
 * @param actingRole the roles the actor held, or null where none was noted
 * @param change the field changed, or {@link FieldChange#NONE}
 */
public record ChainedEntry(
    int shard,
    long position,
    Instant at,
    String actor,
    String actingRole,
    String recordKind,
    String recordNumber,
    String act,
    String detail,
    FieldChange change,
    String channel,
    String previousHash) {

  /** What the first entry of a chain and the first seal follow. */
  public static final String BEGINNING = "0".repeat(64);

  /**
   * The SHA-256 of this entry in hexadecimal. What entries did not have from the beginning is covered
   * where it is there, so that the hashes of old entries stay what they are.
   */
  public String hash() {
    String first =
        field(shard)
            + field(position)
            + field(at)
            + field(actor)
            + field(recordKind)
            + field(recordNumber)
            + field(act)
            + field(detail)
            + field(channel)
            + field(previousHash);
    return actingRole == null && change.isNone()
        ? sha256(first)
        : sha256(
            first,
            later(actingRole),
            later(change.field()),
            later(change.oldValue()),
            later(change.newValue()));
  }

  /** Chain and position, for instance {@code 3:17}. */
  public String place() {
    return shard + ":" + position;
  }

  /** The same entry at another position. */
  ChainedEntry at(long other) {
    return chained(shard, other, previousHash);
  }

  /** The same entry at a place of a chain, after the entry whose hash is given. */
  public ChainedEntry chained(int chain, long place, String hashBefore) {
    return new ChainedEntry(
        chain,
        place,
        at,
        actor,
        actingRole,
        recordKind,
        recordNumber,
        act,
        detail,
        change,
        channel,
        hashBefore);
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

  private static String later(String value) {
    return value == null ? "-" : field(value);
  }
}
