package org.evident.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evident.foundation.attachment.rule.FileLimits;
import org.evident.kernel.RuleBroken;

/**
 * What somebody sends, kept on disk until all of it is there: a slow sender holds no transaction. Of what is too large
 * it keeps enough to be refused.
 */
final class Spooled implements AutoCloseable {

  private static final int PART = 64 * 1024;

  private final Path file;

  private Spooled(Path file) {
    this.file = file;
  }

  /**
   * Takes in a file.
   *
   * @param headers what was said of it; one that says it is too large is not read, as servers let nothing larger in
   * @throws RuleBroken ATT-3 at {@code name}
   */
  static Spooled of(String name, HttpHeaders headers, InputStream sent) throws IOException {
    FileLimits.set().requireSize(name, headers.getLength());
    Spooled spooled = new Spooled(Files.createTempFile("evident", ".sent"));
    try (OutputStream out = Files.newOutputStream(spooled.file)) {
      long left = FileLimits.set().bytes() + 1;
      byte[] part = sent.readNBytes(PART);
      while (part.length > 0 && left > 0) {
        out.write(part);
        left -= part.length;
        part = sent.readNBytes(PART);
      }
      return spooled;
    } catch (IOException | RuntimeException broken) {
      spooled.close();
      throw broken;
    }
  }

  InputStream stream() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
