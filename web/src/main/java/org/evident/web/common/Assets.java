package org.evident.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Names the version of style sheets and scripts by what is in them. Browsers keep them for a week: with the version in their
 * address nobody works with those of before an upgrade, and an upgrade that leaves them alone costs nobody a download.
 */
@Named
@ApplicationScoped
public class Assets {

  private static final String PLACE = "/resources/evident/";

  private String version;

  /** For the container's proxies. */
  protected Assets() {}

  /** Reads what the application serves. */
  @Inject
  public Assets(ServletContext context) {
    Set<String> paths = context.getResourcePaths(PLACE);
    CRC32 sum = new CRC32();
    for (String path : new TreeSet<>(paths)) {
      try (InputStream content = context.getResourceAsStream(path)) {
        sum.update(content.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(path, unreadable);
      }
    }
    version = Long.toHexString(sum.getValue());
  }

  /** Hexadecimal digits that change with any byte of any file. */
  public String getVersion() {
    return version;
  }
}
