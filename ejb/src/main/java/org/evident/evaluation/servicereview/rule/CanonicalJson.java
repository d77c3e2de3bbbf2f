package org.evident.evaluation.servicereview.rule;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.evident.kernel.JsonText;

/**
 * Writes a review's content in one fixed form and reads it back (RFC 8785: sorted members, no blanks, UTF-8).
 *
 * <p>Decimals and instants are strings, so that no reader can round them; absent members are {@code null}. Equal contents
 * give equal bytes, and what was written reads back equal.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The bytes of a content. */
  public static byte[] bytes(ReviewContent content) {
    return JsonText.write(content).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes the same bytes without holding them.
   *
   * @throws UncheckedIOException if the stream takes no more
   */
  public static void write(ReviewContent content, OutputStream to) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
      JsonText.write(content, writer);
      writer.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The content of bytes.
   *
   * @throws IllegalArgumentException if the bytes are not the JSON text of a review; the message says where
   */
  public static ReviewContent read(byte[] bytes) {
    return RecordTree.read(ReviewContent.class, JsonReader.read(bytes));
  }
}
