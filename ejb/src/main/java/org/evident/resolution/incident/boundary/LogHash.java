package org.evident.resolution.incident.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** Tells a line of a log by what it says, so that the same line is known again in another file. */
final class LogHash {

  private LogHash() {}

  static String of(Collection<String> columns, Map<String, String> cells) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String column : columns) {
        digest.update(cells.getOrDefault(column, "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
