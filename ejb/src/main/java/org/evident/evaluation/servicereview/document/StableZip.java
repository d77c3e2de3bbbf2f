package org.evident.evaluation.servicereview.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a workbook's archive anew with one fixed date, so that equal contents are equal bytes. */
final class StableZip {

  // Not the first instant a ZIP can hold: for that one the entry also stores a time that depends on
  // the zone of the machine.
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** The archive of the file with the creation date of its core properties replaced. */
  static byte[] rewrite(Path archive, Instant created) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Read as file: its entries carry their sizes behind the data, which a streaming reader
    // refuses.
    try (ZipFile in = new ZipFile(archive.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry old : Collections.list(in.entries())) {
        ZipEntry entry = new ZipEntry(old.getName());
        // In local time, since the other setter depends on the zone of the machine.
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content(in, old, created));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] content(ZipFile in, ZipEntry entry, Instant created) throws IOException {
    try (InputStream stream = in.getInputStream(entry)) {
      byte[] bytes = stream.readAllBytes();
      if (!entry.getName().equals("docProps/core.xml")) {
        return bytes;
      }
      String date = created.truncatedTo(ChronoUnit.SECONDS).toString();
      String dated =
          new String(bytes, StandardCharsets.UTF_8)
              .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + date);
      return dated.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A temporary file for the archive, to be deleted by the caller. */
  static Path temporary() throws IOException {
    return Files.createTempFile("evident-", ".xlsx");
  }
}
