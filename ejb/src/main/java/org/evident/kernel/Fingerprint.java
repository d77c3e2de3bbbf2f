package org.evident.kernel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of canonical bytes: same content, same sixty-four digits. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a content in lower-case hexadecimal digits, written by {@link JsonText} in UTF-8. */
  public static String of(Record content) {
    MessageDigest digest = sha256();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      JsonText.write(content, writer);
      writer.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
