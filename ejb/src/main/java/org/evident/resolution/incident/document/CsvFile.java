package org.evident.resolution.incident.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.evident.kernel.Csv;

/** A list as CSV (RFC 4180, UTF-8), times with their offset. */
final class CsvFile implements ExportFile {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final OutputStream out;
  private final ExportWords words;
  private final ZoneId zone;
  private long rows;

  CsvFile(OutputStream out, ExportWords words, ZoneId zone) {
    this.out = out;
    this.words = words;
    this.zone = zone;
    Csv line = new Csv();
    words.headings().forEach(line::value);
    write(line);
  }

  @Override
  public void row(List<Object> cells) {
    Csv line = new Csv();
    for (Object cell : cells) {
      if (cell instanceof Instant at) {
        line.value(TIME.format(at.atZone(zone).toOffsetDateTime()));
      } else {
        line.text((String) cell);
      }
    }
    write(line);
    rows++;
  }

  @Override
  public void end() {
    write(new Csv().value(words.footer(rows, zone.getId())));
  }

  private void write(Csv line) {
    try {
      out.write(line.end().getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
