package org.evident.batch.dataimport;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.EOFException;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.evident.resolution.incident.boundary.IncidentLog;
import org.evident.resolution.incident.boundary.LogProfile;
import org.evident.resolution.incident.boundary.LogRejection;

/** Reads the file line by line; its checkpoint is the number of lines read. */
@Named
public class LogLineReader extends AbstractItemReader {

  @Inject @BatchProperty private String subject;
  @Inject private IncidentLog log;

  private CsvLines lines;
  private LogProfile profile;
  private ZoneId zone;
  private List<String> heading;
  private long line;
  private boolean brokenAtOpening;

  @Override
  public void open(Serializable checkpoint) throws Exception {
    IncidentLog.Run run = log.run(subject);
    profile = LogProfile.read(run.definition());
    zone = ZoneId.of(run.zone());
    long done = checkpoint == null ? 1 : (Long) checkpoint;
    if (checkpoint == null && CsvLines.isGarbled(log.file(run))) {
      brokenAtOpening = true; // before anything is stored: no line of it can be trusted
      return;
    }
    try {
      lines = new CsvLines(log.file(run));
      heading = lines.next();
      line = 1;
      while (line < done && lines.next() != null) {
        line++;
      }
    } catch (EOFException | ZipException broken) {
      brokenAtOpening = true;
    }
  }

  @Override
  public Object readItem() throws Exception {
    if (brokenAtOpening) {
      return damaged();
    }
    if (heading == null) {
      return null;
    }
    if (line == 1 && !heading.contains(profile.column("number"))) {
      heading = null;
      return new LogRejection(1, "heading", "", "IMP-7");
    }
    try {
      List<String> cells = nextFilled();
      if (cells == null) {
        return null;
      }
      return lines.wasTooLong() ? new LogRejection(line, "line", "", "IMP-8") : read(cells);
    } catch (EOFException | ZipException broken) {
      return damaged();
    }
  }

  private LogRejection damaged() {
    brokenAtOpening = false;
    heading = null;
    return new LogRejection(line + 1, "file", "", "IMP-9");
  }

  /** A file may hold any number of blank lines in a row. */
  private List<String> nextFilled() throws IOException {
    List<String> cells;
    do {
      cells = lines.next();
      line++;
    } while (cells != null && cells.size() == 1 && cells.get(0).isBlank() && !lines.wasTooLong());
    return cells;
  }

  private Object read(List<String> cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(heading.size(), cells.size()); i++) {
      named.put(heading.get(i), cells.get(i));
    }
    return profile.line(line, named, zone);
  }

  @Override
  public Serializable checkpointInfo() {
    return line;
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
