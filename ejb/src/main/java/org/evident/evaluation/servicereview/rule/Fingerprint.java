package org.evident.evaluation.servicereview.rule;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a review's canonical bytes: same content, same sixty-four digits. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a content in lower-case hexadecimal digits. */
  public static String of(ReviewContent content) {
    MessageDigest digest = sha256();
    CanonicalJson.write(content, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The fingerprint of bytes as stored. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
