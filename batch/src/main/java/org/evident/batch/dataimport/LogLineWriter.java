package org.evident.batch.dataimport;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.resolution.incident.boundary.IncidentLog;
import org.evident.resolution.incident.boundary.LogLine;
import org.evident.resolution.incident.boundary.LogRejection;

/** Hands lines and rejections to the log. */
@Named
public class LogLineWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String subject;
  @Inject private IncidentLog log;

  @Override
  public void writeItems(List<Object> items) {
    List<LogLine> lines =
        items.stream().filter(LogLine.class::isInstance).map(LogLine.class::cast).toList();
    List<LogRejection> rejections =
        items.stream()
            .filter(LogRejection.class::isInstance)
            .map(LogRejection.class::cast)
            .toList();
    Object last = items.get(items.size() - 1);
    long number = last instanceof LogLine l ? l.line() : ((LogRejection) last).line();
    log.take(log.run(subject), lines, rejections, number - 1);
  }
}
