package org.evident.evaluation.servicereview.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a review's canonical bytes: same content, same sixty-four digits. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a content in lower-case hexadecimal digits. */
  public static String of(ReviewContent content) {
    return of(CanonicalJson.bytes(content));
  }

  /** The fingerprint of bytes as stored. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
